package org.ionwright.twin.transport;

import org.ionwright.twin.internal.InRange;

/**
 * What an aperture in the wall of a round passage takes out of the stream that goes past (seed 000, claim 1): gas from the nearest
 * stream lines, as much as its flow; ions of these, and of those the field draws nearer in passing. Velocity is parabolic, ions
 * are rare near the wall (density 1 - (r/R)^2 after diffusion). A model of our own, for orders and trends.
 *
 * @param width
 *            of the passage, m
 * @param protrusion
 *            of the aperture into it, m
 */
public record ApertureSampling(double width, double protrusion) {

	private static final int GRID = 200;

	public ApertureSampling {
		InRange.positive("width (m)", width, 1);
		InRange.between("protrusion (m)", protrusion, 0, width);
	}

	/**
	 * Share of the gas that passes within a distance (m) of the aperture's place, by flow, not by area (seed 000, "substantially
	 * all").
	 */
	public double gasWithin(double distance) {
		InRange.between("distance (m)", distance, 0, 10);
		return within(distance, 1);
	}

	/** Share of the ions within a distance, m. */
	public double ionsWithin(double distance) {
		InRange.between("distance (m)", distance, 0, 10);
		return within(distance, 2);
	}

	/**
	 * Share of the ions that go through the aperture.
	 *
	 * @param gasShare
	 *            flow through the aperture over flow past it, 0 to 1
	 * @param drift
	 *            way that ions are drawn towards the aperture while they pass it, m
	 */
	public double efficiency(double gasShare, double drift) {
		InRange.between("gas share", gasShare, 0, 1);
		InRange.between("drift (m)", drift, 0, 10);
		double low = 0;
		double high = width;
		for (int round = 0; round < 60; round++) {
			double middle = (low + high) / 2;
			if (within(middle, 1) < gasShare) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return within(Math.min(width, low + drift), 2);
	}

	/** Integral over the section nearer than a distance, weighted with (1 - (r/R)^2)^power. */
	private double within(double distance, int power) {
		double radius = width / 2;
		double place = radius - protrusion;
		double all = 0;
		double near = 0;
		for (int i = 0; i < GRID; i++) {
			double r = (i + 0.5) / GRID;
			double weight = r * Math.pow(1 - r * r, power);
			all += weight;
			// the part of the ring of radius r R that lies within the distance of the aperture's place
			double ring = r * radius;
			double cosine = ring == 0 || place == 0 ? Double.NaN
					: (ring * ring + place * place - distance * distance) / (2 * ring * Math.abs(place));
			double share = Double.isNaN(cosine) ? Math.max(ring, Math.abs(place)) <= distance ? 1 : 0
					: Math.acos(Math.clamp(cosine, -1.0, 1.0)) / Math.PI;
			near += weight * share;
		}
		return near / all;
	}
}
