package com.acme.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** A bundle that was compiled against version 1.0 of the driver interface: resolved, started and used by today's product. */
class FirstVersionInProductTest {

	@Test
	void theProductOfTodayRunsIt() throws Exception {
		ProductCopy product = ProductCopy.make("product-old");
		Path site = Path.of(System.getProperty("sample.scratch"), "old-site");
		product.publish(Path.of(System.getProperty("ionwright.old")), site);
		product.install(site, "com.acme.old");
		Program.Ended drivers = product.ionwright("drivers");
		assertEquals(0, drivers.code(), drivers.output());
		assertTrue(drivers.output().contains("old:") && drivers.output().contains("Acme Old 1"), drivers.output());
	}
}
