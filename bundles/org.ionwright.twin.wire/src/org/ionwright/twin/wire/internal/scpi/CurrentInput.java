package org.ionwright.twin.wire.internal.scpi;

import java.util.SplittableRandom;

/**
 * The input amplifier of an electrometer: ranges by decades, an offset that depends on the range until it is corrected, and a switch
 * (zero check) that shunts the input, upon which nothing of the current outside is seen.
 */
final class CurrentInput {

	/** What is beyond the range reads so. */
	static final double OVERFLOW = 9.9e37;
	/** Share of a range that is still measured. */
	private static final double BEYOND = 1.05;
	private static final double OFFSET = 1.5e-4;
	/** Share of a range at 1 power line cycle. */
	private static final double NOISE = 2e-6;
	private static final double LINE_HERTZ = 50;
	private static final double OVERHEAD_SECONDS = 0.01;
	private static final double RANGING_SECONDS = 0.1;

	private final double least;
	private final double most;
	private final SplittableRandom random;
	boolean zeroCheck = true;
	boolean zeroCorrect;
	boolean autoRange = true;
	double cycles;
	boolean averaging;
	int averaged = 10;
	private double range;
	/** Share of the range. */
	private double correction;
	private double lastShare = Double.NaN;

	/** One measurement. */
	record Sample(double amperes, boolean overflow) {
	}

	/**
	 * @param least
	 *            full scale of the lowest range, A
	 * @param most
	 *            of the highest
	 */
	CurrentInput(double least, double most, long seed) {
		this.least = least;
		this.most = most;
		random = new SplittableRandom(seed);
	}

	/** As after switching on. */
	void reset(double standardCycles) {
		zeroCheck = true;
		zeroCorrect = false;
		autoRange = true;
		averaging = false;
		averaged = 10;
		cycles = standardCycles;
		range = most;
		lastShare = Double.NaN;
	}

	double range() {
		return range;
	}

	/** Takes the lowest range that holds a current. */
	void range(double amperes) {
		double fitting = least;
		while (fitting * BEYOND < Math.abs(amperes) && fitting < most * 0.99) {
			fitting *= 10;
		}
		range = fitting;
	}

	/** How long a measurement takes, s. */
	double duration() {
		return (cycles / LINE_HERTZ + OVERHEAD_SECONDS) * (averaging ? averaged : 1)
				+ (autoRange ? RANGING_SECONDS : 0);
	}

	Sample measure(double outside) {
		double current = zeroCheck ? 0 : outside;
		if (autoRange && !zeroCheck) {
			range(current);
		}
		double share = current / range + OFFSET + NOISE * random.nextGaussian() / Math.sqrt(Math.max(0.01, cycles));
		lastShare = share;
		double corrected = share - (zeroCorrect ? correction : 0);
		boolean overflow = Math.abs(share) > BEYOND;
		return new Sample(overflow ? OVERFLOW : corrected * range, overflow);
	}

	/**
	 * Takes the last measurement for the offset.
	 *
	 * @return false when the input was not shunted, or nothing was measured yet
	 */
	boolean acquireZero() {
		if (!zeroCheck || Double.isNaN(lastShare)) {
			return false;
		}
		correction = lastShare;
		return true;
	}
}
