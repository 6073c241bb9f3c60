package org.ionwright.twin.wire.internal.power;

/**
 * Models of the series. The small ones (PS310, PS325, PS350) have a switch for the polarity at the back and GPIB; the others have
 * one polarity and RS-232 as well. Ranges and signs as in EPICS-SRS_PS300 of Lawrence Berkeley.
 */
public enum Ps300Model {

	PS310("PS310", 1250, 20e-3, 256), PS325("PS325", 2500, 10e-3, 256), PS350("PS350", 5000, 5e-3, 256), PS350_NEGATIVE(
			"PS350", -5000, 5e-3, 256),
	PS355("PS355", -10_000, 1e-3, 128), PS365("PS365", 10_000, 1e-3,
			128),
	PS370("PS370", -20_000, 0.5e-3, 128), PS375("PS375", 20_000, 0.5e-3, 128);

	/** Limits and trips can be set a little above the rated current. */
	private static final double OVER_CURRENT = 1.05;

	final String model;
	/** Rated voltage, with the sign of the output. */
	final double volts;
	final double mostAmperes;
	/** Characters of the input buffer. */
	final int buffer;

	Ps300Model(String model, double volts, double amperes, int buffer) {
		this.model = model;
		this.volts = volts;
		mostAmperes = OVER_CURRENT * amperes;
		this.buffer = buffer;
	}

	/** Smallest voltage of its sign that is taken besides 0. */
	double leastVolts() {
		return Math.abs(volts) < 10_000 ? 0 : 100;
	}

	/** Of limits and readings of the current: only the small ones give it the sign of the output. */
	double currentSign() {
		return Math.abs(volts) < 10_000 ? sign() : 1;
	}

	double sign() {
		return Math.signum(volts);
	}

	/** Error of the regulation that still counts as stable, V. */
	double stableWithin() {
		return 0.003 * Math.abs(volts);
	}
}
