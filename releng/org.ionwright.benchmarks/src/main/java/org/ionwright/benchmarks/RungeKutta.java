package org.ionwright.benchmarks;

import org.ionwright.twin.filter.FilteredIon;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.Voltages;

/**
 * What the engine is compared with: the classical Runge-Kutta method of fourth order with 100 steps an RF cycle, the
 * cosine of the RF evaluated where it is needed, the rods looked at after each step, an ion given up when it is lost.
 */
final class RungeKutta {

	private static final int STEPS = 100;

	private RungeKutta() {
	}

	static boolean transmitted(FilteredIon ion, MassFilter filter, Voltages voltages) {
		double a = filter.a(voltages.dc(), ion.mz());
		double q = filter.q(voltages.rf(), ion.mz());
		double r0 = filter.fieldRadius();
		double perXi = Math.PI * filter.frequency();
		double x = ion.x() / r0;
		double y = ion.y() / r0;
		double vx = ion.velocityX() / r0 / perXi;
		double vy = ion.velocityY() / r0 / perXi;
		double h = Math.PI / STEPS;
		double xi = ion.rfPhase() / 2;
		int steps = (int) (STEPS * filter.frequency() * filter.length() / ion.axialVelocity());
		for (int n = 0; n < steps; n++) {
			double f1 = -(a - 2 * q * Math.cos(2 * (xi + n * h)));
			double f2 = -(a - 2 * q * Math.cos(2 * (xi + (n + 0.5) * h)));
			double f3 = -(a - 2 * q * Math.cos(2 * (xi + (n + 1) * h)));
			double kx1 = f1 * x;
			double ky1 = -f1 * y;
			double kx2 = f2 * (x + h / 2 * vx);
			double ky2 = -f2 * (y + h / 2 * vy);
			double kx3 = f2 * (x + h / 2 * (vx + h / 2 * kx1));
			double ky3 = -f2 * (y + h / 2 * (vy + h / 2 * ky1));
			double kx4 = f3 * (x + h * (vx + h / 2 * kx2));
			double ky4 = -f3 * (y + h * (vy + h / 2 * ky2));
			x += h * (vx + h / 6 * (kx1 + kx2 + kx3));
			y += h * (vy + h / 6 * (ky1 + ky2 + ky3));
			vx += h / 6 * (kx1 + 2 * kx2 + 2 * kx3 + kx4);
			vy += h / 6 * (ky1 + 2 * ky2 + 2 * ky3 + ky4);
			if (!(Math.abs(x) < 1 && Math.abs(y) < 1)) {
				return false;
			}
		}
		return true;
	}
}
