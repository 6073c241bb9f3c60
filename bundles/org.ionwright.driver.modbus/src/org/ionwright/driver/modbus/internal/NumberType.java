package org.ionwright.driver.modbus.internal;

import java.util.Locale;

/** How a number stands in one register or two. */
enum NumberType {

	U16(1, 0, 0xffff), S16(1, Short.MIN_VALUE, Short.MAX_VALUE), U32(2, 0, 0xffff_ffffL), S32(2, Integer.MIN_VALUE,
			Integer.MAX_VALUE),
	FLOAT32(2, -Float.MAX_VALUE, Float.MAX_VALUE);

	private final int words;
	private final double minimum;
	private final double maximum;

	NumberType(int words, double minimum, double maximum) {
		this.words = words;
		this.minimum = minimum;
		this.maximum = maximum;
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Registers that it takes. */
	int words() {
		return words;
	}

	double minimum() {
		return minimum;
	}

	double maximum() {
		return maximum;
	}

	/**
	 * @param registers
	 *            as many as {@link #words}, by address
	 * @param lowFirst
	 *            whether the lower half of two comes first
	 * @return NaN and infinity only of a float
	 */
	double decode(int[] registers, boolean lowFirst) {
		int first = registers[0];
		int both = words == 1 ? first : lowFirst ? registers[1] << 16 | first : first << 16 | registers[1];
		return switch (this) {
		case U16 -> first;
		case S16 -> (short) first;
		case U32 -> both & 0xffff_ffffL;
		case S32 -> both;
		case FLOAT32 -> Float.intBitsToFloat(both);
		};
	}

	/** The nearest number that this type has; the reverse of {@link #decode}. */
	int[] encode(double number, boolean lowFirst) {
		if (words == 1) {
			return new int[] { (int) Math.rint(number) & 0xffff };
		}
		int both = this == FLOAT32 ? Float.floatToIntBits((float) number) : (int) (long) Math.rint(number);
		int high = both >>> 16;
		int low = both & 0xffff;
		return lowFirst ? new int[] { low, high } : new int[] { high, low };
	}
}
