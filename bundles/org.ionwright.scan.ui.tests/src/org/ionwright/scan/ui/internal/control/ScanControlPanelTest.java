package org.ionwright.scan.ui.internal.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ui.internal.fakes.FakeDesk;
import org.ionwright.scan.ui.internal.fakes.FakeRun;
import org.ionwright.scan.ui.internal.desk.SetupChoices;
import org.ionwright.scan.ui.internal.fakes.Ui;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.StatusLamp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanControlPanelTest {

	@TempDir
	private Path folder = Path.of("");
	private final List<Path> opened = new ArrayList<>();
	private final List<String> views = new ArrayList<>();
	private final Shell shell = Ui.shell(300, 800);
	private FakeDesk fake = new FakeDesk(Path.of(""));
	private ScanControlPanel panel = new ScanControlPanel(shell, fake.desk, opened::add, views::add);

	@BeforeEach
	void open() {
		panel.dispose();
		fake = FakeDesk.complete(folder);
		panel = new ScanControlPanel(shell, fake.desk, opened::add, views::add);
		shell.layout();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void theButtonsFollowInstrumentAndRun() {
		assertEquals("Connect", enabled());
		Ui.press(Ui.button(panel, "Connect"));
		assertEquals(List.of("connect"), fake.instrument.asked);
		fake.instrument.become(InstrumentState.READY, "all is well", false);
		Ui.until("connected", () -> enabled().equals("Disconnect Start"));
		Ui.press(Ui.button(panel, "Start"));
		Ui.until("running", () -> enabled().equals("Stop Abort"));
		FakeRun run = fake.engine.runs.getFirst();
		run.become(RunState.SCANNING, "scanning", 1);
		Ui.until("scanning", () -> enabled().equals("Pause Skip Stop Abort"));
		Ui.press(Ui.button(panel, "Pause"));
		Ui.press(Ui.button(panel, "Skip"));
		run.become(RunState.PAUSED, "paused by hand; voltages stay", 2);
		Ui.until("paused", () -> enabled().equals("Resume Skip Stop Abort"));
		Ui.press(Ui.button(panel, "Resume"));
		Ui.press(Ui.button(panel, "Stop"));
		assertEquals(List.of("pause", "skip", "resume", "stop"), run.asked);
		run.become(RunState.STOPPING, "ending the scan", 2);
		Ui.until("stopping", () -> enabled().equals("Abort"));
		run.become(RunState.STOPPED, "by a person", 2);
		Ui.until("stopped", () -> enabled().equals("Disconnect Start"));
	}

	private String enabled() {
		return String.join(" ", Ui.visible(panel, Button.class).stream()
				.filter(button -> button.isEnabled()).map(button -> button.getText()).toList());
	}

	@Test
	void aRefusalIsShownInWordsAndGoesWithTheNextAction() {
		fake.engine.refusal = "the target folder is read-only";
		fake.instrument.become(InstrumentState.READY, "", false);
		Ui.until("ready", () -> enabled().contains("Start"));
		Ui.press(Ui.button(panel, "Start"));
		Ui.until("refusal", () -> Ui.labels(panel).contains("the target folder is read-only"));
		fake.engine.refusal = "";
		Ui.press(Ui.button(panel, "Start"));
		Ui.until("no refusal", () -> !Ui.labels(panel).contains("the target folder is read-only"));
	}

	@Test
	void progressIsShownAndTheFileIsALinkAtTheEnd() {
		fake.instrument.become(InstrumentState.READY, "", false);
		fake.desk.start();
		FakeRun run = fake.engine.runs.getFirst();
		run.become(RunState.SCANNING, "scanning", 12);
		Ui.until("scan 12", () -> Ui.labels(panel).contains("Scan 12 of 30"));
		int selection = Ui.visible(panel, ProgressBar.class).getFirst().getSelection();
		assertTrue(selection >= 400 && selection < 600, "progress is " + selection + " of 1000");
		assertTrue(link().getText().startsWith("Writing demo-"), link().getText());
		Path stored = folder.resolve("runs/demo.mzML");
		run.finish(stored);
		Ui.until("stored", () -> link().getText().contains("<a>demo.mzML</a>"));
		link().notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of(stored), opened);
	}

	private Link link() {
		return links().getFirst();
	}

	/** Those to files. */
	private List<Link> links() {
		return Ui.visible(panel, Link.class).stream().filter(link -> link.getText().contains("mzML")).toList();
	}

	@Test
	void theStateStandsWithItsReasonAndASequenceWithWhatItWaitsFor() {
		fake.instrument.operation.become(OperatingState.HIGH_VACUUM, "pumped; gas and heaters off");
		Ui.until("not connected", () -> lampTexts().contains("DISCONNECTED"));
		assertFalse(lampTexts().contains("HIGH VACUUM"), lampTexts());
		fake.instrument.become(InstrumentState.READY, "", false);
		Ui.until("the state", () -> lampTexts().contains("HIGH VACUUM")
				&& Ui.labels(panel).contains("pumped; gas and heaters off"));
		fake.instrument.operation.going(OperatingSequence.WARM_UP, "waiting for 100 C, 4:10 left");
		Ui.until("the sequence", () -> Ui.labels(panel).contains("Warm up: waiting for 100 C, 4:10 left"));
	}

	@Test
	void whatBlocksAndWhatTrippedIsListedAndTheViewOfAllIsOneClickAway() {
		fake.instrument.become(InstrumentState.READY, "", false);
		Ui.until("all met", () -> lampTexts().contains("Nothing against a run"));
		fake.instrument.operation.against(false, "nitrogen", "550 kPa is below 600 kPa", "exhaust", "no reading");
		Ui.until("two against", () -> lampTexts().contains("2 of 3 against a run"));
		assertTrue(Ui.labels(panel).contains("nitrogen: 550 kPa is below 600 kPa"), Ui.labels(panel));
		fake.instrument.operation.against(true, "nitrogen", "550 kPa", "a", "1", "b", "2", "c", "3", "d", "4", "e",
				"5");
		Ui.until("a trip", () -> lampTexts().contains("1 tripped; re-arm by hand"));
		assertTrue(Ui.labels(panel).contains("TRIPPED FIRST \u2013 nitrogen: 550 kPa"), Ui.labels(panel));
		assertTrue(Ui.labels(panel).contains("and 1 more"), Ui.labels(panel));
		Link all = Ui.visible(panel, Link.class).stream().filter(link -> link.getText().contains("Interlocks"))
				.findFirst().orElseThrow();
		all.notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of("org.ionwright.operate.ui.interlocks"), views);
	}

	private String lampTexts() {
		return String.join("\n", Ui.visible(panel, StatusLamp.class).stream().map(StatusLamp::text).toList());
	}

	@Test
	void aFailedRunSaysWhyAndOffersNoFile() {
		fake.instrument.become(InstrumentState.READY, "", false);
		fake.desk.start();
		fake.engine.runs.getFirst().become(RunState.FAILED, "the analyser does not answer", 3);
		Ui.until("why", () -> Ui.labels(panel).contains("the analyser does not answer"));
		assertEquals(List.of(), links());
		assertTrue(lamps().contains(Lamp.FAULT));
	}

	private List<Lamp> lamps() {
		return Ui.visible(panel, StatusLamp.class).stream().map(StatusLamp::lamp).toList();
	}

	@Test
	void simulatedDevicesAreMarked() {
		assertEquals(0, Ui.visible(panel, SimulatedBanner.class).size());
		fake.instrument.become(InstrumentState.READY, "", true);
		Ui.until("banner", () -> Ui.visible(panel, SimulatedBanner.class).size() == 1);
		fake.instrument.become(InstrumentState.DISCONNECTED, "", false);
		Ui.until("no banner", () -> Ui.visible(panel, SimulatedBanner.class).isEmpty());
	}

	@Test
	void aMethodWithErrorsCannotBeStartedAndTheFirstErrorIsShown() {
		fake.instrument.become(InstrumentState.READY, "", false);
		fake.engine.findings = List.of(finding(Severity.WARNING, "slow"),
				finding(Severity.ERROR, "beyond the supply"), finding(Severity.ERROR, "second"));
		fake.desk.useMethod(folder.resolve("bad.method"));
		Ui.until("the error", () -> Ui.labels(panel).contains("beyond the supply"));
		assertFalse(Ui.button(panel, "Start").isEnabled());
		assertTrue(Ui.visible(panel, StatusLamp.class).stream()
				.anyMatch(lamp -> lamp.text().equals("2 errors, 1 warning")));
	}

	private static Finding finding(Severity severity, String message) {
		return new Finding(severity, "X.01", "", message);
	}

	@Test
	void theFactsOfTheMethodAreReadBeforeTheStart() {
		Ui.until("facts", () -> Ui.labels(panel).contains("m/z 50 to 1050"));
		assertTrue(Ui.labels(panel).contains("30 scans, 1:00 planned"), Ui.labels(panel));
		assertTrue(Ui.labels(panel).contains("First stage tracking, window 2 %"), Ui.labels(panel));
	}

	@Test
	void filesAreChosenFromTheList() {
		Path other = folder.resolve("other.method");
		fake.desk.offer(new SetupChoices(List.of(), List.of(folder.resolve("demo.method"), other), List.of()));
		Combo methods = Ui.visible(panel, Combo.class).get(1);
		Ui.until("two methods", () -> methods.getItemCount() == 2);
		assertEquals("demo.method", methods.getText());
		methods.select(1);
		methods.notifyListeners(SWT.Selection, new Event());
		assertEquals(other, fake.desk.state().method().file().orElseThrow());
	}

	@Test
	void withoutServicesThePanelSaysWhatItWaitsFor() {
		fake.servicesGo();
		Ui.until("waiting", () -> Ui.labels(panel).contains("org.ionwright.instrument"));
		assertFalse(Ui.button(panel, "Connect").isEnabled());
	}
}
