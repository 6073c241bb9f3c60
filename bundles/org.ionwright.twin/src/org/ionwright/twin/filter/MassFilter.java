package org.ionwright.twin.filter;

import org.ionwright.twin.PhysicalConstants;

/**
 * Geometry and frequency of a quadrupole with ideal hyperbolic field. Poles at +(U - V cos) and -(U - V cos)
 * against ground: a = 8 e U / (m r0^2 Omega^2), q = 4 e V / (m r0^2 Omega^2) (Dawson 1976; the pole-to-pole
 * convention has half of this).
 *
 * @param fieldRadius
 *            r0 in m
 * @param length
 *            in m
 * @param frequency
 *            in Hz
 */
public record MassFilter(double fieldRadius, double length, double frequency) {

	public MassFilter {
		if (!(fieldRadius > 0 && length > 0 && frequency > 0)) {
			throw new IllegalArgumentException("mass filter with field radius " + fieldRadius + " m, length " + length
					+ " m, frequency " + frequency + " Hz; all must be above 0");
		}
	}

	/** RF amplitude at which q is 1 for 1 u, V. */
	private double unitVoltage() {
		double omega = 2 * Math.PI * frequency;
		return PhysicalConstants.ATOMIC_MASS * fieldRadius * fieldRadius * omega * omega
				/ (4 * PhysicalConstants.ELEMENTARY_CHARGE);
	}

	/** RF amplitude that puts a mass at the apex, V, zero to peak, pole pair against ground. */
	public double apexRf(double mz) {
		return ScanLine.APEX_Q * unitVoltage() * mz;
	}

	/** Mass that an RF amplitude puts at the apex, u. */
	public double apexMass(double rf) {
		return rf / apexRf(1);
	}

	public double q(double rf, double mz) {
		return rf / (unitVoltage() * mz);
	}

	public double a(double dc, double mz) {
		return 2 * dc / (unitVoltage() * mz);
	}

	/** RF cycles an ion of axial kinetic energy (eV per charge) spends in the filter: f L sqrt(m / 2 e E). */
	public double cycles(double mz, double energy) {
		return frequency * length / speed(mz, energy);
	}

	/** Speed of an ion with a kinetic energy in eV per charge, m/s. */
	public static double speed(double mz, double energy) {
		return Math.sqrt(2 * PhysicalConstants.ELEMENTARY_CHARGE * energy / (PhysicalConstants.ATOMIC_MASS * mz));
	}
}
