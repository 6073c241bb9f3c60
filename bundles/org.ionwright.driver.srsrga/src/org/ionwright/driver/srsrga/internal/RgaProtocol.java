package org.ionwright.driver.srsrga.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

import org.ionwright.device.transport.Framing;

/**
 * Bytes and numbers of the SRS RGA heads: two letters and a parameter without space, CR; answers are text LF CR, ion currents
 * four bytes, least significant first, without terminator (operating manual, chapter 6). Pure.
 */
final class RgaProtocol {

	static final String TERMINATOR = "\r";
	/** Ion current of one count, A. */
	static final double QUANTUM_AMPERE = 1e-16;
	static final double PASCAL_PER_TORR = 133.322368;
	/** Some answers end with LF alone, so this is where they are taken to end; a CR behind it is thrown away. */
	static final Framing LINE = Framing.terminated("\n");
	/** The answer to {@code ID?}, whatever came before it: values of a scan that was ended, the STATUS of a check. */
	static final Framing IDENTIFICATION = RgaProtocol::endOfIdentification;
	/** Beyond what four bytes hold. */
	private static final int FULL_SCALE = Integer.MAX_VALUE;
	private static final byte[] MARK = "SRSRGA".getBytes(StandardCharsets.US_ASCII);
	/** Time for one peak-locked mass by noise floor, s, as measured on heads (devices.md section 4.1). */
	private static final double[] PEAK_SECONDS = { 2.4, 1.21, 0.48, 0.25, 0.163, 0.060, 0.043, 0.025 };
	/** Peak locking measures at so many points. */
	private static final int PEAK_POINTS = 7;

	private RgaProtocol() {
	}

	/** Number of settings of the noise floor. */
	static int noiseFloors() {
		return PEAK_SECONDS.length;
	}

	/** Time of a peak-locked measurement, s. */
	static double peakSeconds(int noiseFloor) {
		return PEAK_SECONDS[noiseFloor];
	}

	/** Time of one point of an analogue scan, s. */
	static double pointSeconds(int noiseFloor) {
		return PEAK_SECONDS[noiseFloor] / PEAK_POINTS;
	}

	/** The noise floor whose peak-locked measurement takes the time that is nearest by ratio. */
	static int noiseFloorFor(double seconds) {
		int best = 0;
		for (int i = 1; i < PEAK_SECONDS.length; i++) {
			if (ratio(PEAK_SECONDS[i], seconds) < ratio(PEAK_SECONDS[best], seconds)) {
				best = i;
			}
		}
		return best;
	}

	private static double ratio(double one, double two) {
		return Math.abs(Math.log(one / two));
	}

	/** The parameter of a command: a plain number with so many decimals. */
	static String parameter(double value, int decimals) {
		return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
	}

	/** The parameter of {@code ML}, which takes 1/256 u: without decimals where there are none. */
	static String mass(double mz) {
		return mz == Math.rint(mz) ? parameter(mz, 0) : parameter(mz, 4);
	}

	/** STATUS or another byte sent as text; empty when it is none. */
	static OptionalInt byteValue(String answer) {
		return answer.matches("\\d{1,3}") && Integer.parseInt(answer) <= 255
				? OptionalInt.of(Integer.parseInt(answer))
				: OptionalInt.empty();
	}

	/** Counts of {@link #QUANTUM_AMPERE}; bytes behind the last whole value are left out. */
	static int[] currents(byte[] bytes) {
		ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		int[] currents = new int[bytes.length / Integer.BYTES];
		for (int i = 0; i < currents.length; i++) {
			currents[i] = buffer.getInt();
		}
		return currents;
	}

	/** Whether a current is at an end of what can be sent. */
	static boolean overload(int current) {
		return current == FULL_SCALE || current == Integer.MIN_VALUE || current == -FULL_SCALE;
	}

	private static int endOfIdentification(byte[] bytes, int length) {
		for (int start = 0; start + MARK.length < length; start++) {
			int i = 0;
			while (i < MARK.length && bytes[start + i] == MARK[i]) {
				i++;
			}
			for (int end = start + i; i == MARK.length && end < length; end++) {
				if (bytes[end] == '\n') {
					return end + 1;
				}
			}
		}
		return 0;
	}
}
