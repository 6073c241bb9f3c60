package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.ui.common.Arrangement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another run's spectrum beside the one on screen, from the choice of the file to the number. */
@NonNullByDefault({})
class CompareFilesTest {

	@TempDir
	Path folder;
	private final ExecutorService background = Executors.newSingleThreadExecutor();
	private final FakeFormat format = new FakeFormat();
	private Shell shell;
	private RunPanel panel;
	private ComparePage page;
	private Path other;

	@BeforeEach
	void open() throws Exception {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		panel = new RunPanel(shell, background);
		shell.setSize(1000, 700);
		shell.open();
		page = panel.pages().compare();
		page.use(List.of(format));
		other = Files.writeString(folder.resolve("other.mzML"), "x");
		panel.showRun(RunLoader.load(List.of(format), Files.writeString(folder.resolve("a.mzML"), "x"),
				new NullProgressMonitor()));
		Pump.until("peaks", () -> panel.pages().found().peaks().size() == 1);
	}

	@AfterEach
	void close() {
		shell.dispose();
		background.shutdownNow();
	}

	@Test
	void theSpectrumOfAChosenFileHangsFromTheSameLine() {
		page.type("2-4");
		page.choose(other);
		Pump.until("score", () -> page.said().contains("Cosine"));
		assertTrue(
				page.said().startsWith("other.mzML: Mean of 3 scans\nCosine 1.0000 by peak heights; 1 peaks in both"),
				page.said());
		assertEquals(Arrangement.MIRROR, panel.spectrum().arrangement());
		assertEquals(1, panel.spectrum().others().size());
		assertTrue(format.opened().getLast().closed());
		page.clear();
		assertEquals(Arrangement.OVERLAY, panel.spectrum().arrangement());
		assertEquals(0, panel.spectrum().others().size());
	}

	@Test
	void whatIsWrongIsSaid() throws Exception {
		page.type("40");
		page.choose(other);
		Pump.until("beyond", () -> page.said().contains("which has 1 to 12"));
		page.type("nonsense");
		Pump.until("nonsense", () -> page.said().contains("nonsense"));
		page.choose(Files.writeString(folder.resolve("half.mzML"), "half"));
		Pump.until("half", () -> page.said().contains("ends after 4 bytes"));
		assertEquals(0, panel.spectrum().others().size());
	}

	@Test
	void runsOfOtherEditorsAreOffered() {
		Object elsewhere = new Object();
		OpenRuns.put(elsewhere, other);
		try {
			assertEquals(List.of(other), OpenRuns.others(panel.pages()));
			assertTrue(OpenRuns.others(elsewhere).contains(folder.resolve("a.mzML")));
		} finally {
			OpenRuns.remove(elsewhere);
		}
		shell.dispose();
		assertFalse(OpenRuns.others(elsewhere).contains(folder.resolve("a.mzML")));
	}

	@Test
	void droppedFilesAreHeardOfAndNothingElse() {
		List<Path> heard = new ArrayList<>();
		FileDrop drop = new FileDrop(heard::addAll);
		drop.dropped(new String[] { other.toString(), folder.resolve("b.mzML").toString() });
		drop.dropped("text");
		drop.dropped(null);
		assertEquals(List.of(other, folder.resolve("b.mzML")), heard);
	}
}
