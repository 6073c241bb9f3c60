package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodRulesTest {

	private final MassSpectrometer instrument = DemoModels.instrument();
	private final AcquisitionMethod method = DemoModels.method();

	@Test
	void theDemoMethodHasNoErrorAndNoWarning() {
		assertEquals(List.of(), Validator.method(method, instrument).stream()
				.filter(finding -> finding.severity() != Severity.INFO).toList());
		assertEquals(List.of(), Validator.method(method, null).stream()
				.filter(finding -> finding.severity() != Severity.INFO).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			M.SCAN | segments[0].scan.step=0.7;segments[0].scan.speed=7000 | ok
			M.SCAN | segments[0].scan.step=0.8 | WARNING M.SCAN segments[0].scan.step: Step 0.8 is wider than the peaks (0.7): peaks can fall between two points; take a step of at most half the peak width.
			M.SCAN | segments[0].scan.step=0.001;segments[0].scan.speed=10 | ERROR M.SCAN segments[0].scan.step: A scan would have 1000001 points; the limit is 1000000. Take a step of at least 0.001 or a shorter range.
			M.SCAN | segments[0].scan.step=0.001;segments[0].scan.speed=10;segments[0].scan.end=1049.999 | ok
			M.SCAN | segments[0].scan.speed=1000 | ok
			M.SCAN | segments[0].scan.speed=2000 | WARNING M.SCAN segments[0].scan.speed: Counting time is 0.05 ms per point; the RF needs at least 0.1 ms to settle. Scan slower or with a wider step.
			M.SCAN | segments[0].scan.scans=43195 | ok
			M.SCAN | segments[0].scan.scans=100000 | WARNING M.SCAN segments[0].scan.speed: The segment takes 55.6 hours; check number of scans, step and speed.
			M.RANGE | segments[0].scan.scans=0 | ERROR M.RANGE segments[0].scan.scans: Scans is 0; the limits are 1 to 1000000
			M.RANGE | segments[0].scan.speed=20000 | ok
			M.RANGE | segments[0].scan.firstStageWindow=1 | ok
			M.RANGE | segments[0].scan.firstStageWindow=1.01 | ERROR M.RANGE segments[0].scan.firstStageWindow: First-stage window is 101 %; the limits are 0.01 % to 100 %
			M.RANGE | segments[0].scan.speed=20001 | ERROR M.RANGE segments[0].scan.speed: Scan speed is 20001 u/s; the limits are 0.01 u/s to 20000 u/s
			M.SETTING | settings[0].parameter=ionSource.coneVolts | ERROR M.SETTING settings[0].parameter: ionSource.coneVolts is no parameter of 'Demo instrument'.
			M.SETTING | settings[0].parameter=analyser.stages[0].length | ERROR M.SETTING settings[0].parameter: Rod length cannot be set by a method: it is a fact of the instrument.
			M.SETTING | settings[0].parameter=ionSource.ioniser.capillaryCurrent | ERROR M.SETTING settings[0].parameter: Capillary current cannot be set by a method: it is only read back.
			M.SETTING | settings[0].parameter=detector.maxRate | ERROR M.SETTING settings[0].parameter: Highest count rate cannot be set by a method: it is a limit of the instrument.
			M.SETTING | settings[0].parameter=name | ERROR M.SETTING settings[0].parameter: name cannot be set by a method: it is no number.
			M.SETTING | settings[0].parameter=ionSource.coneGasFlow | WARNING M.SETTING settings[1].parameter: Cone gas is set twice; the last value counts.
			M.VALUE | settings[5].value=150 | ok
			M.VALUE | settings[5].value=150.5 | ERROR M.VALUE settings[5].value: Cone voltage is 150.5 V; the limits are 0 V to 150 V
			M.VALUE | settings[3].value=923.15 | ok
			M.VALUE | settings[3].value=300 | ok
			M.VALUE | settings[3].value=650 | ok
			M.VALUE | settings[3].value=1000 | ERROR M.VALUE settings[3].value: Desolvation temperature is 726.85 °C; the limits are 20 °C to 650 °C
			M.HEAT | settings[0].value=0 | ERROR M.HEAT settings[0].value: Desolvation gas is shut off while desolvation temperature stands at 300 °C; bring it to 60 °C or less first. + ERROR M.HEAT settings[3].value: Desolvation temperature is raised while desolvation gas is off; let the gas flow first.
			M.HEAT | settings[0].parameter=ionSource.ioniser.desolvationTemperature;settings[0].value=333;settings[3].parameter=ionSource.ioniser.desolvationGasFlow;settings[3].value=0 | ok
			M.HEAT | settings[0].parameter=ionSource.ioniser.desolvationTemperature;settings[3].parameter=ionSource.ioniser.desolvationGasFlow;settings[0].value=600;settings[3].value=1e-4 | ERROR M.HEAT settings[0].parameter: The method heats before the gas flows: Desolvation temperature is set before desolvation gas; move it behind.
			M.OFFSET | segments[0].scan.secondStageOffset=0.3 | ok
			M.OFFSET | segments[0].scan.firstStageOffset=0.3;segments[0].scan.secondStage=RF_ONLY | ok
			M.OFFSET | segments[0].scan.firstStageOffset=0.3 | ERROR M.OFFSET segments[0].scan.firstStageOffset: The first stage has its RF from the coupler and cannot be set 0.3 u beside the other (seed 002, claim 7); take 0 and trim the coupling ratio, or give it an AC supply of its own.
			M.OFFSET | segments[0].scan.firstStageOffset=0.3;segments[0].scan.firstStage=RF_ONLY | WARNING M.OFFSET segments[0].scan.firstStageOffset: The first-stage mass offset of 0.3 u has no effect: the stage passes all ions above its cut-off. Set it to 0.
			M.OFFSET | segments[0].scan.secondStageOffset=0.3;segments[0].scan.secondStage=RF_ONLY | WARNING M.OFFSET segments[0].scan.secondStageOffset: The second-stage mass offset of 0.3 u has no effect: the stage passes all ions above its cut-off. Set it to 0.
			M.RANGE | segments[0].scan.secondStageOffset=10.5 | ERROR M.RANGE segments[0].scan.secondStageOffset: Second-stage mass offset is 10.5 m/z; the limits are -10 m/z to 10 m/z
			M.SCAN | segments[0].scan.ratioMode=CONSTANT_RATIO;segments[0].scan.peakWidth=2.1 | ok
			M.SCAN | segments[0].scan.ratioMode=CONSTANT_RATIO | WARNING M.SCAN segments[0].scan.step: Step 0.1 is wider than the peaks (0.03333 at m/z 50): peaks can fall between two points; take a step of at most half the peak width.
			M.SWITCH | segments[0].scan.alternatePolarity=true | WARNING M.SWITCH segments[0].scan.alternatePolarity: After each change of sign nothing is counted for 30 ms (usual): m/z 50 to 64.9 stays empty in each spectrum. Begin 15 u further out, or let the points settle longer.
			M.SWITCH | segments[0].scan.alternatePolarity=true;segments[0].scan.direction=DOWN | WARNING M.SWITCH segments[0].scan.alternatePolarity: After each change of sign nothing is counted for 30 ms (usual): m/z 1035.1 to 1050 stays empty in each spectrum. Begin 15 u further out, or let the points settle longer.
			M.SWITCH | segments[0].scan.alternatePolarity=true;segments[0].scan.averaging=3 | ok
			M.SWITCH | segments[0].scan.alternatePolarity=true;segments[0].scan.end=60 | ERROR M.SWITCH segments[0].scan.speed: After each change of sign nothing is counted for 30 ms (usual): all scans are empty. Scan slower, average more scans, or do not alternate.
			M.POLARITY | polarity=POSITIVE | ok
			M.POLARITY | polarity=NEGATIVE | ERROR M.POLARITY polarity: The method measures NEGATIVE ions, but the ioniser makes POSITIVE ones; change one of the two.
			""")
	void rules(String code, String changes, String expected) {
		Findings.with(method, changes);
		List<String> found = Findings.of(method, instrument, code);
		assertEquals(expected, found.isEmpty() ? "ok" : String.join(" + ", found));
	}

	@Test
	void highVoltageComesAfterGasAndLiquid() {
		MethodSetting voltage = method.getSettings().getLast();
		method.getSettings().move(0, voltage);
		assertEquals(List.of(
				"ERROR S2.04 settings[0].parameter: Method enables high voltage before desolvation gas"
						+ " is set (seed 001, claim 1 order); move the capillary voltage behind it.",
				"ERROR S2.04 settings[0].parameter: Method enables high voltage before liquid flow"
						+ " is set (seed 001, claim 1 order); move the capillary voltage behind it."),
				Findings.of(method, instrument, "S2.04"));
		method.getSettings().clear();
		method.getSettings().add(voltage);
		assertEquals(List.of(), Findings.of(method, instrument, "S2.04"));
	}

	/** The order of the small chamber: gas, heater, pressure, liquid, high voltage. */
	@ParameterizedTest
	@CsvSource({ "0, ''", "1, leak valve", "2, heater temperature",
			"3, chamber pressure" })
	void highVoltageComesAfterTheSmallChamber(int late, String said) {
		List<String> order = List.of("chamber.gasInlet.setFlow", "chamber.heater.temperature",
				"chamber.pressureSetpoint",
				"capillaryVoltage");
		List<String> paths = new ArrayList<>(order);
		if (late > 0) {
			paths.add(paths.remove(late - 1));
		}
		method.getSettings().clear();
		for (String path : paths) {
			MethodSetting setting = MethodFactory.eINSTANCE.createMethodSetting();
			setting.setParameter("ionSource.ioniser." + path);
			method.getSettings().add(setting);
		}
		List<String> found = Findings.of(method, SmallChamberModels.of("FIG2"), "S2.04");
		assertEquals(said.isEmpty() ? List.of()
				: List.of("ERROR S2.04 settings[2].parameter: Method enables high voltage before "
						+ said
						+ " is set (seed 001, claim 1 order); move the capillary voltage behind it."),
				found);
	}

	@Test
	void anEmptyMethodHasNothingToScan() {
		AcquisitionMethod empty = MethodFactory.eINSTANCE.createAcquisitionMethod();
		assertEquals(
				List.of("ERROR M.SEGMENTS segments: The method has no segments, so there is nothing to scan; add one"
						+ " with a full scan."),
				Validator.method(empty, instrument).stream().map(Finding::toString).toList());
		empty.getSegments().add(MethodFactory.eINSTANCE.createMethodSegment());
		empty.getSettings().add(MethodFactory.eINSTANCE.createMethodSetting());
		assertEquals(List.of("M.PARTS segments[0].scan", "M.SETTING settings[0].parameter"),
				Validator.method(empty, instrument).stream().map(finding -> finding.code() + " " + finding.where())
						.toList());
	}

	@Test
	void notANumberIsOneErrorAndNoException() {
		method.getSettings().get(5).setValue(Double.NaN);
		Findings.with(method, "segments[0].scan.start=50");
		((org.ionwright.model.method.FullScan) method.getSegments().get(0).getScan()).setEnd(Double.NaN);
		assertEquals(List.of("settings[5].value", "segments[0].scan.end"), Validator.method(method, instrument).stream()
				.filter(finding -> finding.severity() == Severity.ERROR).map(Finding::where).toList());
	}
}
