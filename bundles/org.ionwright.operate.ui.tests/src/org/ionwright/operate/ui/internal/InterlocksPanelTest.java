package org.ionwright.operate.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.InterlockStatus.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InterlocksPanelTest {

	private final FakeDesk desk = new FakeDesk();
	private final Shell shell = Ui.shell(900, 400);
	private final InterlocksPanel panel = new InterlocksPanel(shell, desk);
	private final Table table;

	InterlocksPanelTest() {
		shell.layout();
		table = Ui.visible(panel, Table.class).getFirst();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void allAreThereInTheOrderOfTheMatrixOrWorstFirst() {
		assertEquals(List.of("enclosure closed", "analyser pressure", "gas flow", "exhaust"), Ui.column(table, 0));
		assertEquals(List.of("met", "not met", "tripped", "not watched"), Ui.column(table, 1));
		assertEquals("spray voltage, cone voltage", table.getItem(0).getText(3));
		assertEquals(List.of("yes", "", "", ""), Ui.column(table, 5));
		table.setSelection(2);
		Button worst = Ui.button(panel, "Worst first");
		worst.setSelection(true);
		Ui.press(worst);
		assertEquals(List.of("gas flow", "analyser pressure", "exhaust", "enclosure closed"), Ui.column(table, 0));
		assertEquals(0, table.getSelectionIndex(), "the selection stays with its interlock");
	}

	@Test
	void aReadingIsFollowed() {
		desk.operation.lock("cooling water", Condition.UNKNOWN, "no reading for 3 s", false, Guarded.FILTER_VOLTAGE);
		desk.changed();
		Ui.until("fifth", () -> table.getItemCount() == 5);
		assertEquals("unknown", table.getItem(4).getText(1));
		assertTrue(Ui.words(panel).contains("3 of 5 stand in the way"), Ui.words(panel));
	}

	@Test
	void whyAParameterCannotBeRaisedIsSaidInWords() {
		Combo combo = Ui.visible(panel, Combo.class).getFirst();
		assertEquals(List.of("Cone voltage  (ionSource.coneVoltage)"), List.of(combo.getItems()), "what can be set");
		desk.operation.against.add("the source may be open: enclosure open");
		combo.select(0);
		combo.notifyListeners(SWT.Selection, new Event());
		assertTrue(Ui.words(panel).contains("Cone voltage cannot be raised:"), Ui.words(panel));
		assertTrue(Ui.words(panel).contains("\u2022 the source may be open: enclosure open"), Ui.words(panel));
		desk.operation.against.clear();
		desk.changed();
		Ui.until("may", () -> Ui.words(panel).contains("No interlock is against raising Cone voltage"));
		assertEquals(0, combo.getSelectionIndex(), "the choice stays");
	}
}
