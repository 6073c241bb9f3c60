package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half bytes worked out by hand from the description of the code. */
class NumpressTest {

	private static byte[] hex(String text) {
		return HexFormat.of().parseHex(text.replace(" ", ""));
	}

	@Test
	void smallIntegersTakeFewHalfBytes() throws IOException {
		// 0: head 8 · 1: head 7 + 1 · 100 = 0x64: head 6 + 4,6 · -1: head 15 (seven ones left out) + f · filling
		assertArrayEquals(new double[] { 0, 1, 100, -1 }, Numpress.pic(hex("87 16 46 ff")));
		assertArrayEquals(new double[] { 0 }, Numpress.pic(hex("80")));
	}

	@Test
	void linearPredictsFromTwoPredecessors() throws IOException {
		// scale 1.0; 100, 110; predicted 120 + 0, then 130 + 1
		assertArrayEquals(new double[] { 100, 110, 120, 131 },
				Numpress.linear(hex("3ff0000000000000 64000000 6e000000 87 10")));
		assertArrayEquals(new double[] { 50 }, Numpress.linear(hex("4000000000000000 64000000")));
		assertEquals(0, Numpress.linear(hex("3ff0000000000000")).length);
	}

	@Test
	void slofHoldsLogarithms() throws IOException {
		assertArrayEquals(new double[] { 0, Math.E - 1 }, Numpress.slof(hex("4059000000000000 0000 6400")), 1e-12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "3ff0", "0000000000000000 64000000", "7ff8000000000000 64000000", "3ff0000000000000 6400",
			"3ff0000000000000 64000000 6e00" })
	void damageIsSaid(String data) {
		assertThrows(IOException.class, () -> Numpress.linear(hex(data)));
	}

	@Test
	void codeThatEndsInsideANumberIsSaid() {
		assertThrows(IOException.class, () -> Numpress.pic(hex("01 23")));
	}
}
