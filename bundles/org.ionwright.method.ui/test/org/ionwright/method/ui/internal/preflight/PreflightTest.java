package org.ionwright.method.ui.internal.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.ionwright.model.DemoModels;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.model.validation.Validator;
import org.ionwright.model.validation.facts.ScanPoints;
import org.ionwright.scan.ScanEngine;
import org.ionwright.scan.ScanPlan;
import org.junit.jupiter.api.Test;

class PreflightTest {

	private final AcquisitionMethod method = DemoModels.method();

	private Preflight look() {
		return look(Optional.empty());
	}

	private Preflight look(Optional<ScanEngine> engine) {
		return Preflight.of(method, DemoModels.instrument(), Optional.empty(), engine, 0);
	}

	/** An engine whose devices change the sign of the ions within 50 ms. */
	private static ScanEngine switching() {
		return (ScanEngine) Proxy.newProxyInstance(ScanEngine.class.getClassLoader(),
				new Class<?>[] { ScanEngine.class },
				(proxy, called, arguments) -> called.getName().equals("polaritySwitchSeconds") ? OptionalDouble.of(0.05)
						: new ScanPlan("", List.of(), List.of(), List.of(), ""));
	}

	/** Steps of 0.1 at 500 m/z a second: 0.2 ms a point; with 0.2 ms of settling half of the time is dead. */
	@Test
	void aFullScanInNumbers() {
		FullScan scan = (FullScan) method.getSegments().getFirst().getScan();
		scan.setSettleTime(0.0002);
		Preflight.Line line = look().lines().getFirst();
		assertEquals(10001 * 0.0004, line.cycleSeconds(), 1e-9);
		assertEquals(30 * 10001 * 0.0004, line.seconds(), 1e-9);
		assertEquals(7, line.pointsPerPeak(), 1e-9);
		assertEquals(0.5, line.deadShare(), 1e-9);
	}

	/** The demo's supplies end near m/z 1081 with RF and 1088 with DC; a window of 2 % of 500 is 10 wide. */
	@Test
	void pointsHaveVoltagesWindowsAndTheirState() {
		FullScan scan = (FullScan) method.getSegments().getFirst().getScan();
		assertEquals(-1, look().firstBeyond());
		scan.setEnd(1200);
		scan.setAlternatePolarity(true);
		Preflight preflight = look();
		ScanPoints points = preflight.points().orElseThrow();
		assertEquals(11501, points.size());
		ScanPoints.Point point = points.at(4500);
		assertEquals(500, point.mz(), 1e-9);
		assertEquals(10, point.stages().get(0).high() - point.stages().get(0).low(), 0.1);
		assertEquals(0.7, point.stages().get(1).high() - point.stages().get(1).low(), 1e-6);
		assertTrue(Math.abs(point.trackingError()) < 0.2, "" + point.trackingError());
		assertFalse(points.at(149).counted());
		assertTrue(points.at(150).counted());
		double end = points.at(preflight.firstBeyond()).mz();
		assertFalse(points.at(preflight.firstBeyond() - 1).stages().get(1).beyondRf());
		String said = preflight.findings().stream().filter(finding -> finding.code().equals("S3.11"))
				.map(finding -> finding.message()).findFirst().orElseThrow();
		assertTrue(said.contains("ends at m/z " + (long) end) || said.contains("ends at m/z " + ((long) end - 1)),
				end + " against " + said);
	}

	/** Of 2000.2 ms, a point each 0.2 ms. */
	@Test
	void aConnectedInstrumentTellsHowLongAChangeOfSignTakes() {
		method.getSegments().getFirst().getScan().setAlternatePolarity(true);
		Preflight usual = look();
		assertEquals(0.03 / 2.0002, usual.lines().getFirst().deadShare(), 1e-9);
		assertTrue(usual.points().orElseThrow().at(150).counted());
		Preflight told = look(Optional.of(switching()));
		assertEquals(0.05 / 2.0002, told.lines().getFirst().deadShare(), 1e-9);
		assertFalse(told.points().orElseThrow().at(249).counted());
		assertTrue(told.points().orElseThrow().at(250).counted());
	}

	/** Two ions of 100 ms with 25 ms of settling each. */
	@Test
	void monitoredIonsInNumbers() {
		MethodSegment segment = MethodFactory.eINSTANCE.createMethodSegment();
		segment.setRepeats(3);
		SelectedIonMonitoring scan = MethodFactory.eINSTANCE.createSelectedIonMonitoring();
		scan.setScans(10);
		scan.setSettleTime(0.025);
		for (double mz : new double[] { 195.09, 609.28 }) {
			MonitoredIon ion = MethodFactory.eINSTANCE.createMonitoredIon();
			ion.setMz(mz);
			ion.setDwellTime(0.1);
			scan.getIons().add(ion);
		}
		segment.setScan(scan);
		method.getSegments().add(segment);
		Preflight.Line line = look().lines().getLast();
		assertEquals(0.25, line.cycleSeconds(), 1e-9);
		assertEquals(30, line.scans());
		assertEquals(7.5, line.seconds(), 1e-9);
		assertEquals(0.2, line.deadShare(), 1e-9);
		assertTrue(Double.isNaN(line.pointsPerPeak()));
		assertEquals("segments[1]", line.path());
		assertEquals(30 * 10001 * 0.0002 + 7.5, look().seconds(), 1e-9);
	}

	@Test
	void findingsOfTheMethodAreApartFromThoseOfTheInstrument() {
		assertFalse(Validator.hasErrors(look().findings()));
		((FullScan) method.getSegments().getFirst().getScan()).setEnd(9e4);
		assertTrue(Validator.hasErrors(look().findings()));
		assertFalse(Validator.hasErrors(look().ofInstrument()));
		method.getSegments().getFirst().setScan(null);
		assertEquals(0, look().lines().getFirst().cycleSeconds());
	}
}
