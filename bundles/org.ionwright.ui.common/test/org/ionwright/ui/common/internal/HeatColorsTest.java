package org.ionwright.ui.common.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.RGB;
import org.ionwright.ui.common.HeatGrid;
import org.ionwright.ui.common.ThemeColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NonNullByDefault({})
class HeatColorsTest {

	private static RGB ground(boolean dark) {
		return dark ? new RGB(47, 47, 47) : new RGB(255, 255, 255);
	}

	private static RGB rgb(int packed) {
		return new RGB(packed >> 16 & 0xff, packed >> 8 & 0xff, packed & 0xff);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void lightnessGoesOneWayInEvenSteps(boolean dark) {
		int[] colors = HeatColors.on(ground(dark), dark);
		assertEquals(HeatColors.STEPS, colors.length);
		assertEquals(ground(dark), rgb(colors[0]));
		double whole = HeatColors.lightness(rgb(colors[255])) - HeatColors.lightness(rgb(colors[0]));
		assertTrue(dark ? whole > 0.5 : whole < -0.6, "from end to end " + whole);
		for (int i = 8; i < colors.length; i += 8) {
			double step = HeatColors.lightness(rgb(colors[i])) - HeatColors.lightness(rgb(colors[i - 8]));
			assertEquals(whole * 8 / 255, step, Math.abs(whole) * 0.012, "step " + i);
		}
	}

	@Test
	void lightnessOfBlackAndWhiteIsKnown() {
		assertEquals(0, HeatColors.lightness(new RGB(0, 0, 0)), 1e-6);
		assertEquals(1, HeatColors.lightness(new RGB(255, 255, 255)), 1e-4);
		// Of pure red, from the author's table: L = 0.628.
		assertEquals(0.628, HeatColors.lightness(new RGB(255, 0, 0)), 1e-3);
	}

	@ParameterizedTest
	@CsvSource({ "0, 100, true, 0", "-3, 100, true, 0", "NaN, 100, true, 0", "100, 100, true, 255", "1, 100, true, 128",
			"0.0001, 100, true, 0", "50, 100, false, 128", "100, 100, false, 255", "5, 0, false, 0" })
	void coloursStandForDecadesOrAreInProportion(double value, double greatest, boolean log, int step) {
		assertEquals(step, new HeatScale(greatest / 1e4, greatest, log).step(value));
	}

	/** One at each hundredth of a step, and where floats begin and end. */
	@ParameterizedTest
	@CsvSource({ "100, 4, true", "100, 4, false", "3e-20, 4, true", "7e30, 4, false", "12345, 4, true", "0, 4, true",
			"100, 2, true", "12345, 2.7, true" })
	void shadesAreTheStepsWithoutALogarithmEach(double greatest, double decades, boolean log) {
		HeatScale scale = new HeatScale(greatest * Math.pow(10, -decades), greatest, log);
		HeatShades shades = new HeatShades(scale);
		for (int i = -50; i <= 26_000; i++) {
			double place = i / 25_500.0;
			float value = (float) (greatest * (log ? Math.pow(10, (place - 1) * decades) : place));
			if (Math.abs(i % 100) != 50) { // where rounding decides
				assertEquals(scale.step(value), shades.step(value), value + " of " + greatest);
			}
		}
		for (float value : new float[] { Float.NaN, -1, 0, Float.MIN_VALUE, Float.NEGATIVE_INFINITY }) {
			assertEquals(scale.step(value), shades.step(value), value + " of " + greatest);
		}
		assertEquals(greatest > 0 ? 255 : 0, shades.step(Float.MAX_VALUE));
	}

	/** Of a hundred values one is the peak, some are noise, the rest is nothing or beside the map. */
	@ParameterizedTest
	@CsvSource({ "90, 20, 1e5, 20", "20, 20, 1e5, 10", "90, 20, 1e3, 10", "90, 1e-3, 1e5, 10", "90, 0, 1e5, 10" })
	void decadesBeginAboveTheNoise(int noisy, float noise, float peak, double least) {
		float[] values = new float[200];
		Arrays.fill(values, 0, 100, Float.NaN);
		Arrays.fill(values, 100, 100 + noisy, noise);
		values[199] = peak;
		HeatScale scale = HeatScale.of(values, true);
		assertEquals(peak, scale.greatest());
		assertEquals(least, scale.least(), least * 0.05);
		assertTrue(noise > least || scale.step(noise) < 4, "noise has step " + scale.step(noise));
		assertEquals(new HeatScale(0, peak, false), HeatScale.of(values, false));
	}

	@Test
	void nothingHasNoScale() {
		assertEquals(new HeatScale(0, 0, true), HeatScale.of(new float[] { 0, Float.NaN }, true));
	}

	@Test
	void aPictureHasTheColoursOfItsCells() {
		HeatGrid grid = new HeatGrid.Builder(0, 2, 2, 10, HeatGrid.Cell.MAXIMUM)
				.add(0, new double[] { 0.5, 1.5 }, new double[] { 10_000, 1 }).build();
		ThemeColors colors = ThemeColors.on(ground(false));
		HeatImage image = HeatImage
				.of(new HeatImage.View(grid, new Interval(0, 2), new Interval(0, 1), 4, 2, true, colors));
		int[] steps = HeatColors.on(ground(false), false);
		assertEquals(10_000, image.scale().greatest());
		assertEquals(steps[255], image.data().getPixel(0, 0));
		assertEquals(steps[255], image.data().getPixel(1, 1));
		assertEquals(steps[0], image.data().getPixel(2, 0));
	}
}
