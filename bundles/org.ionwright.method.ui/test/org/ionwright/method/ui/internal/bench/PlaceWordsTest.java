package org.ionwright.method.ui.internal.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ionwright.model.DemoModels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			segments[0].scan.end | full scan › Last m/z
			segments[0].scan.alternatePolarity | full scan › Alternate polarity
			segments[0].repeats | full scan › Repeats
			segments[0] | full scan
			settings[5].value | Cone voltage › Value
			settings[5] | Cone voltage
			polarity | Polarity
			settings[99].value | Settings
			""")
	void placesAreCalledAsInTheForm(String path, String words) {
		assertEquals(words, PlaceWords.of(DemoModels.method(), path, new MethodHints(new Bench(null))));
	}
}
