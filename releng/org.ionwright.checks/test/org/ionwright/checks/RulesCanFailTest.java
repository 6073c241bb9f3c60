package org.ionwright.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks each rule in a bundle made for it: one that is fine but for that. */
class RulesCanFailTest {

	private static final String SRC = "src/org/ionwright/twin/";
	private static final String ECLIPSE_FREE = "pom.model.property.eclipse.free = true\n";

	@TempDir
	Path folder = Path.of("");

	/** Rule, bundle, and either a further manifest header or a file with its text. */
	static Stream<Arguments> breaches() {
		return Stream.of( //
				header(Rules.HAS_A_LAYER, "unheard", ""), //
				header(Rules.ARROWS_POINT_DOWN, "twin", "Import-Package: org.ionwright.scan;version=\"[0.1,1)\""), //
				file(Rules.ARROWS_POINT_DOWN, "twin", SRC + "A.java",
						"import org.ionwright.model.instrument.Instrument;"), //
				file(Rules.ARROWS_POINT_DOWN, "twin", SRC + "A.java", "import static org.ionwright.nowhere.Thing.go;"), //
				header(Rules.INTERNAL_STAYS_INSIDE, "twin",
						"Export-Package: org.ionwright.twin.internal;version=\"0.1.0\""), //
				header(Rules.EXPORTS_HAVE_VERSIONS, "twin", "Export-Package: org.ionwright.twin"), //
				header(Rules.OWN_IMPORTS_HAVE_RANGES, "twin", "Import-Package: org.ionwright.device;version=\"1.0\""), //
				header(Rules.OWN_IMPORTS_HAVE_RANGES, "twin", "Require-Bundle: org.ionwright.device"), //
				header(Rules.NO_REEXPORT, "twin", "Require-Bundle: org.eclipse.osgi;visibility:=reexport"), //
				header(Rules.UI_FROM_LAYER_4, "scan", "Require-Bundle: org.eclipse.ui"), //
				file(Rules.UI_FROM_LAYER_4, "twin", SRC + "A.java", "import org.eclipse.swt.widgets.Display;"), //
				header(Rules.UI_FROM_LAYER_4, "cli", "Require-Bundle: org.eclipse.jface"), //
				header(Rules.EMF_WHERE_IT_BELONGS, "device", "Require-Bundle: org.eclipse.emf.ecore"), //
				file(Rules.EMF_WHERE_IT_BELONGS, "twin", SRC + "A.java", "import org.eclipse.emf.ecore.EObject;"), //
				file(Rules.ECLIPSE_FREE_SAY_SO, "twin", "build.properties", "source.. = src/"), //
				file(Rules.ECLIPSE_FREE_SAY_SO, "scan", "build.properties", ECLIPSE_FREE), //
				file(Rules.UI_KNOWS_NO_DRIVER, "scan.ui", "src/org/ionwright/scan/ui/A.java",
						"import org.ionwright.device.spi.Driver;"), //
				file(Rules.UI_KNOWS_NO_DRIVER, "workbench", "src/org/ionwright/workbench/A.java",
						"import org.ionwright.driver.twin.Sim;"), //
				file(Rules.NO_CONSOLE, "twin", SRC + "A.java", "class A { { System.out.println(); } }"), //
				file(Rules.NO_CONSOLE, "cli", "src/org/ionwright/cli/internal/A.java",
						"class A { { System . err.flush(); } }"), //
				file(Rules.LOG_ENTRIES_HAVE_REMEDIES, "scan.ui", "src/org/ionwright/scan/ui/A.java",
						"class A { { org.eclipse.core.runtime.ILog.of(A.class).error(\"no\"); } }"), //
				file(Rules.LOG_ENTRIES_HAVE_REMEDIES, "workbench", "src/org/ionwright/workbench/A.java",
						"class A { { Platform.getLog (bundle); } }"), //
				file(Rules.NO_MODAL_WAIT, "scan.ui", "src/org/ionwright/scan/ui/A.java",
						"class A { { while (display.readAndDispatch()) { } } }"), //
				file(Rules.NO_MODAL_WAIT, "workbench", "src/org/ionwright/workbench/A.java",
						"class A { { getContainer().run(true, true, this::work); } }"), //
				file(Rules.NO_PRINTED_STACK_TRACE, "twin", SRC + "A.java",
						"class A { { new Error().printStackTrace(); } }"), //
				file(Rules.NO_HAND_IN_GENERATED_CODE, "model", "src-gen/org/ionwright/model/A.java",
						"/** @generated " + "NOT */ class A { }"), //
				file(Rules.NO_DISABLED_TEST, "twin", "test/org/ionwright/twin/ATest.java", "@Disabled class ATest { }"), //
				file(Rules.PACKAGES_ARE_INTRODUCED, "twin", SRC + "gas/A.java", "class A { }"), //
				file(Rules.PACKAGES_LIE_UNDER_THE_BUNDLE, "twin", "test/org/ionwright/other/ATest.java",
						"class ATest { }"), //
				file(Rules.FILES_STAY_SMALL, "twin", SRC + "A.java", "\n".repeat(401)));
	}

	@ParameterizedTest(name = "{0} {1} {2} {3}")
	@MethodSource("breaches")
	void theRuleFinds(Rules rule, String name, String place, String content) throws IOException {
		boolean header = place.equals("MANIFEST");
		sound(name, header ? content : "");
		if (!header) {
			write(place, content);
		}
		assertEquals(1, rule.findings(Bundle.read(folder)).size(), () -> "findings of " + rule);
	}

	@Test
	void aMissingReadmeIsFound() throws IOException {
		sound("twin", "");
		Files.delete(folder.resolve("README.md"));
		assertEquals(List.of("org.ionwright.twin: has no README.md; say in a screen what it is for"),
				Rules.HAS_A_README.findings(Bundle.read(folder)));
	}

	@Test
	void everyRuleIsBrokenOnce() {
		Set<Rules> unbroken = EnumSet.allOf(Rules.class);
		unbroken.remove(Rules.HAS_A_README);
		breaches().forEach(breach -> unbroken.remove(breach.get()[0]));
		assertEquals(Set.of(), unbroken);
	}

	@Test
	void aSoundBundleHasNoFindings() throws IOException {
		sound("twin",
				"Import-Package: org.ionwright.device;version=\"[1.0,2)\",org.osgi.framework;version=\"[1.10,2)\"\n"
						+ "Export-Package: org.ionwright.twin;version=\"0.1.0\";uses:=\"org.ionwright.device,java.util\"");
		write(SRC + "A.java",
				"import org.ionwright.device.Reading;\n/** Never System.out here. */\nclass A { String s = \"System.err\"; }");
		Bundle bundle = Bundle.read(folder);
		assertEquals(List.of(), Stream.of(Rules.values()).flatMap(rule -> rule.findings(bundle).stream()).toList());
	}

	@Test
	void aRegistryNameIsFound() throws IOException {
		write("some/deep/settings.xml", "<url>https://" + "repo1" + ".maven.org/maven2</url>");
		write("target/ignored.txt", "repo1" + ".maven.org");
		assertEquals(1, HostNames.findings(folder).size());
		assertTrue(HostNames.findings(folder).getFirst().contains("settings.xml"));
	}

	private void sound(String name, String header) throws IOException {
		String root = "org/ionwright/" + name.replace('.', '/');
		write("META-INF/MANIFEST.MF",
				"Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: org.ionwright." + name
						+ ";singleton:=true\n" + (header.isEmpty() ? "" : header + "\n"));
		write("README.md", "# A bundle\n");
		write("build.properties", Layers.of("org.ionwright." + name).filter(row -> row.knows().isEmpty()).isPresent()
				? ECLIPSE_FREE : "");
		write("src/" + root + "/package-info.java", "package org.ionwright." + name + ";\n");
		if (name.equals("cli")) {
			write("src/org/ionwright/cli/internal/package-info.java", "package org.ionwright.cli.internal;\n");
		}
	}

	private void write(String path, String text) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private static Arguments header(Rules rule, String bundle, String header) {
		return Arguments.of(rule, bundle, "MANIFEST", header);
	}

	private static Arguments file(Rules rule, String bundle, String path, String text) {
		return Arguments.of(rule, bundle, path, text);
	}
}
