package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.ionwright.device.TimeSource;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.BeamSpecies;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.QueueEntry;
import org.ionwright.model.method.SampleQueue;
import org.ionwright.scan.queue.QueueState;
import org.ionwright.scan.queue.RunQueue;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.ionwright.tune.Autotune;
import org.ionwright.tune.AutotunePlan;
import org.ionwright.tune.Knob;
import org.ionwright.tune.Measuring;
import org.ionwright.tune.Objective;
import org.ionwright.tune.PeakFinder;
import org.ionwright.tune.ScanSettings;
import org.ionwright.tune.SummedScan;
import org.ionwright.tune.TuneReport;
import org.ionwright.tune.TuneStep;
import org.ionwright.tune.calibration.CalibratedInstrument;
import org.ionwright.tune.calibration.CalibratedStage;
import org.ionwright.tune.calibration.CalibrationCriteria;
import org.ionwright.tune.calibration.CalibrationOutcome;
import org.ionwright.tune.calibration.CalibrationPlan;
import org.ionwright.tune.calibration.CalibrationRun;
import org.ionwright.tune.calibration.CalibrationSet;
import org.ionwright.tune.calibration.ReferenceList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day with the twin, from vented to vented, in virtual time. */
@Tag("kit")
class OperatedDayTest {

	private static final Duration LIMIT = Duration.ofSeconds(600);
	private static final ReferenceList SODIUM_IODIDE = ReferenceList.sodiumIodide(Polarity.POSITIVE).within(20, 1080);
	/** Ions that no calibration knows, each with the range that a method scans around it. */
	private static final List<Double> OTHERS = List.of(50.0157, 555.5, 1049.93);
	/** For measuring reference lines; the methods have the usual one. */
	private static final double WINDOW = 0.04;
	private static final double SPEED = 500;
	private static final String CONE = "ionSource.coneVoltage";

	@TempDir
	Path folder = Path.of("");

	private LiveInstrument vented() throws Exception {
		MassSpectrometer model = DemoModels.instrument();
		List<Double> masses = new ArrayList<>(OTHERS);
		SODIUM_IODIDE.ions().forEach(ion -> masses.add(ion.mz()));
		for (double mz : masses) {
			BeamSpecies species = InstrumentFactory.eINSTANCE.createBeamSpecies();
			species.setMz(mz);
			species.setRate(1e6);
			species.setCharge(1);
			model.getIonSource().getLiquidSupply().getSample().getBeam().add(species);
		}
		model.getBindings().forEach(binding -> binding.setDriver(binding.getDriver() + "?start=vented"));
		LiveInstrument live = Components.service("org.ionwright.driver.twin.internal.SimDriverFactory", "sim").open(
				model,
				new OpenOptions(TimeSource.virtual(Instant.parse("2026-11-26T08:00:00Z")), 6));
		live.connect();
		assertTrue(live.awaitConnected(LIMIT), () -> live.status().text());
		return live;
	}

	private static void run(LiveInstrument live, OperatingSequence sequence, OperatingState goal) throws Exception {
		live.operation().start(sequence, "test").get(LIMIT.toSeconds(), TimeUnit.SECONDS);
		assertEquals(goal, live.operation().status().state(), live.operation().status().reason());
	}

	@Test
	void fromVentedToVented() throws Exception {
		try (LiveInstrument live = vented()) {
			assertEquals(OperatingState.VENTED, live.operation().status().state());
			run(live, OperatingSequence.PUMP_DOWN, OperatingState.HIGH_VACUUM);
			run(live, OperatingSequence.WARM_UP, OperatingState.READY);
			run(live, OperatingSequence.OPERATE, OperatingState.OPERATE);
			Measuring measuring = new Measuring(live, text -> {
			});
			for (String path : List.of("analyser.stages[0].calibrated", "analyser.stages[1].calibrated",
					"analyser.scanSpeedCorrection")) {
				measuring.set(path, 0, Duration.ofSeconds(10));
			}
			tune(live);
			LiveInstrument calibrated = new CalibratedInstrument(live, calibrated(live));
			queue(calibrated);
			run(live, OperatingSequence.STANDBY, OperatingState.STANDBY);
			run(live, OperatingSequence.VENT, OperatingState.VENTED);
			assertEquals(List.of(), live.operation().trips());
			double hours = Duration.between(Instant.parse("2026-11-26T08:00:00Z"), live.time().now()).toMinutes() / 60d;
			assertTrue(hours > 1 && hours < 12, hours + " hours");
		}
	}

	private static void tune(LiveInstrument live) throws Exception {
		ScanSettings settings = ScanSettings.USUAL.withFirstStageWindow(WINDOW);
		AutotunePlan plan = new AutotunePlan("cone", List.of(622.56619),
				List.of(new TuneStep(new Knob(CONE, 20, 80, 0.5), Objective.HEIGHT, 6)), settings, 0.7, 2, 6, 3,
				Duration.ofHours(1));
		TuneReport report = new Autotune(live, plan, text -> {
		}).run();
		assertTrue(report.end() == TuneReport.End.IMPROVED || report.end() == TuneReport.End.PUT_BACK, report.text());
	}

	private static Supplier<CalibrationSet> calibrated(LiveInstrument live) throws Exception {
		CalibrationPlan plan = CalibrationPlan.usual(SODIUM_IODIDE, 15, 1080, SPEED)
				.with(ScanSettings.USUAL.withFirstStageWindow(WINDOW))
				.with(List.of(CalibratedStage.BOTH), List.of(SPEED));
		List<CalibrationOutcome> outcomes = new CalibrationRun(live, CalibrationCriteria.USUAL, "", text -> {
		}).run(plan);
		assertEquals(List.of(), outcomes.getFirst().objections());
		CalibrationSet set = new CalibrationSet(List.of(outcomes.getFirst().calibration().orElseThrow()));
		return () -> set;
	}

	private static AcquisitionMethod method(double mz) {
		AcquisitionMethod method = DemoModels.method();
		FullScan scan = (FullScan) method.getSegments().getFirst().getScan();
		scan.setStart(Math.rint(mz) - 5);
		scan.setEnd(Math.rint(mz) + 5);
		scan.setSpeed(SPEED);
		scan.setScans(20);
		return method;
	}

	private void queue(LiveInstrument instrument) throws Exception {
		DeviceScanEngine engine = new DeviceScanEngine();
		engine.addFormat(
				Components.made(RunWriterFactory.class, "org.ionwright.io.mzml.internal.write.MzmlWriterFactory"));
		SampleQueue model = MethodFactory.eINSTANCE.createSampleQueue();
		model.setStandby(false);
		for (int i = 0; i < OTHERS.size(); i++) {
			ModelFiles.save(method(OTHERS.get(i)), folder.resolve(i + ".method"));
			QueueEntry entry = MethodFactory.eINSTANCE.createQueueEntry();
			entry.setSampleName("sample " + i);
			entry.setMethod(i + ".method");
			entry.setOutput(i + ".mzML");
			model.getEntries().add(entry);
		}
		Path file = folder.resolve("day.queue");
		ModelFiles.save(model, file);
		try (RunQueue queue = engine.open(file, instrument)) {
			queue.start();
			assertTrue(queue.await(LIMIT), () -> queue.progress().toString());
			assertEquals(3, queue.progress().done(), queue.progress() + " " + queue.items());
			assertEquals(QueueState.OVER, queue.progress().state());
		}
		for (int i = 0; i < OTHERS.size(); i++) {
			assertEquals(0, offset(folder.resolve(i + ".mzML"), OTHERS.get(i)), 0.1, "m/z " + OTHERS.get(i));
		}
	}

	/** How far the peak of an ion is from its place in the sum of a run's spectra, u. */
	private static double offset(Path file, double mz) throws Exception {
		RunFormat format = Components.made(RunFormat.class, "org.ionwright.io.mzml.internal.read.MzmlFormat");
		try (RunFile run = format.open(file)) {
			Spectrum first = run.spectrum(0);
			double[] counts = new double[first.intensities().length];
			for (int i = 0; i < run.size(); i++) {
				double[] scan = run.spectrum(i).intensities();
				for (int k = 0; k < counts.length; k++) {
					counts[k] += scan[k];
				}
			}
			double[] mzs = IntStream.range(0, counts.length).mapToDouble(first::mz).toArray();
			SummedScan sum = new SummedScan(mzs, counts, run.size(), 0.1 / SPEED, false, Instant.EPOCH);
			return PeakFinder.find(sum.between(mz - 1.6, mz + 1.6), mz, 1.5, 1).offset();
		}
	}
}
