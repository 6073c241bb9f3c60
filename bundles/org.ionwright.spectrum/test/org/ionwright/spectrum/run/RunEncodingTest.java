package org.ionwright.spectrum.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ionwright.spectrum.run.RunEncoding.Packing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunEncodingTest {

	@ParameterizedTest
	@CsvSource({ "zlib, PLAIN, PLAIN, true, true", "NONE, PLAIN, PLAIN, false, true",
			"numpress, LINEAR, SLOF, true, false", "numpress-pic, LINEAR, PIC, true, false",
			"numpress-none, LINEAR, SLOF, false, false", "numpress-pic-none, LINEAR, PIC, false, false" })
	void wordsAreKnown(String word, Packing mz, Packing intensity, boolean zlib, boolean lossless) {
		RunEncoding encoding = RunEncoding.parse(word);
		assertEquals(new RunEncoding(mz, intensity, zlib, 64, 0), encoding);
		assertEquals(lossless, encoding.lossless());
	}

	@Test
	void everyWordCanBeParsed() {
		assertEquals(RunEncoding.WORDS.size(), RunEncoding.WORDS.stream().map(RunEncoding::parse).distinct().count());
		assertEquals(RunEncoding.DEFAULT, RunEncoding.parse("zlib"));
	}

	@Test
	void whatCannotBeIsRefusedInWords() {
		IllegalArgumentException word = assertThrows(IllegalArgumentException.class, () -> RunEncoding.parse("best"));
		assertTrue(String.valueOf(word.getMessage()).contains("zlib, none, numpress"));
		assertThrows(IllegalArgumentException.class, () -> RunEncoding.DEFAULT.bits(16, 0));
		assertThrows(IllegalArgumentException.class, () -> RunEncoding.DEFAULT.bits(64, 8));
		assertThrows(IllegalArgumentException.class,
				() -> new RunEncoding(Packing.SLOF, Packing.PLAIN, true, 64, 0));
	}
}
