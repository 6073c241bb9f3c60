package org.ionwright.twin.gas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.ionwright.twin.internal.InRange;

/**
 * A round passage so narrow that the gas nears the speed of sound: one-dimensional compressible flow with friction
 * (Shapiro 1953, chapter 6), marched from the exit, whose pressure is known, to the inlet. Walls that keep the gas at their
 * temperature (isothermal, parabolic profile) or that take no heat (Fanno); the truth lies between. Friction is that of
 * {@link PipeFriction}; developed flow. The Poiseuille formula with its 135 d^4/l is the limit of low speed; it is
 * 5 % low in pressure drop at Mach 0.25 and useless above 0.5.
 *
 * @param tube
 *            its bore
 * @param gas
 *            in it
 * @param temperature
 *            of walls and of the gas at rest, K
 * @param adiabatic
 *            whether walls take no heat
 */
public record NarrowPassage(Tube tube, Gas gas, double temperature, boolean adiabatic) {

	private static final int STEPS = 400;

	/**
	 * The gas at one place.
	 *
	 * @param position
	 *            from the inlet, m
	 * @param pressure
	 *            Pa
	 * @param velocity
	 *            mean over the section, m/s
	 * @param mach
	 *            number
	 * @param temperature
	 *            K
	 */
	public record Place(double position, double pressure, double velocity, double mach, double temperature) {
	}

	/** Highest Mach number of the mean speed: 1, or sqrt(3/(4 gamma)) when isothermal. */
	public double chokingMach() {
		return adiabatic ? 1 : Math.sqrt(0.75 / gas.heatRatio());
	}

	/**
	 * From inlet to exit, 401 places.
	 *
	 * @param throughput
	 *            Pa m3/s at the temperature of the passage
	 * @param exitPressure
	 *            behind the passage, Pa; when choked the gas leaves with more
	 */
	public List<Place> profile(double throughput, double exitPressure) {
		InRange.positive("throughput (Pa m3/s)", throughput, 1e6);
		InRange.between("exit pressure (Pa)", exitPressure, 0, 1e7);
		double exit = Math.min(chokingMach(), machAt(throughput, exitPressure));
		List<Place> places = new ArrayList<>();
		double logMach = Math.log(exit);
		double way = 0;
		places.add(place(tube.length(), exit, throughput));
		double step = -tube.length() / STEPS;
		for (int i = 1; i <= STEPS; i++) {
			// at the choked exit the gradient is infinite: march in the logarithm of the Mach number, find each place
			double target = -step * i;
			while (way < target) {
				double inner = -1e-3;
				double first = wayPerLogMach(logMach, throughput);
				double middle = wayPerLogMach(logMach + inner / 2, throughput);
				double last = wayPerLogMach(logMach + inner, throughput);
				double covered = -inner * (first + 4 * middle + last) / 6;
				if (way + covered > target && covered > 0) {
					double part = (target - way) / covered;
					logMach += part * inner;
					way = target;
				} else {
					logMach += inner;
					way += covered;
				}
			}
			places.add(place(tube.length() - target, Math.exp(logMach), throughput));
		}
		Collections.reverse(places);
		return List.copyOf(places);
	}

	/** Pressure of the gas at rest before the inlet, Pa: the inlet's plus what it takes to set it in motion. */
	public double upstream(double throughput, double exitPressure) {
		Place inlet = profile(throughput, exitPressure).getFirst();
		double g = gas.heatRatio();
		return inlet.pressure() * (adiabatic ? Math.pow(1 + (g - 1) / 2 * inlet.mach() * inlet.mach(), g / (g - 1))
				: Math.sqrt(1 + g * inlet.mach() * inlet.mach()));
	}

	/** Reynolds number at the wall's temperature. */
	public double reynolds(double throughput) {
		return tube.reynolds(gas, temperature, throughput);
	}

	/** Length over which a laminar profile develops, 0.06 Re d, m; in a shorter passage friction is higher. */
	public double developingLength(double throughput) {
		return 0.06 * reynolds(throughput) * tube.diameter();
	}

	private Place place(double position, double mach, double throughput) {
		double t = temperatureAt(mach);
		double velocity = mach * gas.soundSpeed(t);
		return new Place(position, throughput * t / temperature / (velocity * tube.area()), velocity, mach, t);
	}

	private double temperatureAt(double mach) {
		return adiabatic ? temperature / (1 + (gas.heatRatio() - 1) / 2 * mach * mach) : temperature;
	}

	/** Mach number of this flow at a pressure. */
	private double machAt(double throughput, double pressure) {
		double slow = throughput / (Math.max(pressure, 1e-12) * tube.area()) / gas.soundSpeed(temperature);
		if (!adiabatic) {
			return slow;
		}
		// M sqrt(1 + (g-1)/2 M^2) = slow
		double g = gas.heatRatio() - 1;
		return Math.sqrt((Math.sqrt(1 + 2 * g * slow * slow) - 1) / g);
	}

	/** Length for a change of ln M, m: Fanno's (1 - M^2)/(gamma M^2 (1 + (gamma-1)/2 M^2)) 2 d/f, or the isothermal one. */
	private double wayPerLogMach(double logMach, double throughput) {
		double m2 = Math.exp(2 * logMach);
		double g = gas.heatRatio();
		double t = temperatureAt(Math.sqrt(m2));
		double f = PipeFriction.factor(gas.reynolds(tube.diameter(), throughput * t / temperature, t));
		double head = adiabatic ? (1 - m2) / (1 + (g - 1) / 2 * m2) : 1 - 4 * g * m2 / 3;
		return 2 * tube.diameter() / f * Math.max(0, head) / (g * m2);
	}
}
