package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class RunPanelTest {

	@TempDir
	Path folder;
	private final ExecutorService background = Executors.newSingleThreadExecutor();
	private Shell shell;
	private RunPanel panel;
	private FakeRun file;
	private LoadedRun run;

	@BeforeEach
	void open() throws IOException {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		panel = new RunPanel(shell, background);
		shell.setSize(1000, 700);
		shell.open();
		FakeFormat format = new FakeFormat();
		run = RunLoader.load(List.of(format), Files.writeString(folder.resolve("a.mzML"), "x"),
				new NullProgressMonitor());
		file = format.opened().getFirst();
	}

	@AfterEach
	void close() {
		shell.dispose();
		background.shutdownNow();
	}

	private void showRun() throws IOException {
		panel.showRun(run);
		panel.showTraces(RunTraces.of(run, new NullProgressMonitor()));
		awaitTitle("Scan 1 of 12");
	}

	private void awaitTitle(String start) {
		Pump.until(start, () -> panel.spectrum().title().startsWith(start));
	}

	@Test
	void aRunShowsListChromatogramAndFirstSpectrum() throws IOException {
		showRun();
		assertTrue(panel.showsRun());
		assertEquals("reserpine", panel.head().title());
		assertEquals("demo instrument · 2026-11-21 09:00:00 UTC", panel.head().detail());
		assertEquals(FakeRun.SCANS, panel.table().control().getItemCount());
		assertEquals(2, panel.chromatogram().traces().size());
		assertEquals(FakeRun.SCANS, panel.chromatogram().traces().getFirst().x().length);
		assertEquals(10_001, panel.spectrum().points());
		assertTrue(panel.spectrum().isSimulated());
		assertTrue(panel.chromatogram().isSimulated());
		assertEquals("a.mzML · 12 scans · m/z 50–1050 · SIMULATED", panel.status());
	}

	@Test
	void rowsInSightAreFilled() throws IOException {
		showRun();
		LongTable table = panel.table().control();
		assertEquals("2", table.text(1, 0));
		assertEquals("1.00\u2009s", table.text(1, 1));
		assertEquals("609.30", table.text(1, 3));
		assertEquals("+", table.text(1, 4));
		assertEquals("MS1", table.text(1, 5));
	}

	@Test
	void aRowSelectsInSpectrumAndChromatogram() throws IOException {
		showRun();
		LongTable table = panel.table().control();
		Event press = new Event();
		press.button = 1;
		press.y = table.place(4).y + 1;
		table.notifyListeners(SWT.MouseDown, press);
		awaitTitle("Scan 5 of 12");
		assertEquals(4, panel.chromatogram().selectedLow());
		assertEquals(4, panel.chromatogram().selectedHigh());
	}

	/** From the row below to the one above, and with the keyboard as with the mouse. */
	@Test
	void shiftExtendsWhatIsSelected() throws IOException {
		showRun();
		LongTable table = panel.table().control();
		table.choose(4, false, false);
		Event up = new Event();
		up.keyCode = SWT.ARROW_UP;
		up.stateMask = SWT.SHIFT;
		table.notifyListeners(SWT.KeyDown, up);
		table.notifyListeners(SWT.KeyDown, up);
		awaitTitle("Sum of 3 scans");
		assertArrayEquals(new int[] { 2, 3, 4 }, table.getSelectionIndices());
		table.choose(7, false, true);
		awaitTitle("Sum of 4 scans");
	}

	@Test
	void columnsAreLeftOutRatherThanCut() throws IOException {
		showRun();
		LongTable table = panel.table().control();
		int all = table.columns().size();
		table.setSize(table.wantedWidth(), 200);
		assertEquals(all, table.columnsShown());
		table.setSize(table.wantedWidth() - 1 - table.getVerticalBar().getSize().x, 200);
		assertEquals(all - 1, table.columnsShown());
		table.setSize(10, 200);
		assertEquals(2, table.columnsShown());
	}

	/** A child with the focus that goes hands it to its parents, whose other children may be gone already. */
	@Test
	void theFocusCanComeWhileTheWindowCloses() throws IOException {
		showRun();
		panel.table().control().dispose();
		assertFalse(panel.setFocus());
		panel.spectrum().addListener(SWT.Dispose, event -> panel.spectrum().setFocus());
		shell.dispose();
		assertTrue(panel.isDisposed());
	}

	/** All titles can be reached however narrow the pane is. */
	@Test
	void titlesOfPagesWrap() {
		int[] chosen = { -1 };
		PageTabs tabs = new PageTabs(shell, index -> chosen[0] = index);
		for (String title : List.of("Scans", "Traces", "Peaks", "Formula")) {
			tabs.add(new PageTabs.Tab(title, ""));
		}
		tabs.setSize(tabs.oneRow() / 2, 200);
		assertTrue(tabs.places().stream().allMatch(place -> place.x + place.width <= tabs.getSize().x));
		Event press = new Event();
		press.button = 1;
		press.x = tabs.places().get(3).x + 1;
		press.y = tabs.places().get(3).y + 1;
		tabs.notifyListeners(SWT.MouseDown, press);
		assertEquals(3, chosen[0]);
		Event left = new Event();
		left.keyCode = SWT.ARROW_LEFT;
		tabs.notifyListeners(SWT.KeyDown, left);
		assertEquals(2, tabs.chosen());
	}

	@Test
	void aStepSelectsInTheList() throws IOException {
		showRun();
		panel.step(1);
		awaitTitle("Scan 2 of 12");
		assertArrayEquals(new int[] { 1 }, panel.table().control().getSelectionIndices());
	}

	@Test
	void theArrowKeyInTheSpectrumGoesToTheNextScan() throws IOException {
		showRun();
		panel.spectrum().setFocus();
		Event key = new Event();
		key.keyCode = SWT.ARROW_RIGHT;
		Display.getDefault().getFocusControl().notifyListeners(SWT.KeyDown, key);
		awaitTitle("Scan 2 of 12");
	}

	@Test
	void severalScansAreSummed() throws IOException {
		showRun();
		panel.select(0, 1, 2);
		awaitTitle("Sum of 3 scans");
		int apex = 5593;
		assertEquals(FakeRun.counts(0, apex) + FakeRun.counts(1, apex) + FakeRun.counts(2, apex),
				panel.spectrum().intensity(apex));
		assertEquals(0, panel.chromatogram().selectedLow());
		assertEquals(2, panel.chromatogram().selectedHigh());
	}

	@Test
	void whatDoesNotFitTheSumIsSaid() throws IOException {
		showRun();
		panel.selectAll();
		awaitTitle("Sum of 11 scans");
		assertTrue(panel.status().contains("1 of 12 scans left out of the sum"), panel.status());
		panel.select(3);
		awaitTitle("Scan 4 of 12");
		assertFalse(panel.status().contains("left out"));
	}

	@Test
	void ofManyFastSelectionsTheLastOneIsShown() throws IOException {
		showRun();
		for (int i = 0; i < FakeRun.SCANS - 1; i++) {
			panel.select(i);
		}
		awaitTitle("Scan 11 of 12");
	}

	@Test
	void aScanThatCannotBeReadIsSaidInItsPlace() throws IOException {
		showRun();
		file.breakDown();
		panel.select(6);
		Pump.until("problem", () -> panel.spectrum().points() == 0);
		assertEquals("a.mzML: scan 7 is damaged; recover the file", panel.spectrum().emptyText());
	}

	@Test
	void anErrorStandsInThePanelAndCanBeTriedAgain() {
		boolean[] tried = new boolean[1];
		panel.showProblem("a.mzML: ends after 4 bytes; copy it again", () -> tried[0] = true);
		assertFalse(panel.showsRun());
		assertEquals("a.mzML: ends after 4 bytes; copy it again", panel.message().text());
		panel.message().act();
		assertTrue(tried[0]);
	}

	@Test
	void aChangedFileIsToldAndNotAsked() throws IOException {
		showRun();
		panel.offerReload("The file has changed on disk.", () -> {
		});
		assertEquals("The file has changed on disk.", panel.notice().text());
		panel.notice().clear();
		assertEquals("", panel.notice().text());
	}

	@Test
	void thePictureIsNotEmpty() throws IOException {
		showRun();
		Pump.all();
		Path picture = folder.resolve("spectrum.png");
		PictureExport.save(panel.spectrum(), picture.toString());
		ImageData data = new ImageData(picture.toString());
		assertEquals(panel.spectrum().getSize().x * panel.getMonitor().getZoom() / 100, data.width);
		int first = data.getPixel(data.width / 2, 2);
		boolean drawn = false;
		for (int y = 0; y < data.height && !drawn; y++) {
			for (int x = 0; x < data.width && !drawn; x++) {
				drawn = data.getPixel(x, y) != first;
			}
		}
		assertTrue(drawn, "all pixels are alike");
	}

	@Test
	void nothingIsLeftWhenThePanelIsGone() throws IOException {
		Display display = Display.getDefault();
		int listeners = display.getShells().length;
		showRun();
		panel.select(0, 1, 2, 3);
		shell.dispose();
		Pump.all();
		assertEquals(listeners - 1, display.getShells().length);
		assertNotNull(run.infos());
		background.shutdown();
		assertTrue(panel.isDisposed());
	}
}
