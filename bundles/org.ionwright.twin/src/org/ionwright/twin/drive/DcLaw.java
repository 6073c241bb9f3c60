package org.ionwright.twin.drive;

import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.StageCommand;
import org.ionwright.twin.filter.Voltages;

/**
 * How the DC follows the RF in a scan: U = apex ratio times slope times V - intercept, the two numbers that
 * controllers keep as resolution slope and offset. With an intercept of 0 the ratio is constant and the width
 * proportional to the mass (seed 002, claim 24); with slope 1 the width is constant and the ratio is not.
 *
 * @param slope
 *            U/V over its value at the apex; 0 for RF only, 1 for constant width
 * @param intercept
 *            V
 */
public record DcLaw(double slope, double intercept) {

	/** Base resolution times the distance from the apex ratio, R (1 - eta), at the tip of the stability diagram. */
	public static final double TIP = 0.7527;

	public DcLaw {
		if (!(slope >= 0 && slope < 2 && Math.abs(intercept) <= 1e3)) {
			throw new IllegalArgumentException("resolution slope " + slope + ", intercept " + intercept
					+ " V; possible is 0 to 2, -1000 to 1000 V");
		}
	}

	/** U/V constant: all peaks have the same resolution. */
	public static DcLaw constantRatio(double eta) {
		return new DcLaw(eta, 0);
	}

	/**
	 * All peaks have the same width at their base; good to 2 % of the width for R above 10.
	 *
	 * @param baseWidth
	 *            u
	 */
	public static DcLaw constantWidth(MassFilter filter, double baseWidth) {
		if (!(baseWidth > 0 && baseWidth < 1e4)) {
			throw new IllegalArgumentException("peak width " + baseWidth + " u; possible is 0 to 10000 u");
		}
		return new DcLaw(1, ScanLine.APEX_RATIO * filter.apexRf(TIP * baseWidth));
	}

	/** DC voltage at an RF amplitude; never below 0. */
	public double dc(double rf) {
		return Math.max(0, ScanLine.APEX_RATIO * slope * rf - intercept);
	}

	/** U/V over its value at the apex. */
	public double ratio(double rf) {
		return rf > 0 ? dc(rf) / (ScanLine.APEX_RATIO * rf) : 0;
	}

	/** The law as the mass command of a stage: the mass commanded is at the apex. */
	public StageCommand command(MassFilter filter) {
		return mz -> {
			double rf = filter.apexRf(mz);
			return new Voltages(rf, dc(rf));
		};
	}

	/** Width of the window at its base, u, at a mass at the apex; infinite for RF only, 0 where nothing passes. */
	public double width(MassFilter filter, double apexMass) {
		double ratio = ratio(filter.apexRf(apexMass));
		return ratio >= 1 ? 0 : ScanLine.ofRatio(ratio).width() * apexMass;
	}

	/**
	 * Largest deviation of V/U from its mean over a scan at constant rate, as a share of the mean (seed 002, claim 24:
	 * "substantially constant" is taken as up to 0.02); infinite when the DC is 0 somewhere.
	 */
	public double spread(double fromRf, double toRf) {
		double low = Math.min(fromRf, toRf);
		double high = Math.max(fromRf, toRf);
		if (!(low > 0 && dc(low) > 0 && dc(high) > 0)) {
			return Double.POSITIVE_INFINITY;
		}
		double k = ScanLine.APEX_RATIO * slope;
		double zero = intercept / k;
		double mean = (1 + (high == low ? zero / (low - zero)
				: zero * Math.log((high - zero) / (low - zero)) / (high - low))) / k;
		return Math.max(Math.abs(low / dc(low) / mean - 1), Math.abs(high / dc(high) / mean - 1));
	}
}
