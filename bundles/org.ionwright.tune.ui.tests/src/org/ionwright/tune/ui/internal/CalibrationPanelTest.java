package org.ionwright.tune.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.instrument.operation.OperationStatus;
import org.ionwright.spectrum.Polarity;
import org.ionwright.tune.calibration.ReferenceList;
import org.ionwright.tune.ui.internal.calibration.CalibrationPanel;
import org.junit.jupiter.api.Test;

/** The panel of mass calibration in a real window, on a stand-in of an instrument whose axis is 0.1 u and 0.03 % off. */
class CalibrationPanelTest extends PanelBench<CalibrationPanel> {

	private static final int HISTORY = 2;
	private static final int WRONG = 3;

	CalibrationPanelTest() {
		super(900, 520, CalibrationPanel::new);
	}

	@Override
	void prepare(FakeInstrument instrument) {
		instrument.shifted = true;
		instrument.peaks.clear();
		ReferenceList.sodiumIodide(Polarity.POSITIVE).ions().forEach(ion -> instrument.peaks.add(ion.mz()));
	}

	/** Both stages, standing. */
	private void run() {
		Ui.uncheck(panel, "first alone", "second alone", "Scan at");
		Ui.press(Ui.button(panel, "Calibrate"));
		Ui.until("the result", () -> !desk.bench.calibrating().found().isEmpty()
				&& desk.bench.calibrating().found().getFirst().file().isPresent());
	}

	@Test
	void whatIsWrongWithTheChoiceIsSaid() {
		shows("8 of 14 ions in the range, m/z 22.99 to 1072.25");
		Ui.uncheck(panel, "Static", "Scan at");
		shows("Calibrate: no mode is chosen; check static or scan");
		assertFalse(Ui.button(panel, "Calibrate").isEnabled());
		Text low = Ui.visible(panel, Text.class).get(1);
		low.setText("2000");
		low.notifyListeners(SWT.DefaultSelection, new Event());
		shows("The range from m/z 2000 to 1080 must rise");
	}

	@Test
	void aNarrowViewBreaksTheRowsOfThePlan() {
		Text window = Ui.visible(panel, Text.class).getLast();
		Text low = Ui.visible(panel, Text.class).get(1);
		assertEquals(place(low).y, place(window).y);
		panel.getShell().setSize(400, 520);
		Ui.until("broken", () -> place(window).y > place(low).y
				&& place(window).x + window.getSize().x <= panel.getClientArea().width);
	}

	private Point place(Control control) {
		return panel.getDisplay().map(control, panel, 0, 0);
	}

	@Test
	void anInstrumentThatIsVentedIsNotCalibrated() {
		desk.instrument.operation = new OperationStatus(OperatingState.VENTED, "at atmosphere", true);
		desk.desk.opened(new FakeInstrument("Fake 2").live);
		shows("Calibrate: the instrument is in the state vented: at atmosphere; the view Operation leads it to operate");
	}

	@Test
	void aGoodCalibrationIsAcceptedAndInUse() {
		run();
		shows("Good \u2013 rms 0.0");
		Table ions = Ui.visible(panel, Table.class).getFirst();
		assertEquals("Na+", ions.getItem(0).getText(0));
		assertEquals("used", ions.getItem(0).getText(5));
		assertTrue(ions.getItem(0).getText(4).matches("[+-]\\d+"), "ppm " + ions.getItem(0).getText(4));
		Ui.press(Ui.button(panel, "Accept"));
		shows("accepted by " + System.getProperty("user.name"));
		turnTo(HISTORY);
		Ui.until("in use", () -> Ui.column(Ui.visible(panel, Table.class).getFirst(), 4)
				.equals(List.of("accepted, in use")));
		assertEquals("simulated", Ui.visible(panel, Table.class).getFirst().getItem(0).getText(7));
		Ui.press(Ui.button(panel, "Check Drift"));
		shows("Holds: worst error");
		Ui.press(Ui.button(panel, "Reject"));
		Ui.until("no longer", () -> desk.bench.inUse().calibrations().isEmpty());
		Ui.until("rejected", () -> Ui.column(Ui.visible(panel, Table.class).getFirst(), 4)
				.equals(List.of("rejected")));
	}

	@Test
	void aLineThatDisagreesIsLeftOutAndSaysWhy() {
		desk.instrument.peaks.set(WRONG, desk.instrument.peaks.get(WRONG) + 0.8);
		run();
		Ui.until("a table", () -> !Ui.visible(panel, Table.class).isEmpty()
				&& Ui.visible(panel, Table.class).getFirst().getItemCount() > WRONG);
		String state = Ui.visible(panel, Table.class).getFirst().getItem(WRONG).getText(5);
		assertTrue(state.startsWith("left out: +0.") && state.endsWith("u off the law that the others agree on"),
				state);
	}

	@Test
	void aDoubtfulOneIsAcceptedWithAReasonOnly() {
		// only three ions are there
		desk.instrument.peaks.subList(3, desk.instrument.peaks.size()).clear();
		run();
		shows("Doubtful");
		shows("lines that count: 3, needed are 4 or more");
		assertFalse(Ui.button(panel, "Accept").isEnabled());
		shows("Accept: something speaks against it; say in the remark why it is accepted all the same");
		Ui.visible(panel, Text.class).getLast().setText("nothing heavier is used");
		Ui.until("allowed", () -> Ui.button(panel, "Accept").isEnabled());
		Ui.press(Ui.button(panel, "Accept"));
		shows(": nothing heavier is used");
	}

	@Test
	void aRunIsStopped() {
		desk.instrument.scans.drainPermits();
		Ui.press(Ui.button(panel, "Calibrate"));
		shows("Mass calibration with NaI positive, running");
		shows("until ");
		assertFalse(Ui.button(panel, "Calibrate").isEnabled());
		Ui.press(Ui.button(panel, "Stop"));
		shows("Mass calibration with NaI positive, stopped");
		assertEquals(List.of(), desk.bench.calibrating().found());
	}

	@Test
	void everyButtonHasATipAndEveryListIsReadable() {
		for (int page = 0; page <= HISTORY; page++) {
			turnTo(page);
			for (Button button : Ui.visible(panel, Button.class)) {
				assertFalse(String.valueOf(button.getToolTipText()).isEmpty(), button.getText());
			}
			for (Combo combo : Ui.visible(panel, Combo.class)) {
				Ui.until("room for " + combo.getText(), () -> combo.getText().isEmpty() || combo.getSize().x > 60);
			}
		}
	}
}
