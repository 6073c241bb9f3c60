package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.tck.RegressionContract;
import org.ionwright.device.tck.SimulatorProcess;
import org.ionwright.device.tck.internal.Replay;
import org.ionwright.driver.ps300.internal.Ps300DriverFactory;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.RegressionTest;
import org.ionwright.instrument.TrafficEntry;
import org.ionwright.instrument.TrafficEntry.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a real driver said to a real simulator becomes a test that runs without it. */
class SavedConversationTest {

	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer", "ps350=tcp:0",
			"pace=real");
	private final Bench bench = new Bench();
	private final SessionInstrument instrument;
	private final DeviceControl control;
	@TempDir
	Path folder = Path.of("");

	SavedConversationTest() throws Exception {
		bench.install("ps300", new Ps300DriverFactory());
		bench.service.addTransport(new PlainTcp());
		instrument = bench.open();
		control = instrument.bind("vacuumSystem", "ps300:" + simulator.address("ps350") + "?role=lens");
	}

	@BeforeEach
	void connect() throws Exception {
		control.connect();
		awaitReads(2);
	}

	@AfterEach
	void close() {
		bench.close();
		simulator.close();
	}

	private void awaitReads(int more) throws InterruptedException {
		long before = reads();
		Bench.await("polled", () -> reads() >= before + more);
	}

	private long reads() {
		List<TrafficEntry> traffic = control.traffic();
		long reads = 0;
		for (int i = 1; i < traffic.size(); i++) {
			if (traffic.get(i).kind() == Kind.DONE && traffic.get(i).text().startsWith("voltage ")) {
				reads++;
			}
		}
		return reads;
	}

	private void useIt() throws Exception {
		instrument.set("vacuumSystem.voltage", 100).get(10, TimeUnit.SECONDS);
		assertEquals(DeviceReason.LIMIT, Bench.failure(instrument.set("vacuumSystem.voltageLimit", 50)).reason());
		awaitReads(1);
		control.identify().get(10, TimeUnit.SECONDS);
	}

	private static String deviation(Path transcript, String text) throws Exception {
		return Replay.of(transcript, text, "", List.of()).getFirst().deviation(new Ps300DriverFactory());
	}

	private String changed(String text) throws Exception {
		Path file = Files.writeString(folder.resolve("changed.transcript"), text, StandardCharsets.ISO_8859_1);
		return deviation(file, text);
	}

	@Test
	void isReplayedWithoutTheDevice() throws Exception {
		useIt();
		RegressionTest saved = RegressionTest.of(control.traffic());
		assertEquals("", saved.remark());
		bench.close();
		simulator.kill();
		List<Path> files = saved.write(folder, saved.suggestedName());
		assertEquals(List.of("Ps300RegressionTest.transcript", "Ps300RegressionTest.java"),
				files.stream().map(file -> String.valueOf(file.getFileName())).toList());
		String text = Files.readString(files.getFirst(), StandardCharsets.ISO_8859_1);
		assertTrue(text.contains("\n#call set voltage 100.0\n") && text.contains("\n#got failed LIMIT\n"), text);
		assertEquals("", deviation(files.getFirst(), text));
		String otherByte = text.replaceFirst("> VSET 100", "> VSET 101");
		assertTrue(!otherByte.equals(text) && changed(otherByte).contains("VSET 101"), text);
		String otherAnswer = text.replaceFirst("< 100\\.0", "< 120.0");
		assertTrue(!otherAnswer.equals(text) && !changed(otherAnswer).isEmpty(), text);
		assertTrue(changed(text.replaceFirst("#got failed LIMIT", "#got failed HARDWARE")).contains("LIMIT"));
	}

	@Test
	void writtenClassCompilesAndRuns() throws Exception {
		useIt();
		RegressionTest saved = RegressionTest.of(control.traffic());
		Path inPackage = Files.createDirectories(folder.resolve(saved.packageName().replace('.', '/')));
		Path source = saved.write(inPackage, "QuietRegressionTest").getLast();
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		StringWriter said = new StringWriter();
		assertTrue(compiler.getTask(said, null, null, List.of("-cp", classPath(), "-d", folder.toString()), null,
				compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source)).call(),
				said::toString);
		List<DynamicTest> tests = new ArrayList<>();
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() },
				SavedConversationTest.class.getClassLoader())) {
			Constructor<?> constructor = loader.loadClass(saved.packageName() + ".QuietRegressionTest")
					.getDeclaredConstructor();
			constructor.setAccessible(true);
			Method factory = RegressionContract.class.getDeclaredMethod("goesAsItWasRecorded");
			factory.setAccessible(true);
			for (Object test : (List<?>) factory.invoke(constructor.newInstance())) {
				tests.add((DynamicTest) test);
			}
		}
		assertEquals(List.of("QuietRegressionTest.transcript, section 1"),
				tests.stream().map(DynamicTest::getDisplayName).toList());
		try {
			tests.getFirst().getExecutable().execute();
		} catch (Throwable failure) {
			throw new AssertionError(failure);
		}
	}

	private static String classPath() {
		return Stream.of(RegressionContract.class, DriverFactory.class, Ps300DriverFactory.class, TestFactory.class)
				.map(type -> String.valueOf(type.getProtectionDomain().getCodeSource().getLocation().getPath()))
				.distinct().collect(Collectors.joining(File.pathSeparator));
	}

	@Test
	void endsBeforeWhatGoesPastTheDriver() throws Exception {
		control.send("*IDN?\n".getBytes(StandardCharsets.ISO_8859_1)).get(10, TimeUnit.SECONDS);
		instrument.set("vacuumSystem.voltage", 100).get(10, TimeUnit.SECONDS);
		RegressionTest saved = RegressionTest.of(control.traffic());
		assertEquals("it ends before 'send *IDN?\\n', which goes past the driver", saved.remark());
		assertEquals("", changed(saved.transcript()));
	}

	@Test
	void connectingAgainBeginsAnew() throws Exception {
		useIt();
		control.disconnect();
		control.connect();
		Bench.await("connected again", () -> control.traffic().stream().filter(entry -> entry.kind() == Kind.WIRE)
				.count() == 2 && control.device().status().state() == DeviceState.READY);
		awaitReads(1);
		RegressionTest saved = RegressionTest.of(control.traffic());
		assertEquals(-1, saved.transcript().indexOf("#call set"));
		assertEquals("", changed(saved.transcript()));
	}

	@Test
	void isNotMadeWithoutTheOpening() {
		List<TrafficEntry> traffic = control.traffic();
		List<TrafficEntry> late = traffic.subList(1, traffic.size());
		assertTrue(RegressionTest.opened(traffic) && !RegressionTest.opened(late));
		assertTrue(String.valueOf(assertThrows(DeviceException.class, () -> RegressionTest.of(late)).getMessage())
				.contains("connect it again"));
	}

	@Test
	void overwritesNothing() throws Exception {
		RegressionTest saved = RegressionTest.of(control.traffic());
		Files.writeString(folder.resolve("OldRegressionTest.java"), "mine");
		assertThrows(IOException.class, () -> saved.write(folder, "OldRegressionTest"));
		assertThrows(IOException.class, () -> saved.write(folder, "../Out"));
		assertThrows(IOException.class, () -> saved.write(folder, "Quiet"));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of("OldRegressionTest.java"),
					files.map(file -> String.valueOf(file.getFileName())).toList());
		}
		assertEquals("mine", Files.readString(folder.resolve("OldRegressionTest.java")));
	}
}
