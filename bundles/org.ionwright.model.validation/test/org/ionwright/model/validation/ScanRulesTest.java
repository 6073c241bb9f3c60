package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seed 002 while a method scans: changes of the method, changes of the instrument, what is said. */
class ScanRulesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			S3.05 | segments[0].scan.peakWidth=0.99 | name=x | ok
			S3.05 | segments[0].scan.peakWidth=1.01 | name=x | WARNING S3.05 segments[0].scan.firstStageWindow: At m/z 50 the selected band 49.495-50.505 reaches out of the first-stage window 49.4974-50.4973 (seed 002, claim 1): the peak is cut. Widen the window or narrow the peak.
			S3.05 | segments[0].scan.firstStageWindow=0.02 | analyser.coupler.couplingRatio=0.9925 | ok
			S3.05 | segments[0].scan.firstStageWindow=0.02;segments[0].scan.start=500 | analyser.coupler.couplingRatio=0.98 | ERROR S3.05 segments[0].scan.firstStageWindow: Selected m/z 500 lies outside the first-stage window 488.346-498.212 (seed 002, claim 1). Widen the window, or mend the coupling ratio.
			S3.06 | segments[0].scan.peakWidth=0.99 | name=x | ok
			S3.06 | segments[0].scan.peakWidth=1 | analyser.stages[0].drive=OWN | WARNING S3.06 segments[0].scan.peakWidth: Second-stage width 1 u is not narrower than first-stage width 1 u at m/z 50 (seed 002, claim 1); widen the first stage.
			S3.06 | segments[0].scan.peakWidth=3;segments[0].scan.firstStage=RF_ONLY | name=x | ok
			S3.07 | segments[0].scan.start=100;segments[0].scan.end=250 | declare=2;beam=P | ok
			S3.07 | segments[0].scan.start=30;segments[0].scan.end=50 | declare=2;beam=P | ERROR S3.07 segments[0].scan.firstStageWindow: At m/z 39.6061 67.8 % of the beam falls in the first-stage window; claim 2 (seed 002) asks for 1 % or less. Narrow the first stage, scan another range, or take another sample.
			S3.07 | segments[0].scan.start=31;segments[0].scan.end=39.6 | declare=2;beam=P;analyser.stages[0].drive=OWN | ok
			S3.07 | segments[0].scan.start=30;segments[0].scan.end=50 | beam=P | ok
			S3.07 | segments[0].scan.start=600;segments[0].scan.end=620 | declare=14;beam=S | ERROR S3.07 segments[0].scan.firstStageWindow: At m/z 606.093 8.27 % of the beam falls in the first-stage window; claim 14 (seed 002) asks for 1 % or less. Narrow the first stage, scan another range, or take another sample.
			S3.08 | segments[0].scan.start=100;segments[0].scan.end=250 | declare=3;beam=P | ok
			S3.08 | segments[0].scan.start=81;segments[0].scan.end=250 | declare=3;beam=P | ok
			S3.08 | segments[0].scan.start=80;segments[0].scan.end=250 | declare=3;beam=P | WARNING S3.08 segments[0].scan.firstStageWindow: At m/z 80 0.203 % of the beam falls in the first-stage window; claim 3 (seed 002) asks for 0.01 % or less. Narrow the first stage, scan another range, or take another sample.
			S3.11 | segments[0].scan.end=1081 | name=x | ok
			S3.11 | segments[0].scan.end=1082 | name=x | ERROR S3.11 segments[0].scan.end: Stage 2: m/z 1082 needs 1800.3 V (0-peak) but the supply limit is 1800 V; the range ends at m/z 1081 (seed 002, claim 6).
			S3.11 | segments[0].scan.firstStage=RF_ONLY;segments[0].scan.end=1200 | name=x | ERROR S3.11 segments[0].scan.end: Stage 2: m/z 1200 needs 1996.7 V (0-peak) but the supply limit is 1800 V; the range ends at m/z 1081 (seed 002, claim 6). + ERROR S3.11 segments[0].scan.end: Stage 2: m/z 1200 needs 335.13 V DC but the supply limit is 305 V; the range ends at m/z 1092 (seed 002, claim 6).
			S3.11 | segments[0].scan.end=1050 | analyser.stages[1].maxRfAmplitude=1700 | ERROR S3.11 segments[0].scan.end: Stage 2: m/z 1050 needs 1747.1 V (0-peak) but the supply limit is 1700 V; the range ends at m/z 1021 (seed 002, claim 6).
			S3.11 | segments[0].scan.end=540 | analyser.stages[1].voltageConvention=POLE_TO_POLE | ok
			S3.11 | segments[0].scan.end=541 | analyser.stages[1].voltageConvention=POLE_TO_POLE | ERROR S3.11 segments[0].scan.end: Stage 2: m/z 541 needs 1800.3 V (0-peak) but the supply limit is 1800 V; the range ends at m/z 540 (seed 002, claim 6).
			S3.12 | segments[0].scan.firstStage=TRACKING | name=x | ok
			S3.12 | segments[0].scan.firstStage=FIXED | analyser.stages[0].drive=OWN | ok
			S3.12 | segments[0].scan.firstStage=FIXED | name=x | WARNING S3.12 segments[0].scan.firstStage: The first stage has its RF from the coupler and cannot stand still while the other scans (seed 002, claim 7); let it track, or give it an AC supply of its own.
			S3.13 | segments[0].scan.start=2 | name=x | ok
			S3.13 | segments[0].scan.start=1.9 | name=x | ERROR S3.13 segments[0].scan.start: Scan m/z 1.9 to 1050 exceeds the instrument range m/z 2 to 4000 (seed 002, claim 8).
			S3.13 | segments[0].scan.end=4000 | name=x | ok
			S3.13 | segments[0].scan.end=4001 | name=x | ERROR S3.13 segments[0].scan.end: Scan m/z 50 to 4001 exceeds the instrument range m/z 2 to 4000 (seed 002, claim 8).
			S3.13 | segments[0].scan.end=50 | name=x | ERROR S3.13 segments[0].scan.end: Scan end m/z 50 is not above scan start m/z 50.
			S3.13 | segments[0].scan.end=50.1 | name=x | ok
			S3.13 | segments[0].scan.firstStage=FIXED;segments[0].scan.start=544.5;segments[0].scan.end=555.5 | name=x | ok
			S3.13 | segments[0].scan.firstStage=FIXED;segments[0].scan.start=544;segments[0].scan.end=556 | name=x | WARNING S3.13 segments[0].scan.firstStage: The first stage stands still: points outside its window m/z 544.5 to 555.5 give no ions (seed 002, claim 8); let it track, or widen its window.
			S3.13 | segments[0].scan.speed=500 | analyser.scanner.maxSpeed=500 | ok
			S3.13 | segments[0].scan.speed=501 | analyser.scanner.maxSpeed=500 | ERROR S3.13 segments[0].scan.speed: Scan speed 501 u/s is more than the scanner does, 500 u/s (seed 002, claim 8); scan slower.
			S3.14 | segments[0].scan.firstStageWindow=0.025 | name=x | ok
			S3.14 | segments[0].scan.firstStageWindow=0.0285 | name=x | ok
			S3.14 | segments[0].scan.firstStageWindow=0.0286 | name=x | ok
			S3.14 | segments[0].scan.firstStageWindow=0.03;segments[0].scan.start=500 | name=x | ERROR S3.14 segments[0].scan.firstStageWindow: Tracking error 3.502 u at m/z 1050 exceeds 3.161 u (seed 002, claim 9): the first-stage window 1037.7-1069.3 is not centred. A coupling ratio of 0.99 centres it.
			S3.14 | segments[0].scan.firstStageWindow=0.05 | analyser.stages[0].drive=OWN | ok
			S3.18 | name=x | vacuumSystem.chambers[2].pressure=0.13332 | ok
			S3.18 | name=x | only=25;vacuumSystem.chambers[2].pressure=0.133322 | ok
			S3.18 | name=x | vacuumSystem.chambers[2].pressure=0.133322 | ERROR S3.18 segments: Method starts filtering while stage pressure is 0.001 torr (0.00133 mbar); the limit is 1e-3 torr (seed 002, claim 13). Pump first.
			S3.20 | segments[0].scan.start=50 | name=x | ok
			S3.20 | segments[0].scan.start=28 | name=x | ok
			S3.20 | segments[0].scan.start=20 | name=x | WARNING S3.20 segments[0].scan.start: AC:DC ratio of stage 2 varies by 2.53 % over the scan, most at m/z 20; claim 24 (seed 002) keeps it substantially constant (limit 2 %). Start the scan higher, or scan at constant resolution.
			S3.20 | segments[0].scan.start=2 | analyser.stages[1].resolutionMode=CONSTANT_RESOLUTION | ok
			S3.20 | segments[0].scan.start=2 | analyser.stages[1].resolutionMode=CONSTANT_RESOLUTION;analyser.scanner.ratioMode=CONSTANT_WIDTH | WARNING S3.20 segments[0].scan.start: AC:DC ratio of stage 2 varies by 42 % over the scan, most at m/z 2; claim 24 (seed 002) keeps it substantially constant (limit 2 %). Start the scan higher, or scan at constant resolution.
			""")
	void rules(String code, String method, String instrument, String expected) {
		AcquisitionMethod scan = Findings.with(DemoModels.method(), method);
		List<String> found = Findings.of(scan, FilterModels.with(DemoModels.instrument(), instrument), code);
		assertEquals(expected, found.isEmpty() ? "ok" : String.join(" + ", found));
	}

	@Test
	void theSupplyThatEndsFirstComesFirst() {
		MassSpectrometer instrument = FilterModels.with(DemoModels.instrument(), "analyser.stages[0].drive=OWN");
		List<String> found = Findings.of(Findings.with(DemoModels.method(), "segments[0].scan.end=1200"), instrument,
				"S3.11");
		assertTrue(found.getFirst().contains("Stage 2: m/z 1200 needs 1996.7 V (0-peak)"), found.getFirst());
		assertTrue(found.get(1).contains("Stage 1: m/z 1200 needs 1983.4 V"), found.get(1));
	}
}
