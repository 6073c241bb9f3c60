package org.ionwright.scan.ui.internal.share;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.widgets.Shell;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.scan.ui.internal.fakes.FakeDesk;
import org.ionwright.scan.ui.internal.fakes.Ui;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharePanelTest {

	@TempDir
	private Path folder = Path.of("");
	private final Shell shell = Ui.shell(340, 300);

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void beforeAScanTheRangeIsTold() {
		SharePanel panel = new SharePanel(shell, FakeDesk.complete(folder).desk);
		// Window of 2 % whose upper end is m/z 1050: 1050 / 1.01 * 0.02 of 1000.
		assertTrue(panel.words().startsWith("2.08 %"), panel.words());
		assertFalse(panel.words().contains("seed 002"), "judged without ions: " + panel.words());
		assertTrue(panel.words().contains("No scan yet"), panel.words());
	}

	@Test
	void whatTheInstrumentReadsIsShownAndJudged() {
		FakeDesk fake = FakeDesk.complete(folder);
		SharePanel panel = new SharePanel(shell, fake.desk);
		fake.instrument.become(InstrumentState.READY, "", false);
		fake.instrument.offer("analyser.subRangeFraction", "Share", 0.005);
		Ui.until("the reading", () -> panel.words().startsWith("0.500 %"));
		assertTrue(panel.words().contains("Within 1 % (seed 002, claim 2), not within 0.01 % (claim 3)"),
				panel.words());
		assertTrue(panel.words().contains("Ions spread evenly over the range: 2.08 % at most"), panel.words());
	}

	@Test
	void theNewestScanIsJudgedAtItsWorstPoint() {
		FakeDesk fake = FakeDesk.complete(folder);
		fake.instrument.become(InstrumentState.READY, "", false);
		fake.desk.start();
		SharePanel panel = new SharePanel(shell, fake.desk);
		// Of 1001 points from m/z 50 to 1050 all count 1 but that at m/z 60, where the window is 59.4 to 60.6 wide.
		double[] counts = new double[1001];
		Arrays.fill(counts, 1);
		counts[10] = 1000;
		fake.engine.runs.getFirst().scan(Spectrum.builder(0, MassAxis.linear(50, 1, 1001), counts).build());
		Ui.until("the scan", () -> panel.words().startsWith("50.0 %"));
		assertTrue(panel.words().contains("More than 1 %: seed 002, claims 2 and 3"), panel.words());
		assertTrue(panel.words().contains("m/z 60.0 (window 59.4 to 60.6)"), panel.words());
	}

	@Test
	void withoutAnythingThePanelSaysWhatIsMissing() {
		SharePanel panel = new SharePanel(shell, new FakeDesk(folder).desk);
		assertTrue(panel.words().contains("Choose an instrument and a method"), panel.words());
	}
}
