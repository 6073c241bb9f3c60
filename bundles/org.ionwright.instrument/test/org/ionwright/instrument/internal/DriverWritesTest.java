package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** There is one way to write to a device: through {@link DriverWrites}, with a permit that only the gate makes. */
class DriverWritesTest {

	/** Calls that change something in a device, by the interface of the driver. */
	private static final Set<String> WRITES = Set.of("Settable.set", "Ramping.set", "Ramping.ramp", "Conditioning.run",
			"Calibratable.calibrate", "MassScanner.scan", "MassFilter.select", "MassFilter.off", "Detector.detect",
			"Pump.set", "Valve.set", "Heater.set", "Flow.set");
	/** Safe states go past the gate on purpose: nothing may be in their way. */
	private static final String SPI = "org/ionwright/device/spi/";

	@Test
	void onlyOneClassCallsWhatChangesADevice() throws Exception {
		Map<String, Set<String>> callers = new HashMap<>();
		for (Path file : classes()) {
			for (String called : called(file)) {
				if (WRITES.contains(called)) {
					callers.computeIfAbsent(String.valueOf(file.getFileName()), name -> new TreeSet<>()).add(called);
				}
			}
		}
		assertEquals(Map.of("DriverWrites.class",
				new TreeSet<>(Set.of("Settable.set", "Ramping.ramp", "Conditioning.run", "Calibratable.calibrate",
						"MassScanner.scan", "MassFilter.select", "MassFilter.off", "Detector.detect"))),
				callers);
	}

	@Test
	void onlyTheGateMakesPermits() {
		for (Constructor<?> constructor : WriteGate.Permit.class.getDeclaredConstructors()) {
			assertTrue(Modifier.isPrivate(constructor.getModifiers()), constructor.toString());
		}
	}

	/** Other bundles reach devices through the live instrument: none but drivers and their kit names what drivers implement. */
	@Test
	void noOtherBundleCallsDrivers() throws IOException {
		Path bundles = Path.of(System.getProperty("ionwright.root", "../..")).resolve("bundles");
		Pattern forbidden = Pattern
				.compile("import org\\.ionwright\\.device\\.spi\\.(Driver|DriverFactory|Settable|Ramping"
						+ "|Conditioning|Calibratable|MassScanner|MassFilter|Detector|Pump|Valve|Heater|Flow|SafeState);");
		Pattern allowed = Pattern
				.compile("org\\.ionwright\\.(driver\\..*|device|device\\.tck|instrument|.*\\.tests)");
		List<String> found = new ArrayList<>();
		try (Stream<Path> all = Files.walk(bundles)) {
			for (Path file : all.filter(path -> path.toString().endsWith(".java")).toList()) {
				Path inside = bundles.relativize(file);
				if (inside.getNameCount() > 2 && inside.getName(1).toString().equals("src")
						&& !allowed.matcher(inside.getName(0).toString()).matches()
						&& forbidden.matcher(Files.readString(file)).find()) {
					found.add(inside.toString());
				}
			}
		}
		assertEquals(List.of(), found);
	}

	private static List<Path> classes() throws IOException, URISyntaxException {
		Path folder = Path.of(DriverWrites.class.getProtectionDomain().getCodeSource().getLocation().toURI())
				.resolve("org/ionwright/instrument");
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".class"))
					.filter(file -> !file.toString().matches(".*(Test|Fake|Bench).*")).toList();
		}
	}

	/** Methods of the driver interfaces that a class names, from its constant pool. */
	private static List<String> called(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file); DataInputStream data = new DataInputStream(in)) {
			data.readLong();
			int size = data.readUnsignedShort();
			Object[] pool = new Object[size];
			for (int i = 1; i < size; i++) {
				int tag = data.readUnsignedByte();
				switch (tag) {
				case 1 -> pool[i] = data.readUTF();
				case 3, 4 -> data.readInt();
				case 5, 6 -> {
					data.readLong();
					i++;
				}
				case 7, 8, 16, 19, 20 -> pool[i] = new int[] { data.readUnsignedShort() };
				case 15 -> data.readNBytes(3);
				default -> pool[i] = new int[] { data.readUnsignedShort(), data.readUnsignedShort(), tag };
				}
			}
			List<String> called = new ArrayList<>();
			for (Object entry : pool) {
				if (entry instanceof int[] reference && reference.length == 3
						&& (reference[2] == 10 || reference[2] == 11)) {
					String owner = text(pool, ((int[]) pool[reference[0]])[0]);
					if (owner.startsWith(SPI)) {
						called.add(owner.substring(SPI.length()) + "." + text(pool, ((int[]) pool[reference[1]])[0]));
					}
				}
			}
			return called;
		}
	}

	private static String text(Object[] pool, int index) {
		return String.valueOf(pool[index]);
	}
}
