package com.acme.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The driver from its own update site, installed by p2 into a copy of the product, at a simulator in a process of its own. */
@TestMethodOrder(OrderAnnotation.class)
class SampleInProductTest {

	private static ProductCopy product;
	private static Process simulator;
	private static String address;

	@BeforeAll
	static void copyTheProductAndStartTheSimulator() throws Exception {
		product = ProductCopy.make("product");
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
		assertFalse(said("drivers").contains("qms200"));
	}

	@Test
	@Order(2)
	void isInstalledByP2() throws Exception {
		product.install(Path.of(System.getProperty("sample.site")), "com.acme.qms200");
	}

	@Test
	@Order(3)
	void showsUpAmongTheDrivers() throws Exception {
		String drivers = said("drivers");
		assertTrue(drivers.contains("qms200") && drivers.contains("Acme QMS 200"), drivers);
	}

	@Test
	@Order(4)
	void showsTheReportOfItsKit() throws Exception {
		String drivers = said("drivers");
		assertTrue(drivers.contains("checks passed"), drivers);
	}

	@Test
	@Order(5)
	void isRead() throws Exception {
		String readings = said("device", address, "read");
		assertTrue(readings.contains("pressure") && readings.contains("emission"), readings);
	}

	@Test
	@Order(6)
	void isSetAndReadBack() throws Exception {
		said("device", address, "set", "emission=0.001");
		String emission = said("device", address, "read", "emission");
		assertTrue(emission.contains("emission"), emission);
	}

	private static String said(String... arguments) throws Exception {
		Program.Ended ended = product.ionwright(arguments);
		assertEquals(0, ended.code(), ended.output());
		return ended.output();
	}
}
