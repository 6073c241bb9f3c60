package org.ionwright.io.mzml.internal.read;

import java.util.zip.Inflater;

/**
 * Arrays that are filled while a spectrum is read and not kept by it, used again for the next one: memory that a process
 * touches for the first time takes longer than decoding. Not for several threads at once.
 */
final class Scratch {

	/** Longer arrays are not kept for the next spectrum. */
	private static final int KEPT = 1 << 21;

	private final Inflater inflater = new Inflater();
	private byte[] text = {};
	private byte[] plain = {};
	private float[] floats = {};
	private double[] doubles = {};
	private double[] otherDoubles = {};

	/** For the text of the spectrum, at least so long. */
	byte[] text(int length) {
		if (text.length < length) {
			text = new byte[length + length / 4];
		}
		return text;
	}

	/** For unpacked bytes, at least so long; holds the first {@code kept} of those before. */
	byte[] plain(int length, int kept) {
		if (plain.length < length) {
			byte[] longer = new byte[length];
			System.arraycopy(plain, 0, longer, 0, kept);
			plain = longer;
		}
		return plain;
	}

	/** At least so long. */
	float[] floats(int length) {
		if (floats.length < length) {
			floats = new float[length];
		}
		return floats;
	}

	/** Just so long, and not the one that was given before. */
	double[] doubles(int length) {
		double[] given = otherDoubles.length == length ? otherDoubles : new double[length];
		otherDoubles = doubles;
		doubles = given;
		return given;
	}

	/** Ready for another stream. */
	Inflater inflater() {
		inflater.reset();
		return inflater;
	}

	/** Gives long arrays up. */
	void trim() {
		text = text.length > KEPT ? new byte[0] : text;
		plain = plain.length > KEPT ? new byte[0] : plain;
		floats = floats.length > KEPT ? new float[0] : floats;
		if (doubles.length > KEPT || otherDoubles.length > KEPT) {
			doubles = new double[0];
			otherDoubles = doubles;
		}
	}
}
