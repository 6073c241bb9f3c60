package org.ionwright.scan.ui.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Shell;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ui.internal.fakes.FakeDesk;
import org.ionwright.scan.ui.internal.fakes.FakeRun;
import org.ionwright.scan.ui.internal.fakes.Ui;
import org.ionwright.ui.common.NumberText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePanelTest {

	@TempDir
	private Path folder = Path.of("");
	private final Shell shell = Ui.shell(700, 500);

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void theNewestScanIsShownAndStaysWhenTheRunIsOver() {
		FakeDesk fake = FakeDesk.complete(folder);
		LivePanel panel = new LivePanel(shell, fake.desk);
		shell.layout();
		fake.instrument.become(InstrumentState.READY, "", true);
		fake.desk.start();
		FakeRun run = fake.engine.runs.getFirst();
		Ui.until("the range of the method", () -> panel.spectrum().visibleHigh() >= 1050);
		for (int i = 0; i < 12; i++) {
			run.scan(i, 100 * i + 7);
		}
		Ui.until("scan 12", () -> panel.facts().value(0).equals("12 of 30"));
		assertEquals("m/z 200.00", panel.facts().value(2));
		assertEquals(3, panel.spectrum().points());
		assertEquals(12, panel.tic().traces().getFirst().x().length);
		Ui.until("marked as simulated", () -> panel.spectrum().isSimulated());
		run.become(RunState.STOPPED, "by a person", 12);
		Ui.until("over", () -> fake.desk.state().canStart());
		assertEquals(3, panel.spectrum().points());
	}

	@Test
	void theTotalIonCurrentBeginsWithTheRunWheneverTheViewIsOpened() {
		FakeDesk fake = FakeDesk.complete(folder);
		fake.instrument.become(InstrumentState.READY, "", true);
		fake.desk.start();
		for (int i = 0; i < 5; i++) {
			fake.engine.runs.getFirst().scan(i, 100);
		}
		LivePanel panel = new LivePanel(shell, fake.desk);
		Ui.until("five scans",
				() -> !panel.tic().traces().isEmpty() && panel.tic().traces().getFirst().x().length == 5);
	}

	@Test
	void whereTheScanShouldBeIsToldWhileItGoesOn() {
		FakeDesk fake = FakeDesk.complete(folder);
		LivePanel panel = new LivePanel(shell, fake.desk);
		shell.layout();
		fake.instrument.become(InstrumentState.READY, "", false);
		fake.desk.start();
		FakeRun run = fake.engine.runs.getFirst();
		assertEquals(NumberText.NONE, panel.facts().value(1));
		run.become(RunState.SCANNING, "scanning", 0);
		Ui.until("on its way", () -> panel.facts().value(1).startsWith("about "));
		run.become(RunState.PAUSED, "paused", 0);
		Ui.until("paused", () -> panel.facts().value(1).equals(NumberText.NONE));
	}

	@Test
	void aNewRunBeginsEmpty() {
		FakeDesk fake = FakeDesk.complete(folder);
		LivePanel panel = new LivePanel(shell, fake.desk);
		shell.layout();
		fake.instrument.become(InstrumentState.READY, "", false);
		fake.desk.start();
		fake.engine.runs.getFirst().scan(0, 50);
		Ui.until("first run", () -> panel.spectrum().points() == 3);
		fake.engine.runs.getFirst().become(RunState.STOPPED, "", 1);
		fake.desk.start();
		Ui.until("empty", () -> panel.spectrum().points() == 0);
		fake.engine.runs.get(0).scan(1, 60);
		fake.engine.runs.get(1).scan(0, 70);
		Ui.until("second run", () -> panel.spectrum().points() == 3);
		assertEquals("70", panel.facts().value(3));
		assertTrue(panel.tic().traces().getFirst().x().length == 1);
	}

	@Test
	void aPanelOpenedInTheMiddleOfARunCatchesUp() {
		FakeDesk fake = FakeDesk.complete(folder);
		fake.instrument.become(InstrumentState.READY, "", false);
		fake.desk.start();
		fake.engine.runs.getFirst().scan(4, 50);
		LivePanel panel = new LivePanel(shell, fake.desk);
		shell.layout();
		Ui.until("the scan", () -> panel.facts().value(0).equals("5 of 30"));
	}
}
