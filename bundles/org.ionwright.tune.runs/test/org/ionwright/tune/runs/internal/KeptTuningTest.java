package org.ionwright.tune.runs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.instrument.internal.SessionInstrumentService;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.scan.PlannedSetting;
import org.ionwright.spectrum.Polarity;
import org.ionwright.tune.Knob;
import org.ionwright.tune.TuneFolder;
import org.ionwright.tune.TuneSet;
import org.ionwright.tune.calibration.CalibratedStage;
import org.ionwright.tune.calibration.CalibrationContext;
import org.ionwright.tune.calibration.CalibrationLine;
import org.ionwright.tune.calibration.CalibrationReview;
import org.ionwright.tune.calibration.CalibrationReview.Decision;
import org.ionwright.tune.calibration.CalibrationShape;
import org.ionwright.tune.calibration.CalibrationSubject;
import org.ionwright.tune.calibration.MassCalibration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTuningTest {

	private static final MassScanRequest REQUEST = new MassScanRequest(100, 110, 1, 500, 1, FirstStageMode.TRACKING,
			0.02, 0.7, false);
	private static final String ENERGY = "analyser.stages[0].ionEnergy";

	@TempDir
	Path folder = Path.of("");
	private final KeptTuning tuning = new KeptTuning();
	private final MassSpectrometer model = DemoModels.instrument();
	private final SessionInstrumentService service = new SessionInstrumentService();

	@BeforeEach
	void begin() {
		tuning.keepIn(folder);
	}

	@AfterEach
	void end() {
		service.instruments().forEach(LiveInstrument::close);
	}

	private LiveInstrument live() {
		return service.open(model, new OpenOptions(TimeSource.virtual(Instant.parse("2026-11-26T12:00:00Z")), 1));
	}

	private void keep(double speed, boolean simulated, Instant measured, Decision decision) throws IOException {
		List<CalibrationLine> lines = DoubleStream.of(50, 150, 300, 500, 700, 900, 1050)
				.mapToObj(mz -> new CalibrationLine("ion " + mz, mz, mz + 0.3, 0.002, 1e4, 0.7)).toList();
		TuneFolder kept = TuneFolder.of(folder, model);
		Path file = kept.calibrations().keep(MassCalibration.fit(
				new CalibrationSubject(CalibratedStage.BOTH, Polarity.POSITIVE, speed),
				new CalibrationContext("Demo", TuneFolder.serialNumber(model), simulated, "NaI positive", measured,
						293.15,
						1e6, 0.7, 0.02),
				lines, new CalibrationShape(1, false, false)));
		kept.calibrations().review(file, new CalibrationReview(decision, "Ada", measured, "fine"));
	}

	@Test
	void aTwinThatNobodyCalibratedIsAsItIs() {
		assertEquals(List.of(), tuning.of(model, REQUEST));
		assertEquals(Optional.empty(), tuning.words(live(), REQUEST));
	}

	@Test
	void aRealInstrumentThatNobodyCalibratedIsToldSo() {
		model.getBindings().forEach(binding -> binding.setDriver("tcp:127.0.0.1"));
		assertEquals(
				List.of("there is no accepted mass calibration for both stages, positive, scan at 500 u/s: calibrate"),
				tuning.of(model, REQUEST));
	}

	@Test
	void whatSpeaksAgainstACalibrationIsSaid() throws Exception {
		tuning.addInstruments(service);
		live();
		keep(500, true, Instant.parse("2026-11-01T12:00:00Z"), Decision.ACCEPTED);
		List<String> said = tuning.of(model, REQUEST);
		assertEquals(1, said.size(), said.toString());
		assertTrue(said.getFirst().contains("25.0 days old"), said.toString());
	}

	@Test
	void onlyWhatWasAcceptedIsUsedAndNoSimulatedOneForHardware() throws Exception {
		keep(500, true, Instant.parse("2026-11-26T09:00:00Z"), Decision.REJECTED);
		keep(500, false, Instant.parse("2026-11-26T10:00:00Z"), Decision.ACCEPTED);
		assertEquals(Optional.empty(), tuning.words(scanning(live(), new AtomicReference<>()), REQUEST));
	}

	/** The instrument as if it were connected to a twin, but with a scan that only tells what was asked for. */
	private static LiveInstrument scanning(LiveInstrument live, AtomicReference<MassScanRequest> asked) {
		return (LiveInstrument) Proxy.newProxyInstance(LiveInstrument.class.getClassLoader(),
				new Class<?>[] { LiveInstrument.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("simulated")) {
						return true;
					}
					if (!method.getName().equals("scan")) {
						return method.invoke(live, arguments);
					}
					MassScanRequest request = (MassScanRequest) arguments[0];
					asked.set(request);
					double[] mz = IntStream.range(0, request.points()).mapToDouble(request::mz).toArray();
					((FrameSink) arguments[1]).accept(new ScanFrame(0, 0, mz, new double[mz.length],
							request.dwellSeconds(), List.of(), false));
					return CompletableFuture.completedFuture(null);
				});
	}

	/** Peaks of the device stand 0.3 u too high: it is asked 0.3 u higher, and its axis is told 0.3 u lower. */
	@Test
	void scansGetExactMassesAndWordsForTheirFile() throws Exception {
		keep(500, true, Instant.parse("2026-11-26T09:00:00Z"), Decision.ACCEPTED);
		AtomicReference<MassScanRequest> asked = new AtomicReference<>();
		LiveInstrument raw = scanning(live(), asked);
		LiveInstrument exact = tuning.calibrated(raw);
		assertSame(exact, tuning.calibrated(exact), "not twice");
		ScanFrame[] got = new ScanFrame[1];
		exact.scan(REQUEST, frame -> got[0] = frame).get(10, TimeUnit.SECONDS);
		assertEquals(100.3, asked.get().start(), 0.01);
		assertEquals(100, got[0].mz()[0], 0.01);
		assertEquals(
				"both stages, positive, scan at 500 u/s, NaI positive, measured 2026-11-26T09:00:00Z (simulated), 7 ions, "
						+ "rms 0.000 u, accepted by Ada",
				tuning.words(raw, REQUEST).orElseThrow());
	}

	@Test
	void aTuneSetOfThePolarityIsFound() throws Exception {
		TuneFolder kept = TuneFolder.of(folder, model);
		Map<String, TuneSet.Value> values = new LinkedHashMap<>();
		values.put(ENERGY, new TuneSet.Value(3, "eV"));
		values.put(Knob.PEAK_WIDTH, new TuneSet.Value(0.5, "u"));
		kept.saved().save(new TuneSet("morning", Polarity.POSITIVE, false, values));
		assertEquals(Optional.of(List.of(new PlannedSetting(ENERGY, 3))), tuning.settings(model, "morning", false));
		assertEquals(Optional.empty(), tuning.settings(model, "morning", true));
		assertEquals(Optional.empty(), tuning.settings(model, "evening", false));
		assertEquals(Optional.empty(), new KeptTuning().settings(model, "morning", false), "without a workspace");
		model.setSerialNumber("another");
		assertEquals(Optional.empty(), tuning.settings(model, "morning", false));
	}

	@Test
	void theSetOfTheDeliveryIsThereWhileTheInstrumentIsOpen() {
		tuning.addInstruments(service);
		assertEquals(Optional.empty(), tuning.settings(model, "as delivered", false));
		LiveInstrument live = live();
		assertTrue(tuning.settings(model, "as delivered", false).isPresent(), live.name());
	}

	@Test
	void damagedFilesAreAsIfTheyWereNotThere() throws Exception {
		Path history = Files.createDirectories(TuneFolder.of(folder, model).folder().resolve("calibrations"));
		Files.writeString(history.resolve("x.calibration"), "garbage");
		assertEquals(List.of(), tuning.of(model, REQUEST));
	}
}
