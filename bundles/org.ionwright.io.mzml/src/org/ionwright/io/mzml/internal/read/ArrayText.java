package org.ionwright.io.mzml.internal.read;

/** Where the text of a {@code <binaryDataArray>} lies and how its numbers are coded; filled again for each. */
final class ArrayText {

	static final int MZ = 1;
	static final int INTENSITY = 2;

	int kind;
	int from;
	int to;

	/** -1 when the array gives none. */
	long length;

	/** 0 unless it is given. */
	int bits;
	boolean integers;
	boolean zlib;

	/** 0 for none, 1 linear, 2 pic, 3 slof. */
	int numpress;

	/** Packed in a way that is not read. */
	boolean foreign;

	void clear() {
		kind = 0;
		from = 0;
		to = -1;
		length = -1;
		bits = 0;
		integers = false;
		zlib = false;
		numpress = 0;
		foreign = false;
	}

	/**
	 * @param accession
	 *            of the PSI-MS vocabulary
	 * @return false when the array now says that it is two things
	 */
	boolean term(int accession) {
		int before = kind;
		switch (accession) {
		case 1000514 -> kind = MZ;
		case 1000515 -> kind = INTENSITY;
		case 1000519 -> number(32, true);
		case 1000521 -> number(32, false);
		case 1000522 -> number(64, true);
		case 1000523 -> number(64, false);
		case 1000574 -> zlib = true;
		case 1002312, 1002313, 1002314 -> numpress = accession - 1002311;
		case 1002746, 1002747, 1002748 -> {
			numpress = accession - 1002745;
			zlib = true;
		}
		default -> foreign |= accession >= 1003780 && accession <= 1003785;
		}
		return before == 0 || kind == before;
	}

	private void number(int width, boolean whole) {
		bits = width;
		integers = whole;
	}

	/** Equal for two arrays of which equal texts mean equal numbers. */
	int coding() {
		return bits | (integers ? 128 : 0) | (zlib ? 256 : 0) | numpress << 9;
	}
}
