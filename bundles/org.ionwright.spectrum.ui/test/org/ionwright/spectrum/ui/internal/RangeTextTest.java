package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.spectrum.run.MassRange;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class RangeTextTest {

	@Test
	void rangesAreReadAsPeopleTypeThem() {
		assertRange("609.28 +- 0.5", 608.78, 609.78);
		assertRange("609.28+/-0.5", 608.78, 609.78);
		assertRange("m/z 609.28 \u00b1 0.5 Da", 608.78, 609.78);
		assertRange("609.28", 608.78, 609.78);
		assertRange("500 \u00b1 20 ppm", 499.99, 500.01);
		assertRange("609-610", 609, 610);
		assertRange("610 \u2013 609", 609, 610);
		assertRange("609..610", 609, 610);
		assertRange("0.2", 0, 0.7);
	}

	private static void assertRange(String text, double low, double high) {
		List<MassRange> ranges = RangeText.parse(text);
		assertEquals(1, ranges.size(), text);
		assertEquals(low, ranges.getFirst().low(), 1e-9, text);
		assertEquals(high, ranges.getFirst().high(), 1e-9, text);
	}

	@Test
	void aListIsPartedByCommasSemicolonsAndLines() {
		assertEquals(4, RangeText.parse("195.1, 609.3;100-200\r\n 50 +- 1 ").size());
	}

	@Test
	void whatIsNoRangeIsToldInWords() {
		for (String wrong : List.of("", " , ", "abc", "609 +-", "+- 0.5", "-609", "609 +- 0.5 kg", "1e400",
				"609.28,x")) {
			IllegalArgumentException told = assertThrows(IllegalArgumentException.class, () -> RangeText.parse(wrong),
					wrong);
			assertTrue(String.valueOf(told.getMessage()).length() > 10, wrong);
		}
	}

	@Test
	void whatGoesTooFarIsToldWithTheLimit() {
		assertRange("999999.5-1000000", 999_999.5, 1e6);
		IllegalArgumentException told = assertThrows(IllegalArgumentException.class,
				() -> RangeText.parse("600, 1000000 +- 0.5"));
		assertEquals("\u201c1000000 +- 0.5\u201d goes beyond m/z 1000000, the greatest that is followed",
				told.getMessage());
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		for (String text : List.of("609.28 \u00b1 0.5", "50.1 \u00b1 0.01", "1000 \u00b1 25")) {
			assertEquals(text, RangeText.of(RangeText.parse(text).getFirst()));
		}
	}

	@Test
	void noTextMakesMoreThanARefusal() {
		Random random = new Random(8);
		String letters = "0123456789.+-/\u00b1, pmDa\n\u2013e\ud83d";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int k = random.nextInt(30); k > 0; k--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			try {
				RangeText.parse(text.toString()).forEach(range -> assertTrue(range.low() <= range.high()));
			} catch (IllegalArgumentException e) {
				// As it should be.
				assertTrue(!String.valueOf(e.getMessage()).isEmpty());
			}
		}
	}
}
