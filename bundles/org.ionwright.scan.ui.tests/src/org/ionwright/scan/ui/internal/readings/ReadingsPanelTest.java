package org.ionwright.scan.ui.internal.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.ionwright.device.Quality;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.scan.ui.internal.fakes.FakeDesk;
import org.ionwright.scan.ui.internal.fakes.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingsPanelTest {

	private final Shell shell = Ui.shell(360, 500);
	private final FakeDesk fake = FakeDesk.complete(Path.of("nowhere"));
	private final ReadingsPanel panel = new ReadingsPanel(shell, fake.desk);
	private final TreeViewer viewer = panel.tree().viewer();

	ReadingsPanelTest() {
		shell.layout();
		fake.instrument.become(InstrumentState.READY, "", false);
		Ui.until("the rows", () -> viewer.getTree().getItemCount() == 1 && panel.messageText().isEmpty());
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private ParameterRow cone() {
		return panel.rows().devices().getFirst().parameters().getFirst();
	}

	private TreeItem item(int index) {
		return viewer.getTree().getItem(0).getItem(index);
	}

	@Test
	void partsAndParametersStandWithSetActualAndUnit() {
		assertTrue(viewer.getTree().getItem(0).getText().startsWith("Ion source, READY"));
		assertEquals("Cone voltage|40.0|40.1|V", row(0));
		assertEquals("Interface pressure||5.35|mbar", row(1));
	}

	private String row(int index) {
		TreeItem item = item(index);
		return item.getText(0) + '|' + item.getText(1) + '|' + item.getText(2) + '|' + item.getText(4);
	}

	@Test
	void whereThereIsRoomDeviationAndLimitsStandBesideThem() {
		assertEquals("Cone voltage|40.0|40.1|+0.10|V|0 to 150", wholeRow(0));
		assertEquals("Interface pressure||5.35||mbar|", wholeRow(1));
		assertEquals(List.of(false, false), widths());
		viewer.setSelection(new StructuredSelection(cone()));
		assertEquals(
				"Cone voltage: actual 40.1\u2009V, set 40.0\u2009V, difference +0.10\u2009V, limits 0 to 150\u2009V",
				panel.detailsText());
		shell.setSize(470, 500);
		Ui.until("some room", () -> widths().equals(List.of(true, false)));
		shell.setSize(600, 500);
		Ui.until("room", () -> widths().equals(List.of(true, true)));
		shell.setSize(300, 500);
		Ui.until("no room", () -> widths().equals(List.of(false, false)));
	}

	private String wholeRow(int index) {
		TreeItem item = item(index);
		return String.join("|", IntStream.range(0, 6).mapToObj(item::getText).toList());
	}

	/** Whether the columns of deviation and limits are there. */
	private List<Boolean> widths() {
		return IntStream.of(3, 5).mapToObj(i -> viewer.getTree().getColumn(i).getWidth() > 20).toList();
	}

	@Test
	void aValueTypedIntoTheCellGoesThroughTheGateWithEnter() {
		edit("0.05 kV", SWT.CR);
		Ui.until("the set", () -> fake.instrument.asked.contains("set ionSource.coneVoltage 50.0"));
		assertEquals("", panel.messageText());
	}

	@Test
	void escapeAndLeavingTheCellSetNothing() {
		edit("50", SWT.ESC);
		assertTrue(fake.instrument.asked.stream().noneMatch(asked -> asked.startsWith("set")));
	}

	private void edit(String text, int end) {
		viewer.setSelection(new StructuredSelection(cone()));
		Event enter = new Event();
		viewer.getTree().notifyListeners(SWT.DefaultSelection, enter);
		assertTrue(viewer.isCellEditorActive());
		Text field = Ui.visible(viewer.getTree(), Text.class).getFirst();
		field.setText(text);
		Event key = new Event();
		if (end == SWT.CR) {
			field.notifyListeners(SWT.DefaultSelection, key);
		} else {
			key.character = (char) end;
			key.keyCode = end;
			field.notifyListeners(SWT.KeyDown, key);
		}
	}

	@Test
	void aRefusalOfTheGateStandsInTheViewAndAtTheField() {
		fake.instrument.gate = value -> "cone voltage 400 V is above the limit of 150 V";
		panel.apply(cone(), "400");
		Ui.until("the refusal", () -> panel.messageText().contains("above the limit of 150 V"));
		assertTrue(item(0).getText(1).startsWith("\u2717"), item(0).getText(1));
		fake.instrument.gate = value -> "";
		panel.apply(cone(), "100");
		Ui.until("accepted", () -> panel.messageText().isEmpty());
		assertFalse(item(0).getText(1).startsWith("\u2717"));
	}

	@Test
	void whatIsNoQuantityIsNotSent() {
		panel.apply(cone(), "3 mbar");
		assertTrue(panel.messageText().contains("does not measure"), panel.messageText());
		assertTrue(fake.instrument.asked.stream().noneMatch(asked -> asked.startsWith("set")));
	}

	@Test
	void deviationAndStaleValuesAreMarkedNotByColourAlone() {
		fake.instrument.read(35, Quality.GOOD);
		Ui.until("deviation", () -> item(0).getText(2).equals("\u2260 35.0"));
		fake.instrument.read(40, Quality.GOOD);
		Ui.until("arrived", () -> item(0).getText(2).equals("40.0"));
		fake.instrument.read(40, Quality.STALE);
		Ui.until("stale", () -> cone().stale());
		assertTrue(cone().tip(Instant.EPOCH.plusSeconds(90)).contains("Not read for 1:30"));
	}

	@Test
	void withoutAConnectionTheViewSaysWhatToDo() {
		fake.instrument.become(InstrumentState.DISCONNECTED, "", false);
		Ui.until("the hint", () -> panel.messageText().contains("Connect"));
	}
}
