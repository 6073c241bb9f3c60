package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.ionwright.spectrum.process.StepCall;
import org.ionwright.ui.common.Arrangement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class RunPagesTest {

	private static final int APEX = 5593;

	@TempDir
	Path folder;
	private final ExecutorService background = Executors.newSingleThreadExecutor();
	private Shell shell;
	private RunPanel panel;
	private LoadedRun run;

	@BeforeEach
	void open() throws IOException {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		panel = new RunPanel(shell, background);
		shell.setSize(1200, 800);
		shell.open();
		run = RunLoader.load(List.of(new FakeFormat()), Files.writeString(folder.resolve("a.mzML"), "x"),
				new NullProgressMonitor());
		panel.showRun(run);
		panel.showTraces(RunTraces.all(run, new NullProgressMonitor()));
		awaitTitle("Scan 1 of 12");
	}

	@AfterEach
	void close() {
		Kept.clear();
		shell.dispose();
		background.shutdownNow();
	}

	private void awaitTitle(String start) {
		Pump.until(start, () -> panel.spectrum().title().startsWith(start));
	}

	@Test
	void aTypedRangeIsFollowedOverTime() {
		panel.pages().traces().page().type("609.3 +- 0.5");
		Pump.until("trace", () -> panel.chromatogram().traces().size() == 3);
		double[] y = panel.chromatogram().traces().get(2).y();
		assertEquals(2 * y[0], y[1], 4);
		assertTrue(panel.pages().notes().ranges().size() == 1);
		panel.pages().traces().page().type("nonsense");
		assertTrue(panel.pages().traces().page().said().contains("nonsense"));
	}

	@Test
	void theBackgroundIsTakenAwayAndTheTitleSaysSo() {
		panel.select(4, 5);
		awaitTitle("Sum of 2 scans");
		panel.subtract(0, 1, 2);
		Pump.until("background", () -> panel.spectrum().title().contains("background"));
		double expected = FakeRun.counts(4, APEX) + FakeRun.counts(5, APEX)
				- 2 * (FakeRun.counts(0, APEX) + FakeRun.counts(1, APEX) + FakeRun.counts(2, APEX)) / 3;
		assertEquals(expected, panel.spectrum().intensity(APEX), 1e-9);
		assertEquals("Sum of 2 scans · 4.00\u2009s–5.00\u2009s − background (mean of 3) 0.00\u2009s–2.00\u2009s",
				panel.spectrum().title());
		panel.subtract();
		Pump.until("no background", () -> !panel.spectrum().title().contains("background"));
	}

	@Test
	void aPeakOfTheTableIsMarkedInTheSpectrumAndTheOtherWayRound() {
		PeakTable peaks = panel.pages().peaks();
		Pump.until("peaks", () -> panel.pages().found().peaks().size() == 1);
		assertEquals(FakeRun.BASE_MZ, panel.pages().found().peaks().getFirst().centroid(), 0.01);
		Table table = peaks.control();
		table.setSelection(0);
		panel.spectrum().zoomTo(100, 200);
		table.notifyListeners(SWT.Selection, new Event());
		assertTrue(panel.spectrum().visibleLow() < FakeRun.BASE_MZ && panel.spectrum().visibleHigh() > FakeRun.BASE_MZ);
		table.deselectAll();
		panel.pages().pick(600);
		assertArrayEquals(new int[] { 0 }, table.getSelectionIndices());
	}

	@Test
	void aFormulaIsDrawnOverTheSpectrumAndItsErrorSaid() {
		Pump.until("peaks", () -> panel.pages().found().peaks().size() == 1);
		panel.pages().formula().set("C33H40N2O9", IonForm.PROTONATED);
		assertEquals(1, panel.spectrum().others().size());
		assertTrue(panel.pages().formula().said().startsWith("C33H41N2O9+: cosine 0.9"),
				panel.pages().formula().said());
		panel.pages().formula().set("C33H40N2Q9", IonForm.PROTONATED);
		assertEquals(0, panel.spectrum().others().size());
		assertTrue(panel.pages().formula().said().contains("position 9"), panel.pages().formula().said());
	}

	@Test
	void stepsChangeWhatIsShownAndTheirFailureIsSaid() {
		List<RunNotes.Step> steps = new ArrayList<>();
		steps.add(new RunNotes.Step(StepCall.of("scale", Map.of("factor", "3")), true));
		panel.pages().change(panel.pages().notes().withSteps(steps));
		panel.select(1);
		awaitTitle("Scan 2 of 12 · 1.00\u2009s · MS1 + · Scale");
		assertEquals(3 * FakeRun.counts(1, APEX), panel.spectrum().intensity(APEX));
		steps.set(0, new RunNotes.Step(StepCall.of("dead-time", Map.of("tau", "20")), true));
		panel.pages().change(panel.pages().notes().withSteps(steps));
		panel.select(2);
		Pump.until("failure", () -> panel.spectrum().emptyText().startsWith("Dead time: "));
	}

	@Test
	void whatTheUserKeepsMakesDirtyAndWhatIsLoadedDoesNot() {
		int[] changes = new int[1];
		panel.pages().addListener(() -> changes[0]++);
		panel.pages().notesPage().type("look here");
		assertEquals(1, changes[0]);
		assertEquals("look here", panel.pages().notes().notes().getFirst().text());
		RunNotes kept = panel.pages().notes().withFormula("C6H6", IonForm.RADICAL).withMean(true);
		panel.showRun(run, kept);
		assertEquals(1, changes[0]);
		assertEquals(kept, panel.pages().notes());
	}

	@Test
	void keptSpectraCanBeMirrored() {
		panel.keepShown();
		panel.select(3);
		awaitTitle("Scan 4 of 12");
		panel.compare(Kept.all(), Arrangement.MIRROR);
		assertEquals(1, panel.spectrum().others().size());
		assertTrue(panel.spectrum().others().getFirst().name().startsWith("a.mzML: Scan 1 of 12"));
	}

	@Test
	void theMapStandsWhereTheChromatogramWas() {
		panel.showMap(true);
		assertFalse(panel.chromatogram().getVisible());
		assertNotNull(panel.map().chart());
		Pump.until("map", () -> panel.map().isMade());
		panel.showMap(false);
		assertTrue(panel.chromatogram().getVisible());
	}

	@Test
	void aGrowingRunIsFollowedOnlyFromItsEnd() throws IOException {
		LoadedRun shorter = new LoadedRun(run.file(), run.infos().subList(0, 6));
		panel.showRun(shorter);
		panel.select(5);
		panel.live().grow(new LoadedRun(run.file(), run.infos().subList(0, 8)),
				RunTraces.all(run, new NullProgressMonitor()));
		awaitTitle("Scan 8 of 8");
		panel.select(2);
		awaitTitle("Scan 3 of 8");
		panel.live().grow(run, RunTraces.all(run, new NullProgressMonitor()));
		awaitTitle("Scan 3 of 12");
		assertEquals(FakeRun.SCANS, panel.table().control().getItemCount());
		assertArrayEquals(new int[] { 2 }, panel.table().control().getSelectionIndices());
	}
}
