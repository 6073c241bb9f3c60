package org.ionwright.operate.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.instrument.operation.OperationStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several open instruments in the views of operation. */
class InstrumentBarTest {

	private final FakeDesk desk = new FakeDesk();
	private final FakeOperation other = new FakeOperation();
	private final LiveInstrument second = FakeDesk.instrument("Second", other);
	private final Shell shell = Ui.shell(900, 700);

	@AfterEach
	void close() {
		shell.dispose();
	}

	private <P extends Composite> P panel(BiFunction<Composite, OperationDesk, P> maker) {
		P panel = maker.apply(shell, desk);
		shell.layout();
		return panel;
	}

	private static List<String> choices(Composite panel) {
		return Ui.visible(panel, Combo.class).stream().map(combo -> List.of(combo.getItems()))
				.filter(items -> items.stream().anyMatch(item -> item.startsWith("Ioniser"))).findFirst()
				.orElse(List.of());
	}

	private static void choose(Composite panel, int index) {
		Combo combo = Ui.visible(panel, Combo.class).stream().filter(each -> each.getItem(0).startsWith("Ioniser"))
				.findFirst().orElseThrow();
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void oneInstrumentNeedsNoChoice() {
		assertEquals(List.of(), choices(panel(OperationPanel::new)));
		assertEquals(List.of(), choices(panel(InterlocksPanel::new)));
		assertEquals(List.of(), choices(panel(JournalPanel::new)));
	}

	@Test
	void allViewsShowTheOneThatIsChosen() {
		OperationPanel operation = panel(OperationPanel::new);
		InterlocksPanel interlocks = panel(InterlocksPanel::new);
		JournalPanel journal = panel(JournalPanel::new);
		desk.open.add(second);
		other.status = new OperationStatus(OperatingState.STANDBY, "warm", true);
		desk.changed();
		Ui.until("a choice", () -> choices(journal).equals(List.of("Ioniser \u2013 Ready", "Second \u2013 Standby")));
		assertEquals(choices(journal), choices(operation));
		assertEquals(choices(journal), choices(interlocks));
		assertTrue(Ui.words(operation).contains(" \u2013 Ioniser"), Ui.words(operation));
		choose(interlocks, 1);
		Ui.until("the other", () -> Ui.words(operation).contains(" \u2013 Second"));
		Ui.press(Ui.button(operation, OperatingSequence.EMERGENCY.text()));
		assertTrue(other.asked.getFirst().startsWith("start EMERGENCY"), "a button acts on what is shown");
		assertEquals(List.of(), desk.operation.asked);
	}

	@Test
	void questionAboutOneInstrumentIsNotAnsweredForAnother() {
		desk.open.add(second);
		OperationPanel operation = panel(OperationPanel::new);
		Ui.press(Ui.button(operation, OperatingSequence.VENT.text()));
		choose(operation, 1);
		Ui.until("the other", () -> Ui.words(operation).contains(" \u2013 Second"));
		assertFalse(Ui.words(operation).contains("Vent will do this"), Ui.words(operation));
	}

	@Test
	void tripOfOneThatIsNotShownIsTold() {
		desk.open.add(second);
		other.status = new OperationStatus(OperatingState.TRIPPED, "gas flow: no gas", true);
		JournalPanel journal = panel(JournalPanel::new);
		assertTrue(Ui.words(journal).contains("Second, not shown here, has tripped: gas flow: no gas"),
				Ui.words(journal));
		choose(journal, 1);
		Ui.until("shown", () -> !Ui.words(journal).contains("not shown here"));
		desk.open.remove(second);
		desk.changed();
		Ui.until("one is left", () -> choices(journal).isEmpty());
	}
}
