package org.ionwright.method.ui.internal.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			segments[full scan].scan | full scan
			segments[a.b].scan.ions[m/z 609.28] | a.b › m/z 609.28
			settings[analyser.stages[0].ionEnergy] | Ion energy
			segments[x].events[analyser.stages[0].ionEnergy at 3.0 s] | x › Ion energy at 3.0 s
			segments | Segments
			segments[] | ''
			segments[a | ''
			'' | ''
			""")
	void placesAreSaidAsInTheForm(String place, String words) {
		assertEquals(words, PlaceText.of(place, path -> path.equals("analyser.stages[0].ionEnergy")
				? Optional.of("Ion energy")
				: Optional.empty()));
	}
}
