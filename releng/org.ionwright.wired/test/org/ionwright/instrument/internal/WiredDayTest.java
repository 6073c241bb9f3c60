package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.ionwright.device.Calibration;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.QueueEntry;
import org.ionwright.model.method.SampleQueue;
import org.ionwright.scan.queue.QueueState;
import org.ionwright.scan.queue.RunQueue;
import org.ionwright.scan.queue.ScanQueues;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.ionwright.tune.Autotune;
import org.ionwright.tune.AutotunePlan;
import org.ionwright.tune.Knob;
import org.ionwright.tune.Objective;
import org.ionwright.tune.PeakFinder;
import org.ionwright.tune.ScanSettings;
import org.ionwright.tune.SummedScan;
import org.ionwright.tune.TuneReport;
import org.ionwright.tune.TuneStep;
import org.ionwright.tune.calibration.CalibratedStage;
import org.ionwright.tune.calibration.CalibrationCriteria;
import org.ionwright.tune.calibration.CalibrationOutcome;
import org.ionwright.tune.calibration.CalibrationPlan;
import org.ionwright.tune.calibration.CalibrationRun;
import org.ionwright.tune.calibration.MassLaw;
import org.ionwright.tune.calibration.ReferenceIon;
import org.ionwright.tune.calibration.ReferenceList;
import org.ionwright.twin.StartState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day over the protocols of real devices, from vented to vented: a residual gas analyser whose lens and mass axis are out of tune is
 * tuned and calibrated, then three methods run.
 */
@Tag("kit")
class WiredDayTest {

	private static final Duration LIMIT = Duration.ofSeconds(120);
	private static final String EMISSION = "analyser.ioniser.emission";
	private static final String FOCUS = "analyser.ioniser.focusVoltage";
	private static final String ANALYSER = "vacuumSystem.chambers[2].pressure";
	/** Time of a point at the highest speed of the head, s. */
	private static final double POINT = 0.025 / 7;
	private static final double STEP = 0.1;
	private static final ScanSettings NARROW = new ScanSettings(0.7, 0.02, false, POINT, 0);
	/** At points of the head, so that its scans begin and end at whole m/z. */
	private static final ReferenceList GASES = new ReferenceList("residual gas", Polarity.POSITIVE,
			List.of(gas("H2O", 18), gas("N2", 28), gas("O2", 32), gas("Ar", 40)));
	/** Reach at which what is looked at ends 2 u beside a line. */
	private static final double REACH = 2 - 1.7 * 0.7 / 2;
	/** By which the head moves its axis by 1 u, V. */
	private static final double VOLT_PER_UNIT = 0.086;
	/** Where the head takes its two voltages. */
	private static final double HIGH_MZ = 128;
	private static final List<Double> MASSES = List.of(18.010, 31.9893, 39.9618);

	@TempDir
	Path folder = Path.of("");

	private static ReferenceIon gas(String name, double mz) {
		return new ReferenceIon(name, Optional.empty(), 1, mz);
	}

	@Test
	void fromVentedToVented() throws Exception {
		try (WiredPlant plant = new WiredPlant(StartState.VENTED, true, folder)) {
			plant.analyser();
			LiveInstrument live = plant.connected();
			assertEquals(OperatingState.VENTED, live.operation().status().state(),
					() -> live.operation().trips().toString());
			WiredInstrumentTest.run(live, OperatingSequence.PUMP_DOWN, OperatingState.HIGH_VACUUM);
			WiredInstrumentTest.run(live, OperatingSequence.WARM_UP, OperatingState.READY);
			live.set("detector.zeroCheck", 0).get();
			WiredInstrumentTest.run(live, OperatingSequence.OPERATE, OperatingState.OPERATE);
			set(live, EMISSION, 1e-3);
			double total = WiredInstrumentTest.value(live, "analyser.totalPressure");
			double gauge = WiredInstrumentTest.value(live, ANALYSER);
			assertTrue(total > gauge / 5 && total < 5 * gauge, total + " Pa, the gauge says " + gauge);
			tune(live);
			calibrate(live);
			queue(live);
			set(live, EMISSION, 0);
			WiredInstrumentTest.run(live, OperatingSequence.STANDBY, OperatingState.STANDBY);
			WiredInstrumentTest.run(live, OperatingSequence.VENT, OperatingState.VENTED);
			assertEquals(List.of(), live.operation().trips());
		}
	}

	/** The head checks its filament for seconds, in which there are no readings. */
	private static void set(LiveInstrument live, String path, double value) throws Exception {
		live.set(path, value).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
		WiredPlant.await(path, () -> {
			try {
				live.refresh();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			return live.parameter(path).orElseThrow().arrived();
		});
	}

	private static void tune(LiveInstrument live) throws Exception {
		set(live, FOCUS, 50);
		AutotunePlan plan = new AutotunePlan("focus", List.of(28.0),
				List.of(new TuneStep(new Knob(FOCUS, 30, 140, 0.1), Objective.HEIGHT, 10)), NARROW, 0.7, 2, 6, 3,
				Duration.ofHours(1), CalibratedStage.SECOND);
		TuneReport report = new Autotune(live, plan, text -> {
		}).run();
		assertEquals(TuneReport.End.IMPROVED, report.end(), report.text());
		assertEquals(90, WiredInstrumentTest.value(live, FOCUS), 20, report.text());
	}

	/** The axis is a quarter to half a u off; what is found goes into the head, which keeps it. */
	private static void calibrate(LiveInstrument live) throws Exception {
		DeviceControl head = live.control(
				live.devices().stream().filter(device -> device.part().equals("analyser")).findFirst().orElseThrow()
						.index());
		head.calibrate(position(0.02, 0.06)).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
		double speed = STEP / POINT;
		CalibrationPlan plan = new CalibrationPlan(GASES, List.of(CalibratedStage.SECOND), List.of(speed), NARROW, 1,
				100, REACH, STEP, 0.015, 20);
		CalibrationRun run = new CalibrationRun(live, CalibrationCriteria.USUAL.over(19, 39), "", text -> {
		});
		CalibrationOutcome before = run.run(plan).getFirst();
		assertEquals(List.of(), before.objections());
		MassLaw law = before.calibration().orElseThrow().law();
		assertEquals(-0.28, law.asked(28) - 28, 0.05, "out of tune");
		Calibration now = head.calibration("peak-position").get(LIMIT.toSeconds(), TimeUnit.SECONDS);
		head.calibrate(position(
				now.coefficients().getOrDefault("offset", Double.NaN) + VOLT_PER_UNIT * law.asked(0),
				now.coefficients().getOrDefault("slope", Double.NaN) + VOLT_PER_UNIT * (law.asked(HIGH_MZ) - HIGH_MZ)))
				.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
	}

	private static Calibration position(double low, double high) {
		return new Calibration("peak-position", Map.of("offset", low, "slope", high));
	}

	private static AcquisitionMethod method(double mz) {
		AcquisitionMethod method = DemoModels.method();
		method.getSettings().clear();
		FullScan scan = (FullScan) method.getSegments().getFirst().getScan();
		scan.setStart(Math.rint(mz) - 4);
		scan.setEnd(Math.rint(mz) + 4);
		scan.setStep(STEP);
		scan.setSpeed(STEP / POINT);
		scan.setScans(10);
		scan.setFirstStage(FirstStageMode.RF_ONLY);
		scan.setPeakWidth(0.7);
		return method;
	}

	private void queue(LiveInstrument live) throws Exception {
		ScanQueues engine = WiredPlant.made(ScanQueues.class, "scan.internal.DeviceScanEngine");
		Method addFormat = engine.getClass().getDeclaredMethod("addFormat", RunWriterFactory.class);
		addFormat.setAccessible(true);
		addFormat.invoke(engine, WiredPlant.made(RunWriterFactory.class, "io.mzml.internal.write.MzmlWriterFactory"));
		SampleQueue samples = MethodFactory.eINSTANCE.createSampleQueue();
		samples.setStandby(false);
		for (int i = 0; i < MASSES.size(); i++) {
			ModelFiles.save(method(MASSES.get(i)), folder.resolve(i + ".method"));
			QueueEntry entry = MethodFactory.eINSTANCE.createQueueEntry();
			entry.setSampleName("gas " + i);
			entry.setMethod(i + ".method");
			entry.setOutput(i + ".mzML");
			samples.getEntries().add(entry);
		}
		Path file = folder.resolve("day.queue");
		ModelFiles.save(samples, file);
		try (RunQueue queue = engine.open(file, live)) {
			queue.start();
			assertTrue(queue.await(LIMIT), () -> queue.progress().toString());
			assertEquals(MASSES.size(), queue.progress().done(), queue.progress() + " " + queue.items());
			assertEquals(QueueState.OVER, queue.progress().state());
		}
		for (int i = 0; i < MASSES.size(); i++) {
			assertEquals(0, offset(folder.resolve(i + ".mzML"), MASSES.get(i)), 0.1, "m/z " + MASSES.get(i));
		}
	}

	/** How far the peak of an ion is from its place in the sum of a run's spectra, u. */
	private static double offset(Path file, double mz) throws Exception {
		RunFormat format = WiredPlant.made(RunFormat.class, "io.mzml.internal.read.MzmlFormat");
		try (RunFile run = format.open(file)) {
			assertEquals(10, run.size());
			Spectrum first = run.spectrum(0);
			double[] counts = new double[first.intensities().length];
			for (int i = 0; i < run.size(); i++) {
				double[] scan = run.spectrum(i).intensities();
				for (int k = 0; k < counts.length; k++) {
					counts[k] += scan[k];
				}
			}
			double[] mzs = IntStream.range(0, counts.length).mapToDouble(first::mz).toArray();
			SummedScan sum = new SummedScan(mzs, counts, run.size(), POINT, false, Instant.EPOCH);
			return PeakFinder.find(sum.between(mz - 1.6, mz + 1.6), mz, 1.5, 0.7).offset();
		}
	}
}
