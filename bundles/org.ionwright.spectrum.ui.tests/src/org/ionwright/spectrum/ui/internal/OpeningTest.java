package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.ionwright.spectrum.process.StepCall;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.ui.common.UiThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening a run keeps nobody waiting: no page is made that nobody looks at, and the UI thread reads nothing of the file. */
@NonNullByDefault({})
class OpeningTest {

	@TempDir
	Path folder;
	private final ExecutorService background = Executors.newSingleThreadExecutor();
	private final FakeFormat format = new FakeFormat();
	private Shell shell;
	private RunPanel panel;
	private PageTabs tabs;
	private Composite pages;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		panel = new RunPanel(shell, background);
		shell.setSize(1200, 800);
		shell.open();
		pages = panel.table().control().getParent();
		tabs = (PageTabs) Arrays.stream(pages.getParent().getChildren()).filter(PageTabs.class::isInstance).findFirst()
				.orElseThrow();
	}

	@AfterEach
	void close() {
		shell.dispose();
		background.shutdownNow();
	}

	private FakeRun load(RunNotes kept) throws Exception {
		Path file = Files.writeString(folder.resolve("a.mzML"), "odd");
		boolean[] over = new boolean[1];
		Job job = new LoadJob(() -> List.of(format), file, file, false, new LoadJob.Listener() {
			@Override
			public @NonNull Display display() {
				return panel.getDisplay();
			}

			@Override
			public boolean heard() {
				return !panel.isDisposed();
			}

			@Override
			public boolean prepare(LoadedRun run) {
				return panel.prepare(run);
			}

			@Override
			public void loaded(OpenRun run, LoadJob.Notes notes) {
				// as a part does that has another size now
				panel.requestLayout();
				panel.showRun(run.run(), kept);
				RunFacts.of(run.run());
			}

			@Override
			public void traces(RunTraceSet traces) {
				panel.showTraces(traces);
				over[0] = true;
			}

			@Override
			public void failed(String text) {
				throw new IllegalStateException(text);
			}

			@Override
			public void missing(String text) {
				throw new IllegalStateException(text);
			}
		});
		job.schedule();
		Pump.until("traces", () -> over[0]);
		Pump.until("spectrum", () -> panel.spectrum().title().startsWith("Scan 1 of 12"));
		Pump.until("peaks", () -> panel.pages().found().peaks().size() == 1);
		return format.opened().getLast();
	}

	private Control inSight() {
		List<Control> seen = Arrays.stream(pages.getChildren()).filter(Control::isVisible).toList();
		assertEquals(1, seen.size());
		return seen.getFirst();
	}

	private Table tableInSight() {
		Control page = inSight();
		return page instanceof Table table ? table
				: (Table) Arrays.stream(((Composite) page).getChildren()).filter(Table.class::isInstance).findFirst()
						.orElseThrow();
	}

	/** Nobody waits for all parts: others are heard between them, and in the end they stand as if they had been made at once. */
	@Test
	void partsAreMadeInTurns() {
		LoadedRun run = new LoadedRun(new FakeRun(folder.resolve("a.mzML")), List.of());
		RunPanel other = new RunPanel(shell, background);
		other.showWaiting("a.mzML");
		shell.layout(true, true);
		CompletableFuture<?> made = other.made();
		int[] heard = new int[1];
		Runnable again = new Runnable() {
			@Override
			public void run() {
				heard[0]++;
				if (!made.isDone()) {
					shell.getDisplay().asyncExec(this);
				}
			}
		};
		again.run();
		Pump.until("made", made::isDone);
		assertTrue(heard[0] > 5, heard[0] + " times heard in between");
		panel.showRun(run);
		other.showRun(run);
		assertEquals(panel.getSize(), other.getSize());
		assertEquals(panel.table().control().getSize(), other.table().control().getSize());
		assertEquals(panel.spectrum().getSize(), other.spectrum().getSize());
		assertEquals(kinds(panel.head().getParent()), kinds(other.head().getParent()));
	}

	private static List<String> kinds(Composite of) {
		return Arrays.stream(of.getChildren()).map(child -> child.getClass().getSimpleName()).toList();
	}

	@Test
	void aPanelThatGoesBeforeItIsMadeIsWaitedForNoLonger() {
		RunPanel other = new RunPanel(shell, background);
		CompletableFuture<?> made = other.made();
		other.dispose();
		Pump.until("told", made::isDone);
	}

	@Test
	void aPageIsMadeWhenItIsChosenAndShowsWhatIsThere() throws Exception {
		RunNotes kept = RunNotes.EMPTY.withRanges(List.of(new MassRange(609, 610)))
				.withSteps(List.of(new RunNotes.Step(StepCall.of("scale", Map.of("factor", "3")), true)))
				.withNotes(List.of(new RunNotes.Note(RunNotes.Place.MZ, 609.3, "here")));
		load(kept);
		Pump.until("followed", () -> panel.chromatogram().traces().size() == 3);
		panel.pages().pick(609);
		panel.select(1);
		Pump.until("next", () -> panel.spectrum().title().startsWith("Scan 2 of 12"));
		Pump.until("peaks", () -> panel.pages().found().peaks().size() == 1);
		panel.pages().pick(609);
		assertEquals(1, pages.getChildren().length, "pages beside the scan list");
		int[] rows = { FakeRun.SCANS, 3, 1, 0, 1, 1 };
		for (int page = 1; page < rows.length; page++) {
			tabs.choose(page);
			assertEquals(page + 1, pages.getChildren().length);
			assertEquals(rows[page], tableInSight().getItemCount(), tabs.tabs().get(page).title());
		}
		tabs.choose(2);
		assertEquals(0, tableInSight().getSelectionIndex());
		tabs.choose(tabs.tabs().size() - 1);
		Pump.until("findings", () -> tableInSight().getItemCount() == 2);
		assertEquals(kept, panel.pages().notes());
	}

	@Test
	void theIsotopesOfAKeptFormulaAreDrawnThoughNobodyLooksAtItsPage() throws Exception {
		load(RunNotes.EMPTY.withFormula("C33H40N2O9", IonForm.PROTONATED));
		Pump.until("isotopes", () -> panel.spectrum().others().size() == 1);
		assertEquals(panel.table().control(), inSight());
	}

	@Test
	void theUiThreadReadsNothingOfTheFile() throws Exception {
		FakeRun file = load(RunNotes.EMPTY.withRanges(List.of(new MassRange(609, 610))));
		IntStream.range(1, tabs.tabs().size()).forEach(tabs::choose);
		panel.select(3);
		Pump.until("scan", () -> panel.spectrum().title().startsWith("Scan 4 of 12"));
		panel.selectAll();
		Pump.until("sum", () -> panel.spectrum().title().startsWith("Sum of"));
		panel.subtract(0, 1);
		Pump.until("background", () -> panel.spectrum().title().contains("background"));
		panel.showMap(true);
		Pump.until("map", () -> panel.map().isMade());
		RunSelection selection = panel.selection();
		assertNotNull(selection);
		assertTrue(RunFacts.of(selection).size() > 1);
		Pump.until("followed", () -> panel.chromatogram().traces().size() == 3);
		assertEquals(0, file.readsOfTheUiThread());
	}

	@Test
	void theListOfScansTakesTheFocusThatThePanelHadWhileItWaited() throws Exception {
		panel.setFocus();
		inFront("the panel has the focus", panel::isFocusControl);
		load(RunNotes.EMPTY);
		inFront("the list has the focus", () -> panel.table().control().isFocusControl());
	}

	@Test
	void theListHasTheFocusWhenTheWindowComesBack() throws Exception {
		panel.showWaiting("a.mzML");
		panel.setFocus();
		inFront("the message has the focus", () -> shell.getDisplay().getFocusControl() instanceof MessagePane);
		shell.setMinimized(true);
		Pump.until("behind", () -> shell.getDisplay().getActiveShell() != shell);
		load(RunNotes.EMPTY);
		shell.setMinimized(false);
		inFront("the list has the focus", () -> panel.table().control().isFocusControl());
	}

	/** Without a window in front no control has the focus, and windows of others may come before ours meanwhile. */
	private void inFront(String what, BooleanSupplier condition) {
		Pump.until(what, () -> {
			if (shell.getDisplay().getActiveShell() != shell) {
				shell.forceActive();
			}
			return condition.getAsBoolean();
		});
	}

	@Test
	void workThatCanWaitBeginsWhenTheUiThreadIsAtRest() {
		Display display = shell.getDisplay();
		CompletableFuture<Void> rested = CompletableFuture.runAsync(() -> UiThread.goFirst(display), background);
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
		while (System.nanoTime() < end) {
			assertFalse(rested.isDone());
		}
		Pump.until("at rest", rested::isDone);
	}

	@Test
	void whatIsRehearsedIsMadeOutOfSightAndThrownAway() {
		Display display = shell.getDisplay();
		List<Shell> before = List.of(display.getShells());
		Rehearsal.begin(display);
		Pump.until("the rehearsal begins", () -> display.getShells().length > before.size());
		Shell hidden = Arrays.stream(display.getShells()).filter(each -> !before.contains(each)).findFirst()
				.orElseThrow();
		RunPanel made = (RunPanel) hidden.getChildren()[0];
		boolean[] seen = new boolean[1];
		boolean[] showed = new boolean[1];
		Pump.until("the rehearsal is over", () -> {
			seen[0] |= !hidden.isDisposed() && hidden.isVisible();
			showed[0] |= !made.isDisposed() && made.showsRun() && made.spectrum().title().startsWith("Scan 1 of");
			return hidden.isDisposed();
		});
		assertTrue(showed[0], "a run was shown");
		assertEquals(List.of(), OpenRuns.others(this));
		assertTrue(made.made().isDone());
		assertEquals(true, made.made().join());
		assertFalse(seen[0]);
		assertEquals(before, List.of(display.getShells()));
	}
}
