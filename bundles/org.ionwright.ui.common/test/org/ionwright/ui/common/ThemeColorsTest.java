package org.ionwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeColorsTest {

	@ParameterizedTest
	@CsvSource({ "255, 255, 255", "246, 245, 244", "47, 47, 47", "81, 86, 88", "0, 0, 0" })
	void textsAndLampsStandOutOnEveryBackground(int red, int green, int blue) {
		RGB background = new RGB(red, green, blue);
		ThemeColors colors = ThemeColors.on(background);
		// Contrast ratios after WCAG 2.1: 4.5 for text, 3 for graphics.
		assertTrue(contrast(colors.foreground(), background) >= 4.5);
		assertTrue(contrast(colors.muted(), background) >= 3);
		assertTrue(contrast(colors.accent(), background) >= 3);
		Set<RGB> different = new HashSet<>();
		for (Lamp lamp : Lamp.values()) {
			assertTrue(contrast(colors.lamp(lamp), background) >= 3, lamp.name());
			different.add(colors.lamp(lamp).getRGB());
		}
		assertEquals(Lamp.values().length, different.size());
	}

	private static double contrast(Color over, RGB under) {
		double a = luminance(over.getRGB());
		double b = luminance(under);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB c) {
		return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
	}

	private static double linear(int channel) {
		double v = channel / 255.0;
		return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
	}
}
