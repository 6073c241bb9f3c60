package org.ionwright.twin.filter;

/** How a stage makes voltages of a mass: the law behind its mass command. */
@FunctionalInterface
public interface StageCommand {

	/** Voltages that put the window where the stage wants it for this mass-to-charge ratio. */
	Voltages at(double mz);

	/**
	 * A window whose width is a constant share of the mass and whose centre is the mass commanded (seed 002, claim
	 * 9). The window of a scan line is not centred on its apex mass, so RF and DC are both scaled down by {@link
	 * ScanLine#centre()}.
	 */
	static StageCommand centred(MassFilter filter, ScanLine line) {
		return mz -> {
			double rf = filter.apexRf(mz / line.centre());
			return new Voltages(rf, ScanLine.APEX_RATIO * line.ratio() * rf);
		};
	}

	/**
	 * A window of constant width in u: U = apex ratio times (V - V of 0.7527 widths), centred on the mass commanded
	 * by the rule that a narrow window lies 1/6 below and 5/6 above the apex mass (R = 0.7527/(1 - ratio), tip of
	 * the stability diagram; error of the width below 2 % for R above 10).
	 *
	 * @param baseWidth
	 *            width of the stable band in u
	 */
	static StageCommand constantWidth(MassFilter filter, double baseWidth) {
		double intercept = filter.apexRf(0.7527 * baseWidth);
		return mz -> {
			double rf = filter.apexRf(Math.max(0, mz - baseWidth / 3));
			return new Voltages(rf, ScanLine.APEX_RATIO * Math.max(0, rf - intercept));
		};
	}

	/** RF only: the mass commanded sits at the q of the apex and all heavier ions pass. */
	static StageCommand rfOnly(MassFilter filter) {
		return mz -> new Voltages(filter.apexRf(mz), 0);
	}
}
