package org.ionwright.tune.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanEngine;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.ionwright.tune.Measuring;
import org.ionwright.tune.PeakFinder;
import org.ionwright.tune.SummedScan;
import org.ionwright.tune.calibration.ReferenceList;
import org.ionwright.tune.ui.internal.calibration.CalibrationView;
import org.ionwright.tune.ui.internal.tune.TuneView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * From what a person decides in the views to the next run: views, desk, files of the workspace, scan engine and format are the running ones, the
 * instrument is the twin in virtual time, which becomes a raw filter, whose own error laws are not corrected, before it is calibrated.
 */
class TunedRunTest {

	private static final int AUTOTUNE = 2;
	private static final int SETS = 3;
	private static final String CONE = "ionSource.coneVoltage";
	private static final double DETUNED = 8;
	private static final String SET = "tuned by a test";
	/** Reserpine, which no reference list has, and a polypropylene glycol. */
	private static final List<Double> KNOWN = List.of(609.2807, 790.5886);
	/** With five ions of the reference list. */
	private static final String LOWEST = "550";
	private static final String HIGHEST = "800";
	private static final double SPEED = 500;
	private static final int SCANS = 8;
	/** What requirements 5.5 ask for, u. */
	private static final double LIMIT = 0.1;
	private static final Duration PATIENCE = Duration.ofMinutes(4);

	@TempDir
	Path folder = Path.of("");

	private final BundleContext context = FrameworkUtil.getBundle(TunedRunTest.class).getBundleContext();
	private final IWorkbenchPage page = Objects
			.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
	private final LiveInstrument instrument = service(InstrumentService.class).open(model(),
			new OpenOptions(TimeSource.virtual(Instant.parse("2026-11-27T09:00:00Z")), 6));

	private <T> T service(Class<T> type) {
		ServiceReference<T> reference = context.getServiceReference(type);
		return context.getService(Objects.requireNonNull(reference, type.getName()));
	}

	/** Infuses caffeine, reserpine and polypropylene glycol; a serial number of its own keeps its folder apart. */
	private static MassSpectrometer model() {
		MassSpectrometer model = DemoModels.instrument();
		model.setSerialNumber("TUNED-RUN");
		return model;
	}

	@BeforeEach
	void switchOn() throws Exception {
		instrument.connect();
		assertTrue(instrument.awaitConnected(PATIENCE), () -> instrument.status().text());
		set("detector.voltage", 650);
		set("ionSource.ioniser.capillaryVoltage", 3000);
		set(CONE, DETUNED);
	}

	@AfterEach
	void close() {
		instrument.close();
	}

	private void set(String path, double value) throws Exception {
		new Measuring(instrument, text -> {
		}).set(path, value, Duration.ofMinutes(1));
	}

	private double cone() {
		return instrument.parameter(CONE).orElseThrow().setPoint();
	}

	private <V extends DeskView<P>, P extends BenchPanel> P panel(Class<V> type, String id) throws Exception {
		V view = type.cast(page.showView(id));
		Ui.until("the panel", PATIENCE,
				() -> view.panel().flatMap(BenchPanel::bench).filter(bench -> bench.raw().equals(instrument))
						.isPresent());
		return view.panel().orElseThrow();
	}

	@Test
	void whatWasKeptAndAcceptedIsUsedByTheNextRun() throws Exception {
		BenchPanel tune = panel(TuneView.class, TuneView.ID);
		autotuneTheCone(tune);
		double tuned = cone();
		assertNotEquals(DETUNED, tuned, "better than detuned");
		saveAs(tune, SET);
		for (String corrected : List.of("analyser.stages[0].calibrated", "analyser.stages[1].calibrated",
				"analyser.scanSpeedCorrection")) {
			set(corrected, 0);
		}
		List<Double> before = offsets(run("before.mzML", ""));
		calibrate(panel(CalibrationView.class, CalibrationView.ID));
		set(CONE, DETUNED);
		Path file = run("after.mzML", SET);
		assertEquals(DETUNED, cone(), "put back after the run");
		assertEquals(Optional.of(SET), fact(file, "tune set"));
		assertEquals(tuned, Double.parseDouble(fact(file, "set " + CONE + " [V]").orElseThrow()), 1e-9);
		for (int segment = 1; segment <= KNOWN.size(); segment++) {
			String words = fact(file, "segment " + segment + " mass calibration").orElse("");
			assertTrue(words.startsWith("both stages, positive, scan at 500 u/s, PPG ")
					&& words.contains("measured 2026-11-27T"),
					words);
			assertTrue(words.endsWith("accepted by " + System.getProperty("user.name")), words);
		}
		List<Double> after = offsets(file);
		String table = "off by u before " + before + ", after " + after;
		for (int i = 0; i < KNOWN.size(); i++) {
			assertTrue(Math.abs(after.get(i)) < LIMIT && Math.abs(before.get(i)) > Math.abs(after.get(i)), table);
		}
		assertTrue(Math.abs(before.getLast()) > LIMIT, table);
	}

	/** Turns nothing else, finds it better and keeps it. */
	private static void autotuneTheCone(BenchPanel panel) {
		Ui.type(Ui.visible(panel, Text.class).getFirst(), "609.281");
		Ui.turnTo(panel, AUTOTUNE);
		Table steps = Ui.visible(panel, Table.class).getFirst();
		Ui.until("the steps", PATIENCE, () -> Ui.column(steps, 0).contains("Cone voltage"));
		Ui.checkOnly(steps, "Cone voltage");
		assertEquals(Optional.empty(), panel.bench().orElseThrow().tuning().bound(CONE, "5 to 90"));
		Ui.press(panel, "Autotune", PATIENCE);
		Ui.shows(panel, "The new values are set. Keep them or put the old ones back.", PATIENCE);
		Ui.press(panel, "Keep", PATIENCE);
	}

	private static void saveAs(BenchPanel panel, String name) {
		Ui.turnTo(panel, SETS);
		Ui.visible(panel, Text.class).getLast().setText(name);
		Ui.press(panel, "Save", PATIENCE);
		Ui.shows(panel, "The tune set " + name + " was saved.", PATIENCE);
	}

	/** Both stages together, scanning. */
	private static void calibrate(BenchPanel panel) {
		Ui.uncheck(panel, "first alone", "second alone", "Static");
		Combo list = Ui.visible(panel, Combo.class).getFirst();
		list.select(list.indexOf(ReferenceList.polypropyleneGlycolAmmonium().name()));
		list.notifyListeners(SWT.Selection, new Event());
		Ui.type(Ui.visible(panel, Text.class).get(1), LOWEST);
		Ui.type(Ui.visible(panel, Text.class).get(2), HIGHEST);
		Ui.press(panel, "Calibrate", PATIENCE);
		Ui.press(panel, "Accept", PATIENCE);
		Ui.shows(panel, "accepted by " + System.getProperty("user.name"), PATIENCE);
	}

	/** A segment around each known ion. */
	private static AcquisitionMethod method(String tuneSet) {
		AcquisitionMethod method = DemoModels.method();
		method.setTuneSet(tuneSet);
		method.getSettings().removeIf(setting -> CONE.equals(setting.getParameter()));
		MethodSegment pattern = method.getSegments().getFirst();
		method.getSegments().clear();
		for (double mz : KNOWN) {
			MethodSegment segment = EcoreUtil.copy(pattern);
			segment.setName("around m/z " + mz);
			FullScan scan = (FullScan) segment.getScan();
			scan.setStart(Math.rint(mz) - 5);
			scan.setEnd(Math.rint(mz) + 5);
			scan.setSpeed(SPEED);
			scan.setScans(SCANS);
			method.getSegments().add(segment);
		}
		return method;
	}

	private Path run(String name, String tuneSet) throws Exception {
		ScanEngine engine = service(ScanEngine.class);
		Path file = folder.resolve(name);
		ScanPlan plan = engine.plan(method(tuneSet), instrument.model(), folder);
		assertTrue(plan.startable(), plan.findings().toString());
		ScanRun run = engine.start(plan, instrument,
				new RunOptions(Optional.of(file), "known ions", RunEncoding.DEFAULT, "", new TreeMap<>()));
		assertTrue(run.await(PATIENCE), () -> run.progress().toString());
		assertEquals(RunState.FINISHED, run.progress().state(), run.progress().text());
		return file;
	}

	private RunFile open(Path file) throws Exception {
		for (ServiceReference<RunFormat> reference : context.getServiceReferences(RunFormat.class, null)) {
			RunFormat format = context.getService(reference);
			if (format.accepts(file)) {
				return format.open(file);
			}
		}
		throw new AssertionError("no format reads " + file);
	}

	private Optional<String> fact(Path file, String name) throws Exception {
		try (RunFile run = open(file)) {
			return run.facts().stream().filter(fact -> fact.name().equals(name)).map(fact -> fact.value()).findFirst();
		}
	}

	/** How far each known ion stands from its place in the sum of the spectra around it, u. */
	private List<Double> offsets(Path file) throws Exception {
		try (RunFile run = open(file)) {
			List<Double> offsets = new ArrayList<>();
			int scans = run.size() / KNOWN.size();
			for (int segment = 0; segment < KNOWN.size(); segment++) {
				double mz = KNOWN.get(segment);
				int first = segment * scans;
				double[] axis = run.spectrum(first).axis().toArray();
				double[] counts = new double[axis.length];
				run.forEachPoints(first, first + scans, (index, mzs, intensities, points) -> {
					for (int i = 0; i < points; i++) {
						counts[i] += intensities[i];
					}
					return true;
				});
				assertTrue(DoubleStream.of(counts).sum() > 0, () -> String.format(Locale.ROOT, "no ions at %f", mz));
				SummedScan sum = new SummedScan(axis, counts, scans, 0.1 / SPEED, false, Instant.EPOCH);
				offsets.add(PeakFinder.find(sum.between(mz - 2, mz + 2), mz, 1.8, 1).offset());
			}
			return offsets;
		}
	}
}
