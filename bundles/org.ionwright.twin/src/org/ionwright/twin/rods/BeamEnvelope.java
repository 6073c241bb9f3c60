package org.ionwright.twin.rods;

import org.ionwright.twin.PhysicalConstants;

/**
 * Space charge of a long beam as a uniformly charged elliptic cylinder: inside E_x = lambda x / (pi eps0 a (a + b)),
 * outside the same with the half axes of the confocal ellipse through the point (Kapchinskij and Vladimirskij 1959;
 * Teng 1960). A beam with the same rms widths of another shape has the same linear force on the envelope (Sacherer
 * 1971). Images in the rods are left out: good to some 10 % up to half widths of 0.5 r0.
 *
 * @param lineCharge
 *            C/m, above 0 for positive ions
 * @param halfX
 *            half axis on x, 2 rms widths, m
 * @param halfY
 *            half axis on y, m
 */
record BeamEnvelope(double lineCharge, double halfX, double halfY) {

	/** Thinner beams are taken as this wide, m: the model has no sense below the distance of the ions. */
	private static final double THINNEST = 1e-6;

	BeamEnvelope {
		halfX = Math.max(THINNEST, halfX);
		halfY = Math.max(THINNEST, halfY);
	}

	/** E/position on x, V/m2, at a point in m relative to the middle of the beam. */
	double gradientX(double x, double y) {
		double u = confocal(x * x, y * y);
		double a = Math.sqrt(halfX * halfX + u);
		double b = Math.sqrt(halfY * halfY + u);
		return lineCharge / (Math.PI * PhysicalConstants.VACUUM_PERMITTIVITY * a * (a + b));
	}

	double gradientY(double x, double y) {
		return new BeamEnvelope(lineCharge, halfY, halfX).gradientX(y, x);
	}

	/** By how much the squares of the half axes grow up to the ellipse through the point; 0 inside. */
	private double confocal(double xx, double yy) {
		double aa = halfX * halfX;
		double bb = halfY * halfY;
		double c = aa * bb - xx * bb - yy * aa;
		if (c >= 0) {
			return 0;
		}
		double p = aa + bb - xx - yy;
		return (Math.sqrt(p * p - 4 * c) - p) / 2;
	}
}
