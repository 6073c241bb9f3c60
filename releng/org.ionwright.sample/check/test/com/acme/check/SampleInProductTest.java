package com.acme.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The driver from its own update site, installed by p2 into a copy of the product, at a simulator in a process of its own. */
@TestMethodOrder(OrderAnnotation.class)
class SampleInProductTest {

	private static final Path SCRATCH = Path.of(System.getProperty("sample.scratch"));
	private static final Path PRODUCT = SCRATCH.resolve("product");
	private static Process simulator;
	private static String address;

	@BeforeAll
	static void copyTheProductAndStartTheSimulator() throws Exception {
		copy(Path.of(System.getProperty("ionwright.product")), PRODUCT);
		simulator = new ProcessBuilder(Program.java(), "-cp", System.getProperty("sample.tests"),
				"com.acme.qms200.internal.Qms200Simulator").start();
		BufferedReader said = new BufferedReader(
				new InputStreamReader(simulator.getInputStream(), StandardCharsets.UTF_8));
		address = "qms200:" + said.readLine().split("\\s+")[1];
	}

	@AfterAll
	static void stop() {
		if (simulator != null) {
			simulator.destroyForcibly();
		}
	}

	@Test
	@Order(1)
	void theProductDoesNotKnowTheDriver() throws Exception {
		Program.Ended drivers = ionwright("drivers");
		assertEquals(0, drivers.code(), drivers.output());
		assertTrue(!drivers.output().contains("qms200"), drivers.output());
	}

	@Test
	@Order(2)
	void isInstalledByP2() throws Exception {
		Program.Ended installed = Program.run(PRODUCT, List.of(Program.java(), "-jar", launcher(), "-nosplash",
				"-consoleLog", "-application", "org.eclipse.equinox.p2.director", "-repository",
				"file:" + System.getProperty("sample.site"), "-installIU", "com.acme.qms200", "-destination",
				PRODUCT.toString(), "-profile", "Ionwright"));
		assertEquals(0, installed.code(), installed.output());
	}

	@Test
	@Order(3)
	void showsUpAmongTheDriversWithTheReportOfItsKit() throws Exception {
		Program.Ended drivers = ionwright("drivers");
		assertEquals(0, drivers.code(), drivers.output());
		assertTrue(drivers.output().contains("qms200") && drivers.output().contains("Acme QMS 200"), drivers.output());
		assertTrue(drivers.output().contains("checks passed"), drivers.output());
	}

	@Test
	@Order(4)
	void isRead() throws Exception {
		Program.Ended read = ionwright("device", address, "read");
		assertEquals(0, read.code(), read.output());
		assertTrue(read.output().contains("pressure") && read.output().contains("emission"), read.output());
	}

	@Test
	@Order(5)
	void isSetAndReadBack() throws Exception {
		Program.Ended set = ionwright("device", address, "set", "emission=0.001");
		assertEquals(0, set.code(), set.output());
	}

	/** One command, one build: the way of a newcomer. */
	@Test
	@Order(6)
	void aNewDriverIsGreenAtOnce() throws Exception {
		Path project = SCRATCH.resolve("gauge7");
		Program.Ended made = ionwright("new-driver", "org.example.gauge7", project.toString(),
				"site=" + System.getProperty("ionwright.site"));
		assertEquals(0, made.code(), made.output());
		List<String> command = new ArrayList<>(List.of(System.getProperty("ionwright.maven"), "-B"));
		Arrays.stream(System.getProperty("ionwright.maven.options", "").split("\\s+")).filter(word -> !word.isEmpty())
				.forEach(command::add);
		command.add("verify");
		Program.Ended built = Program.run(project, command);
		assertEquals(0, built.code(), built.output());
		try (Stream<Path> reports = Files.walk(project.resolve("target/surefire-reports"))) {
			assertTrue(reports.anyMatch(file -> file.toString().endsWith("Gauge7DriverContractTest.xml")), built.output());
		}
		assertTrue(Files.exists(project.resolve("target/classes/OSGI-INF/kit/gauge7.txt")));
	}

	private static Program.Ended ionwright(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(PRODUCT.resolve("ionwright").toString()));
		command.addAll(List.of(arguments));
		return Program.run(PRODUCT, command);
	}

	private static String launcher() throws IOException {
		try (Stream<Path> plugins = Files.list(PRODUCT.resolve("plugins"))) {
			return plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow().toString();
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
				}
			}
		}
	}
}
