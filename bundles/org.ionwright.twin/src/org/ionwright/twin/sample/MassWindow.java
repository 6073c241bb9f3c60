package org.ionwright.twin.sample;

import org.ionwright.twin.filter.ScanLine;

/**
 * The sub-range of m/z that a filter set to a mass lets through: from lowShare m - halfWidth to highShare m +
 * halfWidth.
 *
 * @param lowShare
 *            of the mass set, above 0
 * @param highShare
 *            of the mass set; infinite for RF only
 * @param halfWidth
 *            u, for windows of constant width
 */
public record MassWindow(double lowShare, double highShare, double halfWidth) {

	public MassWindow {
		if (!(lowShare > 0 && highShare >= lowShare && halfWidth >= 0 && halfWidth < 1e6)) {
			throw new IllegalArgumentException("window from " + lowShare + " to " + highShare + " of the mass and "
					+ halfWidth + " u on each side; the shares must run upwards from above 0, the width be 0 to 1e6 u");
		}
	}

	/** Of a filter at constant U/V, by the mass at the apex. */
	public static MassWindow of(ScanLine line) {
		return new MassWindow(line.lowMass(), line.highMass(), 0);
	}

	/**
	 * Centred on the mass set.
	 *
	 * @param width
	 *            full, u
	 */
	public static MassWindow ofWidth(double width) {
		return new MassWindow(1, 1, width / 2);
	}

	/** Lower end with a mass set, both u. */
	public double low(double mass) {
		return lowShare * mass - halfWidth;
	}

	/** Upper end with a mass set, both u. */
	public double high(double mass) {
		return highShare * mass + halfWidth;
	}
}
