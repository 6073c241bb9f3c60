package org.ionwright.twin.source;

import java.util.Optional;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * How pressure moves the voltage of an electrospray: it depends on the logarithm of pressure (Marginean, Page, Kelly,
 * Tang and Smith, Appl. Phys. Lett. 95, 184103, 2009), and below the vapour pressure of the liquid there is no stable
 * spray, it boils. The slope, 5 % for each factor of e, is an estimate. Used from 10 mbar to 5 bar.
 */
public final class OnsetPressure {

	private static final double SLOPE = 0.05;
	private static final double LOWEST = 1e3;
	private static final double HIGHEST = 5e5;

	private OnsetPressure() {
	}

	/** Onset relative to that at 1 atm; held constant outside the range. */
	public static double factor(double pressure) {
		double within = Math.clamp(InRange.positive("pressure (Pa)", pressure), LOWEST, HIGHEST);
		return 1 + SLOPE * Math.log(within / PhysicalConstants.ATMOSPHERE);
	}

	/** Whether the liquid stays liquid at the tip. */
	public static boolean stable(double pressure, double vapourPressure) {
		return pressure > vapourPressure;
	}

	public static Optional<String> warning(double pressure) {
		return pressure >= LOWEST && pressure <= HIGHEST ? Optional.empty()
				: Optional.of("onset: pressure " + pressure + " Pa is outside 1e3 to 5e5 Pa of the logarithmic law");
	}
}
