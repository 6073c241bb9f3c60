package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.Condition;
import org.ionwright.model.method.FaultPolicy;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.QueueEntry;
import org.ionwright.model.method.SampleQueue;
import org.ionwright.model.method.TimedEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a method does while it scans, and queues. The demo method scans for 60.006 s. */
class MethodProgramRulesTest {

	private final MassSpectrometer instrument = DemoModels.instrument();
	private final AcquisitionMethod method = DemoModels.method();

	@BeforeEach
	void program() {
		method.getEvents().add(event(10, 5));
		method.getEvents().add(event(20, 0));
		method.getSegments().getFirst().getEvents().add(event(30, 0));
		Condition condition = MethodFactory.eINSTANCE.createCondition();
		condition.setReading("ionSource.ioniser.capillaryCurrent");
		condition.setThreshold(5e-6);
		condition.setHysteresis(1e-6);
		method.getConditions().add(condition);
		FaultPolicy policy = MethodFactory.eINSTANCE.createFaultPolicy();
		policy.setPart("analyser");
		method.getFaultPolicies().add(policy);
		method.getFaultPolicies().add(MethodFactory.eINSTANCE.createFaultPolicy());
	}

	private static TimedEvent event(double time, double ramp) {
		TimedEvent event = MethodFactory.eINSTANCE.createTimedEvent();
		event.setTime(time);
		event.setParameter("ionSource.coneVoltage");
		event.setValue(60);
		event.setRampTime(ramp);
		return event;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			M.SETTING | events[0].parameter=ionSource.coneVolts | ERROR M.SETTING events[0].parameter: ionSource.coneVolts is no parameter of 'Demo instrument'.
			M.SETTING | segments[0].events[0].parameter=name | ERROR M.SETTING segments[0].events[0].parameter: name cannot be set by a method: it is no number.
			M.VALUE | events[1].value=150.5 | ERROR M.VALUE events[1].value: Cone voltage is 150.5 V; the limits are 0 V to 150 V
			M.RANGE | events[0].rampTime=-1 | ERROR M.RANGE events[0].rampTime: Ramp time is -1 s; the limits are 0 s to 86400 s
			M.RANGE | repeats=0 | ERROR M.RANGE repeats: Repeats is 0; the limits are 1 to 100000
			M.EVENT | events[0].time=0 | ok
			M.EVENT | events[1].time=60 | ok
			M.EVENT | events[1].time=61 | WARNING M.EVENT events[1].time: The event at 61 s never happens: the run takes 60.01 s. Make it earlier, or scan longer.
			M.EVENT | repeats=2;events[1].time=61 | ok
			M.EVENT | repeats=2;segments[0].events[0].time=61 | WARNING M.EVENT segments[0].events[0].time: The event at 61 s never happens: the segment takes 60.01 s. Make it earlier, or scan longer.
			M.EVENT | segments[0].events[0].rampTime=31 | WARNING M.EVENT segments[0].events[0].rampTime: The ramp takes until 61 s, but the segment ends after 60.01 s. Make it shorter, or scan longer.
			M.EVENT | events[0].rampTime=10 | ok
			M.EVENT | events[0].rampTime=11 | ERROR M.EVENT events[1].time: ionSource.coneVoltage is changed at 20 s while its ramp from 10 s goes on until 21 s. Wait for its end, or shorten the ramp.
			M.EVENT | events[0].rampTime=0;events[1].time=10 | WARNING M.EVENT events[1].parameter: ionSource.coneVoltage is changed twice at 10 s; the last value counts.
			M.REPEAT | segments[0].scan.averaging=10 | ok
			M.REPEAT | segments[0].scan.averaging=7 | WARNING M.REPEAT segments[0].scan.averaging: 30 scans are no multiple of 7: the last spectrum is the mean of 2 only.
			M.REPEAT | segments[0].repeats=1439 | ok
			M.REPEAT | segments[0].repeats=1500 | WARNING M.REPEAT repeats: With all repeats the run takes 25 hours; check the repeats of method and segments.
			M.CONDITION | name=x | ok
			M.CONDITION | conditions[0].reading=spectrum.totalIonCount;conditions[0].threshold=1000 | ok
			M.CONDITION | conditions[0].reading=spectrum.totalIonCount;conditions[0].threshold=-1 | WARNING M.CONDITION conditions[0].threshold: The reading is always or never on this side of the threshold: a number of ions is never below 0. Take another threshold.
			M.CONDITION | conditions[0].reading=ionSource.nothing | ERROR M.CONDITION conditions[0].reading: ionSource.nothing is no parameter of 'Demo instrument'.
			M.CONDITION | conditions[0].reading=analyser.stages[0].length | ERROR M.CONDITION conditions[0].reading: analyser.stages[0].length does not change during a run: it is a fact of the instrument. Watch a reading or a setting.
			M.CONDITION | conditions[0].reading=ionSource.coneVoltage;conditions[0].threshold=151 | WARNING M.CONDITION conditions[0].threshold: The reading is always or never on this side of the threshold: Cone voltage goes from 0 V to 150 V. Take another threshold.
			M.CONDITION | conditions[0].reading=ionSource.coneVoltage;conditions[0].threshold=10;conditions[0].hysteresis=11 | WARNING M.CONDITION conditions[0].hysteresis: The condition can be met once only: Cone voltage never comes back to -1 V. Take a smaller hysteresis.
			M.CONDITION | conditions[0].reading=spectrum.totalIonCount;segments[0].scan.output=OUTPUT | ERROR M.CONDITION conditions[0].reading: No segment counts ions, so spectrum.totalIonCount has no value; let a segment use the detector.
			M.OUTPUT | segments[0].scan.output=DETECTOR | ok
			M.OUTPUT | segments[0].scan.output=OUTPUT | ERROR M.OUTPUT segments[0].scan.output: The ions are to go into an output, but 'Demo instrument' has none; count them in the detector, or add an output to the instrument.
			M.FAULT | faultPolicies[0].part=detector | ok
			M.FAULT | faultPolicies[0].part=pump | ERROR M.FAULT faultPolicies[0].part: pump is no part of 'Demo instrument'; name a part that has a device.
			M.FAULT | faultPolicies[1].part=analyser | ERROR M.FAULT faultPolicies[1].part: analyser has a policy already; remove one of the two.
			S3.14 | segments[0].scan.trackingTolerance=0.1 | ok
			""")
	void rules(String code, String changes, String expected) {
		set("faultPolicies[1].part", "");
		Findings.with(method, changes);
		List<String> found = Findings.of(method, instrument, code);
		assertEquals(expected, found.isEmpty() ? "ok" : String.join(" + ", found));
	}

	private void set(String path, String value) {
		ModelPaths.resolve(method, path).ifPresent(place -> place.set(value));
	}

	@Test
	void theProgramHasNothingToMend() {
		assertEquals(List.of(), Validator.method(method, instrument).stream()
				.filter(finding -> finding.severity() != Severity.INFO).map(Finding::toString).toList());
		assertEquals(List.of(), Validator.method(method, null).stream()
				.filter(finding -> finding.severity() != Severity.INFO).map(Finding::toString).toList());
	}

	@Test
	void nothingNamedIsSaid() {
		method.getConditions().getFirst().setReading(null);
		method.getEvents().getFirst().setParameter(null);
		assertEquals(List.of("M.SETTING events[0].parameter", "M.CONDITION conditions[0].reading"),
				Validator.method(method, null).stream().filter(finding -> finding.severity() == Severity.ERROR)
						.map(finding -> finding.code() + " " + finding.where()).toList());
	}

	@Test
	void anEventAmongTheSettingsIsMisplaced() {
		method.getSettings().add(EcoreUtil.copy(method.getEvents().getFirst()));
		assertEquals(List.of("WARNING M.SETTING settings[10].parameter: Cone voltage is set twice; the last"
				+ " value counts.",
				"ERROR M.SETTING settings[10].parameter: A timed event stands among the settings, which are made"
						+ " before the scans; move it to the events."),
				Findings.of(method, instrument, "M.SETTING"));
	}

	@Test
	void whatIsMeasuredWithoutADetectorGoesIntoAnOutput() {
		instrument.setDetector(null);
		instrument.setOutput(InstrumentFactory.eINSTANCE.createBeamOutput());
		assertEquals(List.of("ERROR M.OUTPUT segments[0].scan.output: The ions are to be counted, but 'Demo instrument'"
				+ " has no detector; let them go into the output (seed 002, claim 13)."),
				Findings.of(method, instrument, "M.OUTPUT"));
		Findings.with(method, "segments[0].scan.output=OUTPUT");
		assertEquals(List.of(), Findings.of(method, instrument, "M.OUTPUT"));
	}

	/** A tolerance of the method that is stricter than that of the instrument counts; the wider one does not. */
	@ParameterizedTest
	@CsvSource({ "0.1, 0.1, 0", "1, 0.1, 0", "0, 0.1, 1", "0.1, 0, 1" })
	void theStricterTrackingToleranceCounts(double ofMethod, double ofInstrument, int findings) {
		((TandemMassFilter) instrument.getAnalyser()).getCoupler()
				.setCouplingRatio(0.9930);
		instrument.setTolerances(InstrumentFactory.eINSTANCE.createTolerances());
		instrument.getTolerances().setTracking(ofInstrument);
		method.getSegments().getFirst().getScan().setTrackingTolerance(ofMethod);
		assertEquals(findings, Findings.of(method, instrument, "S3.14").size());
	}

	@Test
	void atAConstantRatioNothingVaries() {
		Findings.with(method, "segments[0].scan.ratioMode=CONSTANT_RATIO;segments[0].scan.start=5");
		assertEquals(List.of(), Findings.of(method, instrument, "S3.20"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			name=x | ok
			entries[1].output=A.mzml | ERROR M.QUEUE entries[1].output: Sample 1 is stored in A.mzml already; nothing is overwritten, name another file.
			entries[1].output= | ERROR M.QUEUE entries[1].output: The sample has no data file; name one, such as sample-1.mzML.
			entries[0].method= | ERROR M.QUEUE entries[0].method: The sample has no method; name a .method file.
			idleTime=-1 | ERROR M.RANGE idleTime: Time to standby is -0.0166667 min; the limits are 0 min to 1440 min
			""")
	void queues(String changes, String expected) {
		SampleQueue queue = MethodFactory.eINSTANCE.createSampleQueue();
		for (String name : List.of("a", "b")) {
			QueueEntry entry = MethodFactory.eINSTANCE.createQueueEntry();
			entry.setMethod("demo.method");
			entry.setOutput(name + ".mzML");
			queue.getEntries().add(entry);
		}
		queue.setName("night");
		Findings.with(queue, changes);
		List<String> found = Validator.queue(queue).stream().map(Finding::toString).toList();
		assertEquals(expected, found.isEmpty() ? "ok" : String.join(" + ", found));
	}

	@Test
	void aQueueWithoutSamplesIsTold() {
		assertEquals(List.of("WARNING M.QUEUE entries: The queue holds no sample; add one."),
				Validator.queue(MethodFactory.eINSTANCE.createSampleQueue()).stream().map(Finding::toString).toList());
	}
}
