package org.ionwright.scan.ui.internal.strips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.ionwright.device.Quality;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.scan.ui.internal.fakes.FakeDesk;
import org.ionwright.scan.ui.internal.fakes.Ui;
import org.ionwright.ui.common.TraceChart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StripPanelTest {

	private final Shell shell = Ui.shell(760, 400);
	private final FakeDesk fake = FakeDesk.complete(Path.of("nowhere"));
	private final StripPanel panel = new StripPanel(shell, fake.desk);

	@BeforeEach
	void read() {
		shell.layout();
		fake.instrument.become(InstrumentState.READY, "", true);
		for (int second = -20; second <= 0; second++) {
			fake.instrument.read(40 + second, second == -10 ? Quality.STALE : Quality.GOOD,
					Instant.now().plusSeconds(second));
		}
		panel.now();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void tick(String name) {
		Table table = panel.choice().table();
		for (var item : table.getItems()) {
			if (item.getText(0).equals(name)) {
				item.setChecked(!item.getChecked());
				Event event = new Event();
				event.detail = SWT.CHECK;
				event.item = item;
				table.notifyListeners(SWT.Selection, event);
			}
		}
	}

	@Test
	void aReadingThatIsTickedShowsItsPastInAChartOfItsUnit() {
		assertTrue(panel.charts().hint().contains("Tick readings"), panel.charts().hint());
		tick("Cone voltage");
		TraceChart chart = panel.charts().charts().getFirst();
		assertEquals("Cone voltage", chart.traces().getFirst().name());
		double[] minutes = chart.traces().getFirst().x();
		assertTrue(minutes.length >= 19 && minutes[0] < -0.3 && minutes[minutes.length - 1] <= 0,
				minutes.length + " points");
		tick("Interface pressure");
		assertEquals(2, panel.charts().charts().size());
		tick("Cone voltage");
		assertEquals(1, panel.charts().charts().size());
		assertEquals(List.of("ionSource.interface.pressure"), fake.charted);
	}

	@Test
	void theListShowsValuesAndIsFiltered() {
		Table table = panel.choice().table();
		assertEquals(2, table.getItemCount());
		assertEquals("40.00\u2009V", table.getItem(0).getText(1));
		panel.choice().filter().setText("mbar");
		assertEquals("Interface pressure", table.getItem(0).getText(0));
		assertEquals(1, table.getItemCount());
	}

	@Test
	void aPausedChartStandsStillAndGoesOnWithAllThatCameMeanwhile() {
		tick("Cone voltage");
		pause(true);
		int before = panel.charts().charts().getFirst().traces().getFirst().x().length;
		fake.instrument.read(77, Quality.GOOD, Instant.now().plusSeconds(1));
		panel.now();
		assertEquals(before, panel.charts().charts().getFirst().traces().getFirst().x().length);
		pause(false);
		Ui.until("what came meanwhile",
				() -> panel.charts().charts().getFirst().traces().getFirst().x().length > before);
	}

	private void pause(boolean on) {
		Button button = Ui.button(panel, "Pause");
		button.setSelection(on);
		Ui.press(button);
	}

	@Test
	void withoutReadingsThePanelSaysWhatToDo() {
		StripPanel other = new StripPanel(shell, new FakeDesk(Path.of("nowhere")).desk);
		shell.layout();
		assertTrue(other.charts().hint().contains("Connect"), other.charts().hint());
	}
}
