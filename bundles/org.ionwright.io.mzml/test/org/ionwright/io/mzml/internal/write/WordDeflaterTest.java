package org.ionwright.io.mzml.internal.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inflater of the platform unpacks what was packed. */
class WordDeflaterTest {

	private final WordDeflater deflater = new WordDeflater();

	private static byte[] bytes(int words, IntUnaryOperator word) {
		ByteBuffer bytes = ByteBuffer.allocate(4 * words).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = 0; i < words; i++) {
			bytes.putInt(word.applyAsInt(i));
		}
		return bytes.array();
	}

	private int packed(byte[] raw) throws DataFormatException {
		if (raw.length % 8 == 0) {
			unpacked(raw, deflater.doubles(raw, raw.length));
		}
		return unpacked(raw, deflater.words(raw, raw.length));
	}

	private static int unpacked(byte[] raw, byte[] packed) throws DataFormatException {
		Inflater inflater = new Inflater();
		inflater.setInput(packed);
		byte[] out = new byte[raw.length + 1];
		int length = 0;
		while (!inflater.finished()) {
			int count = inflater.inflate(out, length, out.length - length);
			assertTrue(count > 0 || inflater.finished(), "it ends early");
			length += count;
		}
		assertEquals(0, inflater.getRemaining());
		inflater.end();
		assertArrayEquals(raw, Arrays.copyOf(out, length));
		return packed.length;
	}

	static Stream<IntUnaryOperator> contents() {
		Random random = new Random(4);
		return Stream.of(i -> 0, i -> i, i -> random.nextInt(), i -> Float.floatToIntBits(random.nextInt(4)),
				i -> Float.floatToIntBits(random.nextInt(100) == 0 ? random.nextInt(1 << 24) : 0),
				i -> Float.floatToIntBits((float) Math.exp(20 * random.nextDouble())), i -> i % 3, i -> i / 1000,
				i -> i % 8191, i -> i % 8192, i -> i % 20_000, i -> 1 << (i % 32), i -> -1);
	}

	@ParameterizedTest
	@MethodSource("contents")
	void everyLengthComesBack(IntUnaryOperator content) throws DataFormatException {
		for (int words : new int[] { 0, 1, 2, 3, 63, 64, 65, 127, 1000, 10_001, 16_384, 16_385, 50_000 }) {
			packed(bytes(words, content));
		}
	}

	@Test
	void codesNeverBecomeTooLong() throws DataFormatException {
		int[] fibonacci = new int[40_000];
		int before = 1;
		int last = 1;
		int at = 0;
		for (int value = 0; at < fibonacci.length; value++) {
			for (int i = 0; i < last && at < fibonacci.length; i++) {
				fibonacci[at++] = value * 0x01010101;
			}
			int next = before + last;
			before = last;
			last = next;
		}
		Random random = new Random(5);
		for (int i = fibonacci.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int swapped = fibonacci[i];
			fibonacci[i] = fibonacci[j] ^ i << 8;
			fibonacci[j] = swapped;
		}
		packed(bytes(fibonacci.length, i -> fibonacci[i]));
		packed(bytes(16_000, i -> fibonacci[i] & 0xFF));
	}

	@Test
	void countsAndZerosBecomeSmall() throws DataFormatException {
		assertTrue(packed(bytes(10_001, i -> 0)) < 300);
		Random random = new Random(6);
		int size = packed(bytes(10_001, i -> Float.floatToIntBits(random.nextInt(3))));
		assertTrue(size < 10_001 * 4 / 6, size + " bytes");
	}
}
