package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.ionwright.device.KitReport;
import org.ionwright.instrument.Discovery;
import org.ionwright.instrument.DriverDoctor;
import org.ionwright.instrument.DriverReport;
import org.ionwright.instrument.DriverReport.Condition;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.driver.FailingDriverFactory;
import org.ionwright.instrument.driver.TestedDriverFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Bundle;

/** What the doctor says of bundles that cannot be used, each in words. */
@Timeout(60)
class DriverDoctorTest {

	private static final String IMPORTS = "org.ionwright.device;version=\"[1.0,2)\",org.osgi.framework,";

	private final Framework framework;
	private final DriverDoctor doctor;

	DriverDoctorTest() throws Exception {
		framework = new Framework();
		framework.service(InstrumentService.class);
		doctor = framework.service(DriverDoctor.class);
	}

	@AfterEach
	void close() throws Exception {
		framework.close();
	}

	private DriverReport report(String bundle) {
		return doctor.examine().stream().filter(each -> each.bundle().equals(bundle)).findFirst().orElseThrow();
	}

	private void assertSaid(Condition condition, String text, String bundle) {
		assertEquals(condition + ": " + text, report(bundle).condition() + ": " + report(bundle).text());
	}

	private Bundle start(DriverBundle driver) throws Exception {
		return framework.keep(driver.start(framework.context()));
	}

	private static DriverBundle good(String name) {
		return new DriverBundle(name).component(TestedDriverFactory.class, DriverBundle.scheme("good"),
				DriverBundle.property("ionwright.models", "Acme Q1"));
	}

	@Test
	void usableDriverIsNamedWithItsModels() throws Exception {
		start(good("org.example.good").entry("OSGI-INF/kit/good.txt", """
				# Ionwright kit report 1
				scheme	good
				driver	org.example.good 1.0.0
				kit	1.0
				time	2026-11-26T09:30:00Z
				device	simulator
				PASSED	it reads
				"""));
		assertSaid(Condition.USABLE, "serves good:", "org.example.good");
		DriverReport report = report("org.example.good");
		assertEquals("Acme Q1", report.models());
		assertEquals("1 checks passed (simulator, 2026-11-26, kit 1.0)",
				report.kit().map(KitReport::summary).orElse(""));
		assertEquals(Optional.empty(), doctor.trouble("good:x"));
		assertTrue(doctor.trouble("bad:x").orElseThrow().startsWith("no installed driver serves 'bad:'"));
	}

	@Test
	void newerInterfaceThanTheWorkbenchHas() throws Exception {
		framework.keep(good("org.example.newer")
				.with("Import-Package", IMPORTS + "org.ionwright.device.spi;version=\"[1.90,2)\"")
				.install(framework.context()));
		String text = report("org.example.newer").text();
		assertTrue(text.matches(
				"needs org\\.ionwright\\.device\\.spi \\[1\\.90\\.0,2\\.0\\.0\\), this workbench has 1\\.\\d+\\.0: "
						+ "install a newer Ionwright or an older driver"),
				text);
		assertEquals(Condition.NOT_RESOLVED, report("org.example.newer").condition());
	}

	@Test
	void packageThatNobodyBringsAndNewerJava() throws Exception {
		framework.keep(good("org.example.needy").with("Import-Package",
				IMPORTS + "org.ionwright.device.spi;version=\"[1.0,2)\",com.acme.codec;version=\"[3,4)\"")
				.with("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")
				.install(framework.context()));
		assertSaid(Condition.NOT_RESOLVED,
				"needs com.acme.codec [3.0.0,4.0.0), which is not installed: install what brings it; needs Java 99, this workbench runs with "
						+ Runtime.version().feature() + ": start it with a newer Java",
				"org.example.needy");
	}

	@Test
	void bundleThatIsNeededAndDoesNotResolveItself() throws Exception {
		framework.keep(new DriverBundle("org.example.codec").with("Export-Package", "com.acme.codec;version=3.1.0")
				.with("Import-Package", "com.acme.natives").install(framework.context()));
		framework.keep(good("org.example.chained")
				.with("Import-Package",
						IMPORTS + "org.ionwright.device.spi;version=\"[1.0,2)\",com.acme.codec;version=\"[3,4)\"")
				.install(framework.context()));
		assertSaid(Condition.NOT_RESOLVED,
				"needs the bundle org.example.codec, which needs com.acme.natives, which is not installed: install what brings it",
				"org.example.chained");
	}

	@Test
	void stoppedDriver() throws Exception {
		start(good("org.example.stopped")).stop();
		assertSaid(Condition.NOT_STARTED, "is stopped: start the bundle, or restart the workbench",
				"org.example.stopped");
	}

	@Test
	void driverWithoutAComponent() throws Exception {
		start(new DriverBundle("org.example.bare"));
		assertSaid(Condition.NO_COMPONENT,
				"brings no component: annotate its factory with @Component and list it in the header Service-Component",
				"org.example.bare");
	}

	@Test
	void componentThatCannotBeStarted() throws Exception {
		start(new DriverBundle("org.example.failing").component(FailingDriverFactory.class,
				DriverBundle.scheme("failing")));
		Framework.await("it was tried", () -> report("org.example.failing").condition() == Condition.FAILED);
		assertSaid(Condition.FAILED,
				"its component org.example.failing.component failed to start: java.lang.IllegalStateException: the calibration"
						+ " file is missing; install a version that is mended",
				"org.example.failing");
	}

	@Test
	void componentThatWaitsForAService() throws Exception {
		start(new DriverBundle("org.example.waiting").component(TestedDriverFactory.class,
				DriverBundle.scheme("waiting"),
				"<reference name=\"licence\" interface=\"com.acme.Licence\"/>"));
		assertSaid(Condition.UNSATISFIED,
				"its component org.example.waiting.component waits for licence; install what offers it",
				"org.example.waiting");
	}

	@Test
	void driverThatDoesNotSayItsScheme() throws Exception {
		start(new DriverBundle("org.example.nameless").component(TestedDriverFactory.class));
		assertSaid(Condition.NO_SCHEME,
				"does not say which addresses it serves: give its component the property ionwright.scheme",
				"org.example.nameless");
	}

	@Test
	void twoDriversForOneScheme() throws Exception {
		start(good("org.example.first"));
		start(good("org.example.second"));
		assertEquals(Condition.USABLE, report("org.example.first").condition());
		assertSaid(Condition.HIDDEN,
				"org.example.first 1.0.0 serves good: too and is used, since it is of higher ranking or was"
						+ " there first; remove one of them",
				"org.example.second");
	}

	@Test
	void driverThatNeedsAWireWhereNoneIs() throws Exception {
		start(good("org.example.wired").with("Import-Package", IMPORTS + "org.ionwright.device.spi;version=\"[1.0,2)\","
				+ "org.ionwright.device.transport;version=\"[1.0,2)\""));
		DriverReport report = report("org.example.wired");
		if (report.condition() != Condition.USABLE) {
			assertSaid(Condition.NO_TRANSPORT,
					"no transport is installed; install org.ionwright.transport.tcp or another one",
					"org.example.wired");
			assertEquals("no transport for 'serial:/dev/ttyUSB0' is installed; there are none",
					doctor.trouble("good:serial:/dev/ttyUSB0").orElse(""));
		}
	}

	@Test
	void whoOnlyUsesTheInterfaceIsNoDriver() {
		List<String> bundles = doctor.examine().stream().map(DriverReport::bundle).toList();
		assertTrue(!bundles.contains("org.ionwright.instrument"), bundles.toString());
	}

	@Test
	void theInboxIsThere() throws Exception {
		framework.service(Discovery.class).look();
	}
}
