package org.ionwright.io.mzml.internal.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;

/**
 * Damages a side file of one group. In every other one the check sums are made to fit the damage, as somebody would who
 * wants it to be believed.
 */
final class SideMutations {

	private static final int HEADER = 128;
	private static final int HEADER_CHECKED = 80;
	private static final int TABLE_HEADER = 32;
	private static final int ROW = 64;

	private SideMutations() {
	}

	static byte[] of(byte[] original, SplittableRandom random) {
		byte[] bytes = random.nextInt(8) == 0 ? Arrays.copyOf(original, random.nextInt(original.length))
				: original.clone();
		int table = (int) ByteBuffer.wrap(original).order(ByteOrder.LITTLE_ENDIAN).getLong(16);
		for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
			int at = switch (random.nextInt(4)) {
			case 0 -> random.nextInt(Math.min(HEADER, bytes.length));
			case 1, 2 -> Math.min(bytes.length - 1, table + random.nextInt(original.length - table));
			default -> random.nextInt(bytes.length);
			};
			switch (random.nextInt(3)) {
			case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
			case 1 -> bytes[at] = (byte) random.nextInt(256);
			default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 8),
					(byte) (random.nextBoolean() ? 0xFF : 0x7F));
			}
		}
		if (random.nextBoolean() && bytes.length == original.length) {
			forge(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), table);
		}
		return bytes;
	}

	private static void forge(ByteBuffer bytes, int table) {
		CRC32C points = new CRC32C();
		points.update(bytes.duplicate().limit(table).position(HEADER));
		bytes.putInt(table + 24, (int) points.getValue());
		int rows = Math.clamp(bytes.getInt(12), 0, (bytes.capacity() - table - TABLE_HEADER) / ROW);
		CRC32C rest = new CRC32C();
		rest.update(bytes.duplicate().limit(table + 28).position(table));
		rest.update(bytes.duplicate().limit(table + TABLE_HEADER + rows * ROW).position(table + TABLE_HEADER));
		bytes.putInt(table + 28, (int) rest.getValue());
		CRC32C header = new CRC32C();
		header.update(bytes.duplicate().limit(HEADER_CHECKED));
		bytes.putInt(HEADER_CHECKED, (int) header.getValue());
	}
}
