package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A workbench that is not ours: installed into, used, updated, and left as it was. */
@TestMethodOrder(OrderAnnotation.class)
class ForeignHostTest {

	private static final List<String> FEATURES = List.of("org.ionwright.feature.feature.group",
			"org.ionwright.drivers.feature.feature.group", "org.ionwright.ui.feature.feature.group",
			"org.ionwright.sdk.feature.feature.group");
	private static final Path ROOT = folder("ionwright.root");
	private static final Path SCRATCH = folder("hosts.scratch");
	private static final Path FILES = SCRATCH.resolve("files");

	private static Host host;
	private static Set<String> bundlesBefore;
	private static Set<String> rootsBefore;
	private static List<String> errorsBefore;

	private static Path folder(String property) {
		return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
	}

	@BeforeAll
	static void copyTheHostWithTheProbe() throws Exception {
		if (Files.exists(SCRATCH)) {
			try (Stream<Path> old = Files.walk(SCRATCH)) {
				for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
		host = Host.copy(folder("host.product"), SCRATCH.resolve("host"));
		Path plugins = Files.createDirectories(SCRATCH.resolve("probe/plugins"));
		try (Stream<Path> files = Files.list(folder("probe.folder"))) {
			Path probe = files.filter(file -> file.getFileName().toString().matches("org\\.example\\.probe.*\\.jar"))
					.findFirst().orElseThrow();
			Files.copy(probe, plugins.resolve("org.example.probe.jar"));
		}
		host.publish(plugins.getParent(), SCRATCH.resolve("probe-site"));
		host.director("-repository", SCRATCH.resolve("probe-site").toUri().toString(), "-installIU",
				"org.example.probe");
		Files.createDirectories(FILES);
		Path models = ROOT.resolve("bundles/org.ionwright.model/src/org/ionwright/model");
		Files.copy(models.resolve("demo.instrument"), FILES.resolve("demo.instrument"));
		Files.writeString(FILES.resolve("demo.method"),
				Files.readString(models.resolve("demo.method")).replace("scans=\"30\"", "scans=\"2\""));
	}

	@Test
	@Order(1)
	void theHostKnowsNothingOfUs() throws Exception {
		Host.Told told = host.workbench("before", FILES);
		assertEquals(List.of(), told.of("view"));
		assertTrue(host.bundles().stream().noneMatch(bundle -> bundle.startsWith("org.ionwright.")));
		bundlesBefore = host.bundles();
		rootsBefore = host.roots();
		errorsBefore = told.of("error");
	}

	@Test
	@Order(2)
	void everyFeatureIsInstalledFromOurSiteAlone() throws Exception {
		host.director("-repository", folder("ionwright.site").toUri().toString(), "-installIU",
				String.join(",", FEATURES));
		assertEquals(FEATURES.size() + rootsBefore.size(), host.roots().size(), () -> roots().toString());
	}

	@Test
	@Order(3)
	void everyViewAndEditorOpensAndAScanRuns() throws Exception {
		check(host.workbench("installed", FILES));
	}

	@Test
	@Order(4)
	void theCommandLineRuns() throws Exception {
		String drivers = host.application("org.ionwright.cli.application", "drivers");
		assertTrue(drivers.lines().anyMatch(line -> line.startsWith("sim")), drivers);
		Path run = SCRATCH.resolve("run.mzML");
		host.application("org.ionwright.cli.application", "acquire", "--method",
				FILES.resolve("demo.method").toString(), "--out", run.toString());
		assertTrue(Files.size(run) > 0);
	}

	@Test
	@Order(5)
	void aNewerBuildReplacesIt() throws Exception {
		Path newer = SCRATCH.resolve("newer");
		String old = NewerSite.write(folder("ionwright.site"), newer);
		Path site = SCRATCH.resolve("newer-site");
		host.publish(newer, site);
		String next = NewerSite.next(old);
		host.director("-repository", site.toUri().toString(), "-uninstallIU", String.join(",", FEATURES), "-installIU",
				FEATURES.stream().map(feature -> feature + "/" + next).collect(Collectors.joining(",")));
		Set<String> ours = host.bundles().stream().filter(bundle -> bundle.startsWith("org.ionwright."))
				.collect(Collectors.toCollection(TreeSet::new));
		assertFalse(ours.isEmpty());
		assertTrue(ours.stream().allMatch(bundle -> bundle.contains(" " + next + " ")), ours.toString());
		check(host.workbench("updated", FILES));
	}

	@Test
	@Order(6)
	void theHostIsAsBeforeWhenItIsUninstalled() throws Exception {
		host.director("-uninstallIU", String.join(",", FEATURES));
		assertEquals(rootsBefore, host.roots());
		assertEquals(bundlesBefore, host.bundles());
		Host.Told told = host.workbench("after", FILES);
		assertEquals(List.of(), told.of("view"));
		assertEquals(errorsBefore, told.of("error"));
	}

	private static String roots() {
		try {
			return host.director("-listInstalledRoots");
		} catch (IOException | InterruptedException e) {
			return e.toString();
		}
	}

	private static void check(Host.Told told) throws IOException {
		assertEquals(errorsBefore, told.of("error"));
		assertEquals(registered("view"), new TreeSet<>(told.of("view")));
		assertEquals(registered("perspective"), new TreeSet<>(told.of("perspective")));
		List<String> editors = told.of("editor");
		assertTrue(editors.stream().anyMatch(editor -> editor.endsWith(" of demo.instrument")), editors.toString());
		assertTrue(editors.stream().anyMatch(editor -> editor.endsWith(" of demo.method")), editors.toString());
		assertTrue(told.of("run").stream().anyMatch(run -> run.contains(".mzML")), told.lines().toString());
	}

	/** Identifiers in the plugin.xml of our bundles. */
	private static Set<String> registered(String element) throws IOException {
		Pattern pattern = Pattern.compile("<" + element + "\\s+id=\"(org\\.ionwright\\.[\\w.]+)\"\\s+name=");
		try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
			Set<String> all = new TreeSet<>();
			for (Path file : bundles.map(bundle -> bundle.resolve("plugin.xml")).filter(Files::exists).toList()) {
				pattern.matcher(Files.readString(file)).results().forEach(found -> all.add(found.group(1)));
			}
			return all;
		}
	}
}
