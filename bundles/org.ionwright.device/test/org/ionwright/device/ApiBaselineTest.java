package org.ionwright.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever was compiled against an earlier 1.x finds everything it was promised. */
class ApiBaselineTest {

	private static final Path BUNDLE = Path.of(System.getProperty("ionwright.root", "../.."),
			"bundles/org.ionwright.device");
	private static final Pattern FILE = Pattern.compile("(org\\.ionwright\\.[a-z.]+)-(\\d+\\.\\d+\\.\\d+)\\.txt");
	private static final String DRIVER = "Driver";

	static List<Baseline> baselines() throws Exception {
		List<Baseline> baselines = new ArrayList<>();
		try (Stream<Path> files = Files.list(BUNDLE.resolve("baseline"))) {
			for (Path file : files.sorted().toList()) {
				Matcher name = FILE.matcher(String.valueOf(file.getFileName()));
				if (name.matches()) {
					baselines.add(new Baseline(name.group(1), Baseline.version(name.group(2)),
							new TreeSet<>(Files.readAllLines(file))));
				}
			}
		}
		return baselines;
	}

	private static Path classes() throws Exception {
		return Path.of(Reading.class.getProtectionDomain().getCodeSource().getLocation().toURI());
	}

	private static List<Integer> versionToday(String javaPackage) throws Exception {
		Matcher export = Pattern.compile("(?:^|,)" + Pattern.quote(javaPackage) + ";version=\"([0-9.]+)\"")
				.matcher(exports());
		assertTrue(export.find(), javaPackage + " is not exported");
		return Baseline.version(export.group(1));
	}

	private static String exports() throws Exception {
		try (InputStream in = Files.newInputStream(BUNDLE.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in).getMainAttributes().getValue("Export-Package");
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("baselines")
	void everyPromiseIsKept(Baseline baseline) throws Exception {
		SortedSet<String> today = Api.of(classes(), baseline.javaPackage());
		assertEquals("", String.join("\n", baseline.findings(versionToday(baseline.javaPackage()), today)));
	}

	/** One that has none yet has not been released. */
	@Test
	void everyReleasedPackageHasABaseline() throws Exception {
		List<String> known = baselines().stream().map(Baseline::javaPackage).toList();
		for (String javaPackage : exports().split(",")) {
			String name = javaPackage.replaceFirst(";.*", "").strip();
			assertTrue(known.contains(name) || versionToday(name).equals(List.of(1, 0, 0)), name);
		}
		assertTrue(known.containsAll(List.of("org.ionwright.device", "org.ionwright.device.spi",
				"org.ionwright.device.transport")));
	}

	@Test
	void promisesOfADriverAreSeen() throws Exception {
		SortedSet<String> today = Api.of(classes(), "org.ionwright.device.spi");
		String read = "Driver.read(java.util.Collection<java.lang.String>) throws java.lang.InterruptedException"
				+ " throws org.ionwright.device.DeviceException : java.util.List<org.ionwright.device.Reading>";
		assertTrue(today.containsAll(List.of("type Driver", "Driver is interface", read, Api.DUTY + read,
				"Driver is a java.lang.AutoCloseable", "PointDriver can be extended")), today.toString());
		assertFalse(today.stream().anyMatch(line -> line.contains("wait(") || line.contains("lambda")));
	}

	private static List<String> findings(String version, String... today) {
		Baseline baseline = new Baseline("a", List.of(1, 2, 0),
				new TreeSet<>(List.of("type " + DRIVER, "Driver.read() : int", Api.DUTY + "Driver.read() : int")));
		return baseline.findings(Baseline.version(version), new TreeSet<>(List.of(today)));
	}

	@Test
	void aBrokenPromiseIsFound() {
		assertEquals(1, findings("1.9.0", "type " + DRIVER).size());
		assertEquals(1, findings("1.3.0", "type " + DRIVER, "Driver.read() : long").size());
		assertEquals(0, findings("2.0.0").size());
	}

	@Test
	void aNewDutyIsFound() {
		String method = "Driver.close() : void";
		List<String> found = findings("1.3.0", "type " + DRIVER, "Driver.read() : int", method, Api.DUTY + method);
		assertEquals(1, found.size());
		assertTrue(found.getFirst().contains("default"), found.toString());
		assertEquals(0, findings("1.3.0", "type " + DRIVER, "Driver.read() : int", "type New", "New.go() : void",
				Api.DUTY + "New.go() : void").size());
		assertEquals(0, findings("1.2.0", "type " + DRIVER, "Driver.read() : int").size(), "a duty less is no harm");
	}

	@Test
	void anAdditionNeedsAHigherMinorVersion() {
		String[] more = { "type " + DRIVER, "Driver.read() : int", "Driver.more() : int" };
		assertEquals(1, findings("1.2.0", more).size());
		assertEquals(1, findings("1.2.1", more).size());
		assertEquals(0, findings("1.3.0", more).size());
	}
}
