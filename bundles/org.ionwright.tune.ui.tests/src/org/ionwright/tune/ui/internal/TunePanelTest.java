package org.ionwright.tune.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.ionwright.spectrum.Polarity;
import org.ionwright.tune.TuneLog.Limit;
import org.ionwright.tune.ui.internal.desk.Activity.Kind;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.Ramp.Turnable;
import org.ionwright.tune.ui.internal.desk.Tuning.Decision;
import org.ionwright.tune.ui.internal.desk.Tuning.Plan;
import org.ionwright.tune.ui.internal.tune.TunePanel;
import org.ionwright.ui.common.TraceChart;
import org.junit.jupiter.api.Test;

/** The panel of tuning in a real window, on a stand-in of an instrument. */
class TunePanelTest extends PanelBench<TunePanel> {

	private static final int RAMP = 1;
	private static final int AUTOTUNE = 2;
	private static final int SETS = 3;
	private static final int LOG = 4;

	TunePanelTest() {
		super(820, 520, TunePanel::new);
	}

	private void typeMasses(String text) {
		Ui.type(Ui.visible(panel, Text.class).getFirst(), text);
	}

	@Test
	void whatCannotBeStartedIsSaidAndWhatIsTypedChecked() {
		shows("Not watched: no mass is given; type one or some m/z above");
		assertFalse(allowed("Watch"));
		typeMasses("195.088, six");
		shows("m/z: \"six\" is no number");
		assertEquals(List.of(), desk.bench.peaks().choice().masses(), "nothing was taken");
		typeMasses("195.088 609.281");
		Ui.until("ready", () -> allowed("Watch"));
		assertEquals(List.of(195.088, 609.281), desk.bench.peaks().choice().masses());
	}

	@Test
	void peaksAreWatchedWithTheirNumbersUntilStop() {
		typeMasses("195.088 609.281");
		Ui.until("ready", () -> allowed("Watch"));
		Ui.press(Ui.button(panel, "Watch"));
		shows("Peak watch, running");
		shows("until it is stopped");
		assertFalse(allowed("Watch"));
		Ui.until("two profiles", () -> Ui.visible(panel, TraceChart.class).stream()
				.filter(chart -> !chart.traces().isEmpty()).count() == 2);
		shows("609.2");
		shows(" /s");
		shows("SIMULATED");
		Ui.press(Ui.button(panel, "Stop"));
		shows("Peak watch, stopped");
		Ui.until("off", () -> !allowed("Stop"));
	}

	@Test
	void theViewMayCloseWhileSomethingGoesOn() {
		typeMasses("195.088");
		desk.instrument.scans.drainPermits();
		Ui.until("ready", () -> allowed("Watch"));
		Ui.press(Ui.button(panel, "Watch"));
		reopen();
		assertTrue(desk.bench.running(Kind.WATCH), "it is not stopped in silence");
		shows("Peak watch, running");
		Ui.press(Ui.button(panel, "Stop"));
		shows("Peak watch, stopped");
	}

	@Test
	void aRampIsTypedDrawnAndItsBestValueSet() {
		typeMasses("195.088 609.281");
		turnTo(RAMP);
		Combo parameter = Ui.visible(panel, Combo.class).stream()
				.filter(combo -> List.of(combo.getItems()).stream().anyMatch(item -> item.startsWith("Cone")))
				.findFirst().orElseThrow();
		parameter.select(List.of(parameter.getItems()).indexOf("Cone voltage \u2013 " + FakeInstrument.CONE));
		parameter.notifyListeners(SWT.Selection, new Event());
		List<Text> fields = Ui.visible(panel, Text.class);
		List<Text> form = fields.subList(fields.size() - 3, fields.size());
		Ui.type(form.get(1), "200 V");
		shows("Ramp: End 200 V: Cone voltage can be from 0 V to 150 V");
		assertFalse(allowed("Ramp"));
		Ui.type(form.get(0), "20 V");
		Ui.type(form.get(1), "60");
		Ui.type(form.get(2), "5");
		Ui.press(Ui.button(panel, "Ramp"));
		shows("The ramp is through; 30 V is set again.");
		TraceChart chart = Ui.visible(panel, TraceChart.class).getFirst();
		Ui.until("a curve for each mass",
				() -> chart.traces().size() == 2 && chart.traces().getFirst().x().length == 5);
		Ui.until("the best", () -> allowed("Set Best: 40 V"));
		Ui.press(Ui.button(panel, "Set Best: 40 V"));
		Ui.until("set", () -> desk.instrument.value(FakeInstrument.CONE) == 40);
		Ui.until("back is possible", () -> !desk.bench.running(Kind.SET) && allowed("Set Back to 30 V"));
		Ui.press(Ui.button(panel, "Set Back to 30 V"));
		Ui.until("set back", () -> desk.instrument.value(FakeInstrument.CONE) == 30);
	}

	@Test
	void anAutotuneShowsBoundsThenBeforeAndAfterAndIsPutBack() {
		typeMasses("195.088 609.281");
		turnTo(AUTOTUNE);
		Table steps = Ui.visible(panel, Table.class).getFirst();
		Ui.until("steps", () -> Ui.column(steps, 0).contains("Cone voltage"));
		int cone = Ui.column(steps, 0).indexOf("Cone voltage");
		assertEquals("21 to 39 V", steps.getItem(cone).getText(2));
		Ui.checkOnly(steps, "Cone voltage");
		Ui.press(Ui.button(panel, "Autotune"));
		shows("The new values are set. Keep them or put the old ones back.");
		assertTrue(desk.instrument.log.stream().allMatch(set -> set.startsWith(FakeInstrument.CONE)),
				"only what is checked");
		Table report = Ui.visible(panel, Table.class).get(1);
		int line = Ui.column(report, 0).indexOf("Cone voltage");
		assertEquals("30 V", report.getItem(line).getText(1));
		shows("Autotune: the last one is undecided; keep it or put it back");
		Ui.press(Ui.button(panel, "Put Back"));
		Ui.until("put back", () -> desk.instrument.value(FakeInstrument.CONE) == 30);
		shows("What was before is set again.");
		assertEquals(Decision.ROLLED_BACK, desk.bench.tuning().decision());
	}

	@Test
	void theShippedSetIsProtectedAndAnOwnOneSavedUnderAName() {
		turnTo(SETS);
		Ui.until("the shipped one", () -> Ui.column(Ui.visible(panel, Table.class).getFirst(), 1)
				.equals(List.of("shipped, protected")));
		shows("Delete: it was shipped with the instrument and is write-protected");
		Text name = Ui.visible(panel, Text.class).getLast();
		name.setText("as delivered");
		shows("Save: as delivered was shipped with the instrument and is write-protected; take another name");
		name.setText("after cleaning");
		Ui.press(Ui.button(panel, "Save"));
		Ui.until("two", () -> Ui.column(Ui.visible(panel, Table.class).getFirst(), 0)
				.equals(List.of("as delivered", "after cleaning")));
		shows("The tune set after cleaning was saved.");
		assertEquals(1, desk.bench.sets().of(Polarity.NEGATIVE).size(), "only of its polarity");
	}

	@Test
	void theLogShowsATrendWithItsLimits() {
		typeMasses("195.088");
		Bench bench = desk.bench;
		bench.tuning().start(bench.tuning().plans(Plan.BOTH,
				Set.of("scan.peakWidth", "scan.firstStageWindow")));
		Ui.until("logged", () -> !bench.log().content().entries().isEmpty());
		turnTo(LOG);
		Combo value = Ui.visible(panel, Combo.class).getLast();
		Ui.until("values", () -> value.indexOf(FakeInstrument.CONE) >= 0);
		value.select(value.indexOf(FakeInstrument.CONE));
		value.notifyListeners(SWT.Selection, new Event());
		List<Text> fields = Ui.visible(panel, Text.class);
		fields.get(fields.size() - 2).setText("1");
		fields.getLast().setText("5");
		Ui.press(Ui.button(panel, "Set"));
		Ui.until("kept", () -> bench.log().limit(FakeInstrument.CONE)
				.equals(Optional.of(new Limit(FakeInstrument.CONE, 1, 5))));
		shows(FakeInstrument.CONE + " is ");
		Ui.until("limits are drawn",
				() -> Ui.visible(panel, TraceChart.class).getFirst().traces().size() == 3);
	}

	@Test
	void oneOfSeveralInstrumentsIsChosen() {
		Combo chooser = Ui.all(panel, Combo.class).getFirst();
		assertFalse(chooser.isVisible(), "one alone needs no chooser");
		FakeInstrument second = new FakeInstrument("Fake 2");
		desk.desk.opened(second.live);
		Ui.until("a chooser", chooser::isVisible);
		chooser.select(1);
		chooser.notifyListeners(SWT.Selection, new Event());
		assertEquals(second.live, panel.bench().orElseThrow().raw());
		desk.desk.closed(second.live);
		Ui.until("the first again", () -> panel.bench().equals(Optional.of(desk.bench)));
		desk.desk.closed(desk.instrument.live);
		shows("no instrument is open");
	}

	@Test
	void everyButtonHasATip() {
		typeMasses("195.088");
		for (int page = 0; page <= LOG; page++) {
			turnTo(page);
			for (Button button : Ui.visible(panel, Button.class)) {
				assertFalse(String.valueOf(button.getToolTipText()).isEmpty(), button.getText());
			}
		}
	}

	@Test
	void whatIsTurnedIsFoundByItsPath() {
		Turnable cone = desk.bench.ramp().find(FakeInstrument.CONE).orElseThrow();
		assertEquals(45, cone.typed("45 V", "Start"));
		assertEquals(0.02, desk.bench.ramp().find("scan.firstStageWindow").orElseThrow().typed("2 %", "Start"), 1e-12);
	}
}
