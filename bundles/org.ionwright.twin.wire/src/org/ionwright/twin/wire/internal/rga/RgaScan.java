package org.ionwright.twin.wire.internal.rga;

import java.io.ByteArrayOutputStream;
import java.util.function.IntSupplier;

/** Values on their way to the computer, one each dwell time. */
final class RgaScan {

	/** Values come in groups of about this time, s: nobody sees single ones apart. */
	private static final double GROUP_SECONDS = 0.02;

	private final int[] values;
	private final double start;
	private final double dwell;
	private int sent;

	RgaScan(int[] values, double start, double dwell) {
		this.values = values;
		this.start = start;
		this.dwell = dwell;
	}

	double end() {
		return start + values.length * dwell;
	}

	/** Replaces what was not sent yet. */
	void replaceRest(IntSupplier measured) {
		for (int i = sent; i < values.length; i++) {
			values[i] = measured.getAsInt();
		}
	}

	boolean done() {
		return sent == values.length;
	}

	double nextSeconds() {
		int group = (int) Math.max(1, GROUP_SECONDS / dwell);
		return time(Math.min(values.length, sent + group));
	}

	void sendUntil(double seconds, ByteArrayOutputStream out) {
		while (sent < values.length && time(sent + 1) <= seconds) {
			int value = values[sent++];
			for (int shift = 0; shift < 32; shift += 8) {
				out.write(value >>> shift);
			}
		}
	}

	private double time(int count) {
		return start + count * dwell;
	}
}
