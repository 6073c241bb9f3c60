package org.ionwright.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.ionwright.device.Access;
import org.ionwright.device.Quality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveParameterTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ionSource.coneVoltage           | Cone voltage | Cone voltage
			analyser.stages[1].rfLocked     | RF locked    | RF locked (stage 2)
			vacuumSystem.chambers[0].pumps[1].rotation | Speed | Speed (pump 2)
			gasSystem.flowPaths[0].open     | Open         | Open (flow path 1)
			devices[0].pressure2            | ''           | devices[0].pressure2
			""")
	void aReadingIsNamedByItsLabelAndItsPlaceAmongThoseAlike(String path, String label, String words) {
		assertEquals(words,
				new LiveParameter(path, "", label, "1", "", 1, 0, Access.READ_ONLY, 0, 1, 1, 1, Double.NaN, 0,
						Instant.EPOCH, Quality.GOOD, List.of()).words());
	}
}
