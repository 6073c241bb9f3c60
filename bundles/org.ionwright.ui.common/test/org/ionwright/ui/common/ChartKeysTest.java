package org.ionwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ionwright.ui.common.internal.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keys, wheel, mouse and menu of a chart do. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = ChartWindow.DISPLAY, matches = ".+")
class ChartKeysTest {

	private static final double SLACK = 1;

	private final ChartWindow window = new ChartWindow(700, 400);

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void theThemeMayComeWhileTheChartIsMade() {
		Color dark = new Color(47, 47, 47);
		window.shell.getDisplay().addListener(SWT.Skin, event -> {
			if (event.widget instanceof ChartShell chart) {
				chart.setFont(chart.getFont());
				chart.setBackground(dark);
			}
		});
		SpectrumChart chart = window.spectrum(false);
		assertEquals(dark, chart.getBackground());
		assertEquals(dark, chart.colors().background());
	}

	private static double width(ZoomChart chart) {
		return chart.visibleHigh() - chart.visibleLow();
	}

	@Test
	void plusAndMinusZoomAboutTheMiddle() {
		SpectrumChart chart = window.spectrum(false);
		double whole = width(chart);
		ChartWindow.key(chart, 0, '+');
		assertEquals(0.8 * whole, width(chart), SLACK);
		assertEquals(600, (chart.visibleLow() + chart.visibleHigh()) / 2, SLACK);
		ChartWindow.key(chart, 0, SWT.KEYPAD_SUBTRACT);
		assertEquals(whole, width(chart), SLACK);
	}

	@Test
	void theWheelZoomsAtThePointerAndNothingAroundScrolls() {
		SpectrumChart chart = window.spectrum(false);
		int x = chart.plot.frame().xPixel(300);
		assertFalse(ChartWindow.wheel(chart, 3, x, 0));
		assertTrue(chart.isZoomed());
		assertEquals(300, chart.plot.xValue(x), 3);
		double low = chart.visibleLow();
		ChartWindow.wheel(chart, -3, x, SWT.SHIFT);
		assertTrue(chart.visibleLow() > low);
		ChartWindow.wheel(chart, 1, x, SWT.MOD1);
		assertEquals(1.25, chart.magnification(), 1e-9);
	}

	@Test
	void manyTurnsOfTheWheelAreOneStepBack() {
		SpectrumChart chart = window.spectrum(false);
		for (int i = 0; i < 7; i++) {
			ChartWindow.wheel(chart, 1, 200, 0);
		}
		ChartWindow.key(chart, SWT.MOD1, 'z');
		assertFalse(chart.isZoomed());
		ChartWindow.key(chart, SWT.MOD1, 'y');
		assertTrue(chart.isZoomed());
		ChartWindow.key(chart, SWT.MOD3, SWT.ARROW_LEFT);
		assertFalse(chart.isZoomed());
		ChartWindow.key(chart, SWT.MOD1 | SWT.MOD2, 'z');
		assertTrue(chart.isZoomed());
		ChartWindow.key(chart, 0, SWT.HOME);
		assertFalse(chart.isZoomed());
	}

	@Test
	void arrowsStepOrMove() {
		SpectrumChart chart = window.spectrum(false);
		chart.zoomTo(400, 500);
		ChartWindow.key(chart, SWT.MOD2, SWT.ARROW_RIGHT);
		assertEquals(410, chart.visibleLow(), SLACK);
		List<Integer> steps = new ArrayList<>();
		chart.addStepListener(steps::add);
		ChartWindow.key(chart, 0, SWT.ARROW_LEFT);
		ChartWindow.key(chart, 0, SWT.ARROW_RIGHT);
		assertEquals(List.of(-1, 1), steps);
		assertEquals(410, chart.visibleLow(), SLACK);
		ChartWindow.key(chart, 0, SWT.ARROW_UP);
		assertTrue(chart.magnification() > 1);
		ChartWindow.key(chart, 0, SWT.ARROW_DOWN);
		assertEquals(1, chart.magnification(), 1e-9);
	}

	@Test
	void theMiddleButtonMovesWhatItHolds() {
		SpectrumChart chart = window.spectrum(false);
		chart.zoomTo(400, 500);
		int perTen = chart.plot.frame().xPixel(410);
		ChartWindow.mouse(chart, SWT.MouseDown, 2, 300, 20, 0);
		ChartWindow.mouse(chart, SWT.MouseMove, 0, 300 - perTen, 20, 0);
		ChartWindow.mouse(chart, SWT.MouseUp, 2, 300 - perTen, 20, 0);
		assertEquals(410, chart.visibleLow(), SLACK);
		ChartWindow.mouse(chart, SWT.MouseMove, 0, 0, 20, 0);
		assertEquals(410, chart.visibleLow(), SLACK);
	}

	@Test
	void keysMoveTheCursorSetTheAnchorAndTheReadoutTellsTheDifference() {
		SpectrumChart chart = window.spectrum(false);
		ChartWindow.mouse(chart, SWT.MouseMove, 0, chart.plot.frame().xPixel(200), 60, 0);
		ChartWindow.key(chart, 0, SWT.CR);
		assertEquals(200, chart.anchor(), 1e-9);
		ChartWindow.mouse(chart, SWT.MouseMove, 0, chart.plot.frame().xPixel(609) - 30, 60, 0);
		assertFalse(chart.readoutText().contains("m/z 609.0"), chart.readoutText());
		ChartWindow.key(chart, SWT.MOD1 | SWT.MOD2, SWT.ARROW_RIGHT);
		for (int i = 0; i < 10; i++) {
			ChartWindow.key(chart, SWT.MOD1, SWT.ARROW_RIGHT);
		}
		assertEquals("m/z 609.0   4\u2009000 counts   \u0394 +409.00   \u00d70.400", chart.readoutText());
		ChartWindow.key(chart, 0, SWT.ESC);
		assertTrue(Double.isNaN(chart.anchor()));
		assertEquals("m/z 609.0   4\u2009000 counts", chart.readoutText());
	}

	@Test
	void lettersSwitchHowItIsDrawn() {
		SpectrumChart chart = window.spectrum(false);
		ChartWindow.key(chart, 0, 'l');
		ChartWindow.key(chart, 0, 'r');
		ChartWindow.key(chart, 0, 'p');
		ChartWindow.key(chart, 0, 'a');
		ChartWindow.key(chart, 0, 'v');
		ChartWindow.key(chart, 0, 'k');
		assertTrue(chart.isLogarithmic() && chart.isRelative() && chart.drawsSticks());
		assertTrue(chart.isValuesLocked() && chart.isRangeLocked());
		assertEquals(Arrangement.MIRROR, chart.arrangement());
		ChartWindow.key(chart, 0, '+');
		assertFalse(chart.isZoomed(), "locked");
	}

	@Test
	void aDragOverAMapZoomsBothAxesAndGoesBackAtOnce() {
		HeatMapChart map = window.map();
		ChartWindow.mouse(map, SWT.MouseDown, 1, 100, 50, 0);
		ChartWindow.mouse(map, SWT.MouseMove, 1, 300, 150, 0);
		ChartWindow.mouse(map, SWT.MouseUp, 1, 300, 150, 0);
		assertTrue(map.isZoomed());
		assertTrue(map.visibleTimeHigh() - map.visibleTimeLow() < 12);
		map.zoomBack();
		assertFalse(map.isZoomed());
		assertEquals(20, map.visibleTimeHigh() - map.visibleTimeLow(), 0.5);
		List<Double> heard = new ArrayList<>();
		map.addPointListener((mz, time) -> heard.addAll(List.of(mz, time)));
		int x = map.plot.frame().xPixel(121);
		ChartWindow.mouse(map, SWT.MouseDown, 1, x, 60, 0);
		ChartWindow.mouse(map, SWT.MouseUp, 1, x, 60, 0);
		assertEquals(121, heard.get(0), 0.01);
	}

	private static List<MenuItem> menu(ZoomChart chart) {
		Menu menu = chart.plot.area().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return Arrays.asList(menu.getItems());
	}

	private static MenuItem item(ZoomChart chart, String text) {
		return menu(chart).stream().filter(item -> item.getText().startsWith(text)).findFirst().orElseThrow();
	}

	private static void choose(ZoomChart chart, String text) {
		item(chart, text).notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void theMenuShowsWhatIsAndDoesWhatItSays() {
		SpectrumChart chart = window.spectrum(false);
		assertFalse(item(chart, Messages.ChartMenu_back).isEnabled());
		choose(chart, Messages.ChartMenu_in);
		assertTrue(chart.isZoomed());
		choose(chart, Messages.ChartMenu_back);
		assertFalse(chart.isZoomed());
		assertTrue(item(chart, Messages.ChartMenu_forward).isEnabled());
		Predicate<String> set = text -> item(chart, text).getSelection();
		for (String text : List.of(Messages.ChartMenu_lockRange, Messages.ChartMenu_lockValues,
				Messages.ChartMenu_logarithmic, Messages.ChartMenu_relative, Messages.ChartMenu_sticks)) {
			assertFalse(set.test(text), text);
			choose(chart, text);
			assertTrue(set.test(text), text);
		}
		assertFalse(item(chart, Messages.ChartMenu_in).isEnabled(), "locked");
		assertTrue(menu(chart).stream().noneMatch(item -> item.getText().startsWith(Messages.ChartMenu_arrangement)));
		chart.setOthers(List.of(ChartLayer.line("other", PointPyramid.of(new double[] { 1 }, new double[] { 2 }))));
		MenuItem[] choices = item(chart, Messages.ChartMenu_arrangement).getMenu().getItems();
		assertTrue(choices[0].getSelection());
		choices[2].notifyListeners(SWT.Selection, new Event());
		assertEquals(Arrangement.STACK, chart.arrangement());
	}

	/** A letter has one meaning in the menu, and each key shown there is one that the chart knows. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void mnemonicsAndKeysOfTheMenuAreUnique(boolean map) {
		ZoomChart chart = map ? window.map() : window.spectrum(false);
		List<String> texts = menu(chart).stream().map(MenuItem::getText).filter(text -> !text.isEmpty()).toList();
		List<String> mnemonics = texts.stream()
				.map(text -> text.substring(text.indexOf('&') + 1, text.indexOf('&') + 2).toLowerCase()).toList();
		assertEquals(mnemonics.stream().distinct().toList(), mnemonics);
		List<String> keys = texts.stream().filter(text -> text.contains("\t")).map(text -> text.split("\t")[1])
				.toList();
		assertEquals(keys.stream().distinct().toList(), keys);
		assertNotEquals(List.of(), keys);
	}
}
