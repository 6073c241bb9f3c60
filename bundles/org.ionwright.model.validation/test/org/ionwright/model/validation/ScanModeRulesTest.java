package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.model.DemoModels;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.SecondStageMode;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.junit.jupiter.api.Test;

/** Rules of scans that are no plain full scans. */
class ScanModeRulesTest {

	private final AcquisitionMethod method = DemoModels.method();

	private SelectedIonMonitoring monitoring(double... masses) {
		SelectedIonMonitoring scan = MethodFactory.eINSTANCE.createSelectedIonMonitoring();
		for (double mz : masses) {
			MonitoredIon ion = MethodFactory.eINSTANCE.createMonitoredIon();
			ion.setMz(mz);
			scan.getIons().add(ion);
		}
		method.getSegments().getFirst().setScan(scan);
		return scan;
	}

	private List<String> errors() {
		return Validator.method(method, DemoModels.instrument()).stream()
				.filter(finding -> finding.severity() != Severity.INFO)
				.map(finding -> finding.code() + " " + finding.where()).toList();
	}

	@Test
	void chosenIonsWithinTheRangeAreFine() {
		monitoring(609.28, 195.1);
		assertEquals(List.of(), errors());
	}

	@Test
	void noIonIsNothingToMeasure() {
		monitoring();
		assertTrue(errors().contains("M.SCAN segments[0].scan.ions"), errors().toString());
	}

	/** 30 ms after a change of sign: of 20 ms each the first ion loses all and the second half. */
	@Test
	void whatIsCountedWhileTheSignChangesIsLost() {
		SelectedIonMonitoring scan = monitoring(609.28, 195.1);
		scan.setAlternatePolarity(true);
		scan.getIons().forEach(ion -> ion.setDwellTime(0.02));
		assertEquals(List.of("M.SWITCH segments[0].scan.ions[0].dwellTime",
				"M.SWITCH segments[0].scan.ions[1].dwellTime"), errors());
		scan.setSettleTime(0.03);
		assertEquals(List.of(), errors());
		scan.getIons().forEach(ion -> ion.setDwellTime(-1));
		assertTrue(errors().contains("M.RANGE segments[0].scan.ions[0].dwellTime"), errors().toString());
	}

	@Test
	void anIonIsNotMonitoredTwice() {
		monitoring(609.28, 195.1, 609.28);
		assertEquals(List.of("M.SCAN segments[0].scan.ions[2].mz"), errors());
	}

	@Test
	void anIonBeyondTheInstrumentIsNamed() {
		monitoring(609.28, 5000, 195.1);
		assertTrue(errors().contains("S3.13 segments[0].scan.ions[1].mz"), errors().toString());
		assertTrue(errors().contains("S3.11 segments[0].scan.ions[1].mz"), errors().toString());
	}

	@Test
	void aVisitShorterThanTheFieldsNeedIsTold() {
		monitoring(609.28).getIons().getFirst().setDwellTime(5e-5);
		assertTrue(errors().contains("M.SCAN segments[0].scan.ions[0].dwellTime"), errors().toString());
	}

	@Test
	void theFirstStageScansAloneOnlyWhenItTracks() {
		FullScan scan = (FullScan) method.getSegments().getFirst().getScan();
		scan.setSecondStage(SecondStageMode.RF_ONLY);
		assertEquals(List.of(), errors());
		scan.setFirstStage(FirstStageMode.FIXED);
		assertTrue(errors().contains("M.SCAN segments[0].scan.secondStage"), errors().toString());
	}

	@Test
	void settingsOfASegmentAreCheckedLikeThoseOfTheMethod() {
		MethodSetting setting = MethodFactory.eINSTANCE.createMethodSetting();
		setting.setParameter("ionSource.coneVoltage");
		setting.setValue(150.5);
		method.getSegments().getFirst().getSettings().add(setting);
		assertEquals(List.of("M.VALUE segments[0].settings[0].value"), errors());
	}
}
