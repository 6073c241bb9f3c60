package org.ionwright.scan.ui.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.scan.ui.internal.fakes.FakeDesk;
import org.ionwright.scan.ui.internal.fakes.Ui;
import org.ionwright.ui.common.ScreenSettings;
import org.ionwright.ui.common.ThemeColors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person chooses on the pages of preferences is what holds. */
class PreferencesTest {

	private static final IEclipsePreferences SCREEN = InstanceScope.INSTANCE.getNode(ScreenSettings.NODE);
	private static final IEclipsePreferences RUNS = InstanceScope.INSTANCE.getNode(RunPreferences.NODE);

	@TempDir
	private Path folder = Path.of("");

	@AfterEach
	void chooseTheUsual() throws Exception {
		SCREEN.clear();
		RUNS.clear();
		assertEquals(ScreenSettings.USUAL, ScreenSettings.current());
	}

	/** Opens a page, lets a person do something there and closes it with OK. */
	private static void onPage(String id, Consumer<Control> doing) {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(null, id, new String[] { id }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			PreferencePage page = (PreferencePage) dialog.getSelectedPage();
			doing.accept(page.getControl());
			assertTrue(page.isValid(), String.valueOf(page.getErrorMessage()));
			assertTrue(page.performOk());
		} finally {
			dialog.close();
		}
	}

	private static LiveParameter pressure(FakeDesk fake) {
		return fake.instrument.parameters().stream().filter(each -> each.unit().equals("Pa")).findFirst().orElseThrow();
	}

	@Test
	void aUnitThatIsChosenIsTheOneOfTheReadings() {
		FakeDesk fake = FakeDesk.complete(folder);
		LiveParameter before = pressure(fake);
		assertEquals(before, fake.opened.getLast().shown().apply(before));
		onPage("org.ionwright.workbench.preferences", page -> {
			Combo pressures = Ui.visible(page, Combo.class).getFirst();
			assertEquals(4, pressures.getItemCount());
			pressures.select(pressures.indexOf("torr"));
			pressures.notifyListeners(SWT.Selection, new Event());
		});
		LiveParameter shown = fake.opened.getLast().shown().apply(before);
		assertEquals("torr", shown.displayUnit());
		assertEquals(760, shown.display(101325), 1e-9);
		assertEquals(101325, shown.fromDisplay(760), 1e-9);
	}

	@Test
	void updatesOutOfRangeAreRefusedAndOthersHold() {
		onPage("org.ionwright.workbench.preferences", page -> {
			Text updates = Ui.visible(page, Text.class).getFirst();
			updates.setText("26");
			updates.notifyListeners(SWT.KeyUp, new Event());
			PreferencePage shown = (PreferencePage) ((PreferenceDialog) page.getShell().getData()).getSelectedPage();
			assertFalse(shown.isValid());
			assertTrue(shown.getErrorMessage().contains("1 to 25"), shown.getErrorMessage());
			updates.setText("5");
			updates.notifyListeners(SWT.KeyUp, new Event());
		});
		assertEquals(5, ScreenSettings.current().updatesPerSecond());
	}

	@Test
	void coloursHoldInBothThemesWhenTheyAreWanted() {
		SCREEN.put(ScreenSettings.traceKey(1), "1,2,3");
		RGB usual = ThemeColors.on(new RGB(255, 255, 255)).second().getRGB();
		onPage("org.ionwright.workbench.preferences", page -> Ui.visible(page, Button.class).stream()
				.filter(button -> button.getText().contains("colours of traces")).findFirst().orElseThrow()
				.setSelection(true));
		assertEquals(new RGB(1, 2, 3), ThemeColors.on(new RGB(255, 255, 255)).second().getRGB());
		assertEquals(new RGB(1, 2, 3), ThemeColors.on(new RGB(0, 0, 0)).second().getRGB());
		SCREEN.putBoolean(ScreenSettings.OWN_TRACES, false);
		assertEquals(usual, ThemeColors.on(new RGB(255, 255, 255)).second().getRGB());
	}

	@Test
	void runsGoIntoTheChosenFolderAndPauseAsLongAsIsAllowed() throws Exception {
		Path data = Files.createDirectories(folder.resolve("data"));
		onPage("org.ionwright.scan.ui.preferences", page -> {
			List<Text> texts = Ui.visible(page, Text.class);
			texts.getFirst().setText(data.toString());
			texts.getLast().setText("10");
		});
		RunPreferences chosen = new PreferenceMemory().preferences();
		assertEquals(new RunPreferences(Optional.of(data), 1, Duration.ofMinutes(10)), chosen);
		FakeDesk fake = new FakeDesk(folder);
		fake.preferences = chosen;
		fake.services();
		fake.desk.useInstrument(folder.resolve("demo.instrument"));
		fake.desk.useMethod(folder.resolve("demo.method"));
		fake.instrument.become(InstrumentState.READY, "", false);
		fake.desk.start();
		assertEquals(data, fake.engine.options.getLast().target().orElseThrow().getParent());
		assertEquals(Duration.ofMinutes(10), fake.engine.options.getLast().longestPause());
		Path queue = folder.resolve("day.queue");
		ModelFiles.save(MethodFactory.eINSTANCE.createSampleQueue(), queue);
		fake.desk.queue().open(queue);
		assertEquals(List.of(Duration.ofMinutes(10)), fake.pauses);
		fake.desk.queue().add(List.of(new NewSample("blank", folder.resolve("demo.method"), "", "")));
		assertEquals("data/blank.mzML", fake.queues.getLast().items().getLast().output());
	}

	@Test
	void simulatedInstrumentsCanBeInAHurryAndRealOnesNot() throws Exception {
		FakeDesk fake = new FakeDesk(folder);
		fake.preferences = new RunPreferences(Optional.empty(), RunPreferences.FASTEST, Duration.ofHours(1));
		fake.services();
		fake.desk.useInstrument(folder.resolve("demo.instrument"));
		TimeSource hurry = fake.opened.getLast().time();
		Instant before = hurry.now();
		long began = System.nanoTime();
		hurry.sleep(Duration.ofMillis(500));
		long wall = System.nanoTime() - began;
		Duration passed = Duration.between(before, hurry.now());
		assertTrue(passed.toNanos() >= 500_000_000L, passed.toString());
		assertTrue(passed.toNanos() >= RunPreferences.FASTEST * wall, passed + " in " + wall + " ns");
		assertFalse(hurry.virtual());
		fake.model.getBindings().getFirst().setDriver("srs-rga:serial:/dev/ttyUSB0");
		fake.desk.useInstrument(folder.resolve("other.instrument"));
		assertSame(TimeSource.system(), fake.opened.getLast().time());
	}

	@Test
	void whatCannotBeIsTakenAsTheNearest() {
		RUNS.put(RunPreferences.FOLDER, "not/absolute");
		RUNS.put(RunPreferences.PACE, "1000");
		RUNS.put(RunPreferences.PAUSE_MINUTES, "many");
		SCREEN.put(ScreenSettings.Dimension.PRESSURE.key(), "furlong");
		SCREEN.put(ScreenSettings.UPDATES, "0");
		assertEquals(new RunPreferences(Optional.empty(), RunPreferences.FASTEST, Duration.ofHours(1)),
				new PreferenceMemory().preferences());
		assertEquals(new ScreenSettings(Map.of(), 1, Map.of()), ScreenSettings.current());
	}
}
