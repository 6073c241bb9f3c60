package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.forecast.Forecast;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.ForecastRequest;
import org.ionwright.spectrum.forecast.SpectrumForecast;
import org.ionwright.spectrum.forecast.Wander;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.ui.common.Trace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A prediction in the panel; the prophet here knows the fake run. */
@NonNullByDefault({})
class ModelOverlayTest {

	private static final int APEX = 5593;

	@TempDir
	Path folder;
	private final ExecutorService background = Executors.newSingleThreadExecutor();
	private final List<ForecastRequest> asked = Collections.synchronizedList(new ArrayList<>());
	private volatile String refusal = "";
	private volatile double[] levels = {};
	private Shell shell;
	private RunPanel panel;
	private ModelOverlay model;

	/** The first scan, as often as asked, plus three at the apex. */
	private final SpectrumForecast prophet = new SpectrumForecast() {
		@Override
		@NonNullByDefault
		public Forecast predict(ForecastRequest request, PassMonitor monitor) throws ForecastException {
			asked.add(request);
			if (!refusal.isEmpty()) {
				throw new ForecastException(refusal);
			}
			double[] monitored = levels;
			if (monitored.length == request.axis().size()) {
				return new Forecast(request.axis(), monitored, monitored, 1, Wander.NONE, List.of("levels"));
			}
			double[] counts = new double[request.axis().size()];
			Arrays.setAll(counts, i -> FakeRun.counts(0, i));
			counts[APEX] += 3;
			return new Forecast(request.axis(), counts, counts, 1, Wander.NONE, List.of("the sample of the fake"));
		}
	};

	@BeforeEach
	void open() throws Exception {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		panel = new RunPanel(shell, background);
		shell.setSize(1000, 700);
		shell.open();
		model = panel.pages().model();
		model.use(prophet);
		panel.showRun(RunLoader.load(List.of(new FakeFormat()), Files.writeString(folder.resolve("a.mzML"), "x"),
				new NullProgressMonitor()));
		Pump.until("first scan", () -> panel.spectrum().title().startsWith("Scan 1 of 12"));
	}

	@AfterEach
	void close() {
		shell.dispose();
		background.shutdownNow();
	}

	private void awaitSaid(String part) {
		Pump.until(part, () -> model.page().said().contains(part));
	}

	@Test
	void nothingIsAskedBeforeItIsWanted() {
		Pump.all();
		assertEquals(List.of(), asked);
		assertEquals(0, panel.spectrum().others().size());
	}

	@Test
	void predictionLiesOverTheSpectrumAndTheRestBelow() {
		model.setShown(true);
		awaitSaid("noise as expected");
		assertEquals(List.of("model"), panel.spectrum().others().stream().map(layer -> layer.name()).toList());
		double[] rest = panel.pages().residual().orElseThrow().traces().getFirst().y();
		assertEquals(-3 / Math.sqrt(FakeRun.counts(0, APEX) + 3), rest[APEX], 1e-9);
		assertTrue(Double.isNaN(rest[0]), "nothing is expected there");
		assertTrue(panel.pages().residual().orElseThrow().getVisible());
		assertTrue(panel.spectrum().others().getFirst().over());
		assertEquals(panel.spectrum().visibleLow(), panel.pages().residual().orElseThrow().visibleLow(), 1e-12);
		assertEquals(panel.spectrum().visibleHigh(), panel.pages().residual().orElseThrow().visibleHigh(), 1e-12);
		assertEquals(List.of("• the sample of the fake"), model.page().assumptions());
		panel.spectrum().zoomTo(600, 620);
		assertEquals(600, panel.pages().residual().orElseThrow().visibleLow(), 1e-12);
		model.setShown(false);
		assertFalse(panel.pages().residual().orElseThrow().getVisible());
		assertEquals(0, panel.spectrum().others().size());
	}

	@Test
	void aMeanOfScansIsComparedAndThatItDiffersIsSaid() {
		model.setShown(true);
		awaitSaid("noise as expected");
		panel.select(0, 1, 2);
		awaitSaid("model and measurement differ");
		panel.showMean(true);
		Pump.until("mean", () -> panel.spectrum().title().startsWith("Mean"));
		awaitSaid("model and measurement differ");
		int before = asked.size();
		panel.select(4);
		Pump.until("asked", () -> asked.size() > before);
		assertEquals(4, asked.getLast().seconds());
	}

	@Test
	void whatCannotBePredictedIsSaid() {
		refusal = "the instrument names no sample";
		model.setShown(true);
		awaitSaid("names no sample");
		assertEquals(0, panel.spectrum().others().size());
		refusal = "";
		panel.select(1);
		awaitSaid("model and measurement differ");
		panel.subtract(0);
		awaitSaid("background is subtracted");
		assertEquals(0, panel.spectrum().others().size());
	}

	@Test
	void otherFilesAreTakenAndThoseOfTheRunAgain() throws Exception {
		model.setShown(true);
		awaitSaid("noise as expected");
		assertEquals("", asked.getLast().instrumentFile());
		model.page().choose(Files.writeString(folder.resolve("other.instrument"), "<other/>"), true);
		Pump.until("asked", () -> asked.getLast().instrumentFile().equals("<other/>"));
		model.page().choose(folder.resolve("missing.method"), false);
		awaitSaid("missing.method cannot be read");
		assertTrue(panel.pages().residual().isPresent());
	}

	@Test
	void theLevelsOfMonitoredIonsStandBesideTheirTraces() throws Exception {
		MonitoredRun file = new MonitoredRun(folder.resolve("sim.mzML"));
		LoadedRun run = new LoadedRun(file, IntStream.range(0, file.size()).mapToObj(file::info).toList());
		panel.showRun(run);
		panel.showTraces(RunTraces.all(run, new NullProgressMonitor()));
		Pump.until("first scan", () -> panel.spectrum().title().startsWith("Scan 1 of 40"));
		assertEquals(List.of(Messages.RunTraces_total, Messages.RunTraces_base), names());
		levels = MonitoredRun.LEVELS;
		model.setShown(true);
		Pump.until("levels", () -> names().size() == 3);
		assertEquals("model, total ion current", names().getLast());
		Trace total = panel.chromatogram().traces().getLast();
		assertEquals(0, total.x()[0]);
		assertEquals(39, total.x()[total.x().length - 1]);
		assertEquals(110, total.y()[0], 1e-9);
		awaitSaid("noise as expected");
		assertEquals(Representation.CENTROID, panel.spectrum().others().getFirst().representation());
		TracesPage page = panel.pages().traces().page();
		for (int row = 0; row < page.table().getItemCount(); row++) {
			TableItem item = page.table().getItem(row);
			item.setChecked(item.getText().equals("SIM SIC 195.1"));
			Event event = new Event();
			event.item = item;
			event.detail = SWT.CHECK;
			page.table().notifyListeners(SWT.Selection, event);
		}
		assertEquals(List.of("SIM SIC 195.1", "model, m/z 195.1"), names());
		assertEquals(10, panel.chromatogram().traces().getLast().y()[3], 1e-9);
		int questions = asked.size();
		panel.select(7);
		Pump.until("asked for the scan alone", () -> asked.size() == questions + 1);
		model.setShown(false);
		assertEquals(List.of("SIM SIC 195.1"), names());
	}

	private List<String> names() {
		return panel.chromatogram().traces().stream().map(Trace::name).toList();
	}
}
