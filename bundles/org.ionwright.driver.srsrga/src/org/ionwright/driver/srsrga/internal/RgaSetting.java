package org.ionwright.driver.srsrga.internal;

/** Numbers that a head keeps: two letters, how they become SI units, their range, and how exactly they are kept. */
enum RgaSetting {

	/** What is read is the current that flows, which differs from the set-point by 0.02 mA at most. */
	EMISSION("FL", 2, 1e-3, "A", 0, 3.5e-3, 0.02e-3, true),
	ELECTRON_ENERGY("EE", 0, 1, "eV", 25, 105, 0.5, true), ION_ENERGY("IE", 0, 1, "(0: 8 eV, 1: 12 eV)", 0, 1, 0, true),
	FOCUS("VF", 0, 1, "V", 0, 150, 0.5, true), MULTIPLIER("HV", 0, 1, "V", 0, 2490, 0.5, true),
	NOISE_FLOOR("NF", 0, 1, "", 0, 7, 0, false), FIRST_MASS("MI", 0, 1, "u", 1, 300, 0, false),
	LAST_MASS("MF", 0, 1, "u", 1, 300, 0, false), POINTS("SA", 0, 1, "points per u", 10, 25, 0, false),
	RF_OFFSET("RI", 4, 1e-3, "V", -0.086, 0.086, 0.6e-7, false),
	RF_SLOPE("RS", 4, 1e-3, "V", -1.6, 1.6, 0.6e-7, false), DC_OFFSET("DI", 0, 1, "", 0, 255, 0.5, false),
	DC_SLOPE("DS", 4, 1, "1/u", -2.55, 2.55, 0.6e-4, false),
	PARTIAL_SENSITIVITY("SP", 4, RgaSetting.PER_PASCAL, "A/Pa", 0, 10 * RgaSetting.PER_PASCAL,
			0.6e-4 * RgaSetting.PER_PASCAL, false),
	TOTAL_SENSITIVITY("ST", 4, RgaSetting.PER_PASCAL, "A/Pa", 0, 100 * RgaSetting.PER_PASCAL,
			0.6e-4 * RgaSetting.PER_PASCAL, false),
	STORED_VOLTAGE("MV", 0, 1, "V", 0, 2490, 0.5, false), STORED_GAIN("MG", 4, 1e3, "", 0, 2e6, 0.06, false);

	/** One mA/Torr in A/Pa. */
	private static final double PER_PASCAL = 1e-3 / RgaProtocol.PASCAL_PER_TORR;

	private final String command;
	private final int decimals;
	private final double scale;
	private final String unit;
	private final double minimum;
	private final double maximum;
	private final double tolerance;
	private final boolean checked;

	RgaSetting(String command, int decimals, double scale, String unit, double minimum, double maximum,
			double tolerance, boolean checked) {
		this.command = command;
		this.decimals = decimals;
		this.scale = scale;
		this.unit = unit;
		this.minimum = minimum;
		this.maximum = maximum;
		this.tolerance = tolerance;
		this.checked = checked;
	}

	String command() {
		return command;
	}

	/** The command that sets a value in SI units, rounded to what the head keeps. */
	String order(double value) {
		return command + RgaProtocol.parameter(value / scale, decimals);
	}

	/** SI units in one unit of the head. */
	double scale() {
		return scale;
	}

	String unit() {
		return unit;
	}

	/** SI. */
	double minimum() {
		return minimum;
	}

	/** SI. */
	double maximum() {
		return maximum;
	}

	/** Largest difference of what was set and what is kept, SI. */
	double tolerance() {
		return tolerance;
	}

	/** Smallest difference the head keeps, SI. */
	double resolution() {
		return scale * Math.pow(10, -decimals);
	}

	/** Whether setting it is answered with STATUS after a check of the hardware. */
	boolean checked() {
		return checked;
	}

	/** Whether the head may keep it: anything else is a spoilt answer. */
	boolean possible(double value) {
		return value >= minimum - tolerance && value <= maximum + tolerance
				&& (decimals > 0 || value == Math.rint(value));
	}
}
