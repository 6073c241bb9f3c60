package org.ionwright.operate.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.instrument.operation.OperationStatus;
import org.ionwright.instrument.operation.SequenceStatus;
import org.ionwright.instrument.operation.StepStatus;
import org.ionwright.instrument.operation.StepStatus.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OperationPanelTest {

	private final FakeDesk desk = new FakeDesk();
	private final FakeOperation operation = desk.operation;
	private final Shell shell = Ui.shell(520, 700);
	private final OperationPanel panel = new OperationPanel(shell, desk);
	private final String me = System.getProperty("user.name", "somebody");

	OperationPanelTest() {
		shell.layout();
	}

	@AfterEach
	void close() {
		shell.dispose();
		assertFalse(desk.watched(), "the panel still listens after its end");
	}

	private void shows(String text) {
		Ui.until(text + " in\n" + Ui.words(panel), () -> Ui.words(panel).contains(text));
	}

	private void gone(String text) {
		Ui.until("no " + text + " in\n" + Ui.words(panel), () -> !Ui.words(panel).contains(text));
	}

	@Test
	void stateReasonAndThatItIsSimulatedAreShown() {
		shows("Ready \u2013 Ioniser");
		shows("isolation valve open, spray off");
		shows("SIMULATED");
		operation.status = new OperationStatus(OperatingState.VENTED, "at atmosphere", false);
		desk.changed();
		shows("Vented");
		gone("SIMULATED");
	}

	@Test
	void aSequenceIsPreviewedBeforeItIsStarted() {
		Ui.press(Ui.button(panel, "Operate"));
		shows("1. liquid on: Flow 0.1 mL/min\n2. spray on: Capillary voltage 3 kV");
		assertEquals(List.of(), operation.asked, "nothing is started by the first button");
		Ui.press(Ui.button(panel, "Do Not"));
		gone("Capillary voltage 3 kV");
		assertEquals(List.of(), operation.asked);
		Ui.press(Ui.button(panel, "Operate"));
		Ui.press(Ui.button(panel, "Start Operate"));
		assertEquals(List.of("start OPERATE " + me), operation.asked);
		gone("Capillary voltage 3 kV");
	}

	@Test
	void whatIsAskedIsScrolledIntoSightInALowWindow() {
		shell.setSize(520, 260);
		Ui.until("low", () -> panel.getClientArea().height < 260);
		Ui.settle();
		Ui.press(Ui.button(panel, "Operate"));
		Button start = Ui.button(panel, "Start Operate");
		Ui.until("in sight", () -> {
			int bottom = start.toDisplay(0, start.getSize().y).y - panel.toDisplay(0, 0).y;
			return bottom > 0 && bottom <= panel.getClientArea().height;
		});
	}

	@Test
	void emergencyAsksNothing() {
		Ui.press(Ui.button(panel, "Emergency off"));
		assertEquals(List.of("start EMERGENCY " + me), operation.asked);
	}

	@Test
	void whatIsRefusedSaysWhyInWords() {
		operation.refusals.put(OperatingSequence.OPERATE, "the source is cold");
		operation.refusals.put(OperatingSequence.WARM_UP, "the source is cold");
		desk.changed();
		Ui.until("Operate disabled", () -> !Ui.button(panel, "Operate").isEnabled());
		assertEquals("Operate: the source is cold", Ui.button(panel, "Operate").getToolTipText());
		shows("Warm up, Operate: the source is cold");
		assertTrue(Ui.button(panel, "Vent").isEnabled());
		panel.actions().stream().filter(action -> action.getId().endsWith(".operate")).findFirst().orElseThrow().run();
		assertEquals(List.of(), operation.asked);
	}

	@Test
	void aSequenceThatBecomesImpossibleWhileAskedForCannotBeStarted() {
		Ui.press(Ui.button(panel, "Vent"));
		operation.refusals.put(OperatingSequence.VENT, "the door is open");
		desk.changed();
		Ui.until("Start disabled", () -> !Ui.button(panel, "Start Vent").isEnabled());
	}

	@Test
	void whyASequenceFailedStays() {
		Ui.press(Ui.button(panel, "Emergency off"));
		CompletableFuture.runAsync(
				() -> operation.end.completeExceptionally(new IllegalStateException("the supply does not answer")));
		shows("Emergency off: the supply does not answer");
	}

	@Test
	void stepsTellWhatIsWaitedForAndCanBeCancelled() {
		operation.sequence = Optional.of(new SequenceStatus(OperatingSequence.PUMP_DOWN, false, false,
				"turbo pump on: speed 31 % of 80 %",
				List.of(new StepStatus("backing pump on", Progress.DONE, "0.08 mbar", Double.NaN),
						new StepStatus("turbo pump on", Progress.RUNNING, "31 % of 80 %", 250),
						new StepStatus("analyser vacuum", Progress.WAITING, "", Double.NaN))));
		desk.changed();
		shows("Pump down: 1 of 3 steps done");
		shows("turbo pump on: speed 31 % of 80 %; time-out in 4 min 10 s");
		Table table = Ui.visible(panel, Table.class).getFirst();
		assertEquals(List.of("Backing pump on", "Turbo pump on", "Analyser vacuum"), Ui.column(table, 0));
		assertEquals(List.of("done", "running", "waiting"), Ui.column(table, 2));
		assertEquals(List.of("", "4 min 10 s", ""), Ui.column(table, 1));
		Ui.press(Ui.button(panel, "Cancel"));
		assertEquals(List.of("cancel " + me), operation.asked);
	}

	@Test
	void theTimeLeftRunsWithoutAnEvent() {
		StepStatus step = new StepStatus("turbo pump on", Progress.RUNNING, "", 12);
		operation.sequence = Optional
				.of(new SequenceStatus(OperatingSequence.PUMP_DOWN, false, false, "", List.of(step)));
		desk.changed();
		Ui.until("12 s", () -> Ui.column(Ui.visible(panel, Table.class).getFirst(), 1).equals(List.of("12 s")));
		operation.sequence = Optional.of(new SequenceStatus(OperatingSequence.PUMP_DOWN, false, false, "",
				List.of(new StepStatus("turbo pump on", Progress.RUNNING, "", 11))));
		Ui.until("11 s", () -> Ui.column(Ui.visible(panel, Table.class).getFirst(), 1).equals(List.of("11 s")));
	}

	@Test
	void theFirstTripIsMarkedAndWhatStandsAgainstRearmingIsSaid() {
		assertThrows(AssertionError.class, () -> Ui.button(panel, "Re-arm"));
		operation.trips.add(FakeOperation.trip(1, "gas flow", "0.0 L/min"));
		operation.trips.add(FakeOperation.trip(2, "analyser pressure", "3e-4 mbar"));
		desk.changed();
		shows("2 latched");
		Table table = Ui.visible(panel, Table.class).getFirst();
		assertEquals(List.of("First: gas flow", "analyser pressure"), Ui.column(table, 0));
		assertEquals(List.of("0.0 L/min, at least 2 L/min", "3.2e-4 mbar, limit 5e-5 mbar"), Ui.column(table, 2));
		operation.stays.add("gas flow: 0.0 L/min, at least 2 L/min");
		Ui.press(Ui.button(panel, "Re-arm"));
		assertEquals(List.of("rearm " + me), operation.asked);
		shows("Still against it:\n\u2022 gas flow: 0.0 L/min, at least 2 L/min");
		operation.trips.clear();
		desk.changed();
		gone("Still against it");
		gone("latched");
	}

	@Test
	void safeStateIsOfferedFirstForWhatAnEarlierSessionLeftOn() {
		operation.leftOn.add("Capillary voltage");
		desk.changed();
		shows("\u2022 Capillary voltage");
		Ui.press(Ui.button(panel, "Safe State"));
		Ui.press(Ui.button(panel, "Accept and Go On"));
		assertEquals(List.of("safeState", "rearm " + me), operation.asked);
	}

	@Test
	void theNextInstrumentIsShownAfterTheFirstIsClosed() {
		FakeOperation other = new FakeOperation();
		other.status = new OperationStatus(OperatingState.STANDBY, "source warm", false);
		desk.open.add(FakeDesk.instrument("Second", other));
		Ui.press(Ui.button(panel, "Vent"));
		desk.open.removeFirst();
		desk.changed();
		shows("Standby \u2013 Second");
		assertThrows(AssertionError.class, () -> Ui.button(panel, "Start Vent"), "asked for the other one");
		desk.open.clear();
		desk.changed();
		shows("No instrument is open");
		assertFalse(Ui.button(panel, "Operate").isEnabled());
	}
}
