package org.ionwright.twin.transport;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.NarrowPassage;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.Tube;
import org.ionwright.twin.internal.InRange;

/**
 * The bent interface chamber of seed 000: gas with ions goes from the entrance through two passages at an angle to the exhaust, past
 * the exit aperture in the wall of the second. Pressure, velocity and ions along the way. Ions are lost to walls (anew in each
 * passage, as the bend mixes) and by their space charge: as mobility over volume flow does not depend on the pressure, 1/I grows
 * with time by K p/(eps0 Q).
 *
 * @param entrance
 *            from the source
 * @param first
 *            passage, from the entrance to the bend
 * @param angle
 *            of the bend, rad
 * @param second
 *            passage, from the bend to the exhaust
 * @param exitPosition
 *            of the exit aperture after the bend, m
 * @param exit
 *            aperture towards the analyser
 * @param pumpingSpeed
 *            at the exhaust, m3/s
 * @param model
 *            how the passages resist
 */
public record BentChamber(Orifice entrance, Tube first, double angle, Tube second, double exitPosition, Orifice exit,
		double pumpingSpeed, Model model) {

	/** Resistance of passages. */
	public enum Model {
		/** Poiseuille's law: below Mach 0.3. */
		SLOW,
		/** Compressible, walls keep the gas warm. */
		ISOTHERMAL,
		/** Compressible, walls take no heat. */
		ADIABATIC
	}

	/**
	 * One place on the way.
	 *
	 * @param position
	 *            from the entrance, m
	 * @param pressure
	 *            Pa
	 * @param velocity
	 *            m/s
	 * @param mach
	 *            number
	 * @param seconds
	 *            since the entrance
	 * @param wallSurvival
	 *            share of ions not lost to walls
	 * @param current
	 *            of ions left, A
	 */
	public record Place(double position, double pressure, double velocity, double mach, double seconds,
			double wallSurvival, double current) {
	}

	private static final int CLOSING_ROUNDS = 30;
	private static final int POINTS = 40;

	public BentChamber {
		InRange.between("bend angle (rad)", angle, 0, Math.PI);
		InRange.between("exit position (m)", exitPosition, 0, second.length());
		InRange.positive("pumping speed (m3/s)", pumpingSpeed, 10);
	}

	/** Throughput of the entrance, Pa m3/s, when what lies behind it does not matter. */
	public double throughput(Gas gas, double temperature, double ambient) {
		return entrance.law(gas, temperature).throughput(ambient, 0);
	}

	/**
	 * From the entrance to the exhaust: the places of both passages; the exit aperture is one of them.
	 *
	 * @param ambient
	 *            pressure before the entrance, Pa
	 * @param ion
	 *            whose losses are wanted
	 * @param current
	 *            of it that enters, A
	 */
	public List<Place> profile(Gas gas, double temperature, double ambient, DriftingIon ion, double current) {
		InRange.between("ion current (A)", current, 0, 1);
		double flow = throughput(gas, temperature, ambient);
		double taken = 0;
		List<NarrowPassage.Place> beyond = List.of();
		for (int round = 0; round < CLOSING_ROUNDS; round++) {
			double exhaust = (flow - taken) / pumpingSpeed;
			Tube rest = new Tube(second.diameter(), Math.max(1e-9, second.length() - exitPosition));
			beyond = passage(rest, gas, temperature, flow - taken, exhaust);
			taken = exit.law(gas, temperature).throughput(beyond.getFirst().pressure(), 0);
		}
		List<NarrowPassage.Place> after = passage(new Tube(second.diameter(), Math.max(1e-9, exitPosition)), gas,
				temperature, flow, beyond.getFirst().pressure());
		List<NarrowPassage.Place> before = passage(first, gas, temperature, flow, after.getFirst().pressure());
		Way way = new Way(flow, ion, gas, temperature, current);
		way.walk(before, 0, 0);
		way.walk(after, first.length(), 0);
		way.walk(beyond, first.length() + exitPosition, exitPosition);
		return way.places;
	}

	private List<NarrowPassage.Place> passage(Tube tube, Gas gas, double temperature, double flow, double behind) {
		if (model != Model.SLOW) {
			List<NarrowPassage.Place> all = new NarrowPassage(tube, gas, temperature, model == Model.ADIABATIC)
					.profile(flow, behind);
			List<NarrowPassage.Place> some = new ArrayList<>();
			for (int i = 0; i <= POINTS; i++) {
				some.add(all.get(i * (all.size() - 1) / POINTS));
			}
			return some;
		}
		List<NarrowPassage.Place> places = new ArrayList<>();
		double resistance = 2 * flow / tube.viscousConductance(gas, temperature, 1);
		for (int i = 0; i <= POINTS; i++) {
			double share = (double) i / POINTS;
			double p = Math.sqrt(behind * behind + resistance * (1 - share));
			places.add(new NarrowPassage.Place(share * tube.length(), p, flow / (p * tube.area()),
					tube.mach(gas, temperature, flow, p), temperature));
		}
		return places;
	}

	/** Droplets at the bend, with the mean velocity and width of the two passages that meet there. */
	public BendImpaction impaction(Gas gas, double temperature, List<Place> profile) {
		Place before = profile.get(POINTS);
		Place after = profile.get(POINTS + 1);
		return new BendImpaction(gas, temperature, before.pressure(), (before.velocity() + after.velocity()) / 2,
				(first.diameter() + second.diameter()) / 2, angle);
	}

	/** Adds places up. */
	private static final class Way {

		private final double flow;
		private final double diffusionTimesPressure;
		private final double spaceCharge;
		private final double current;
		private final List<Place> places = new ArrayList<>();
		private double seconds;
		private double survivalBefore = 1;
		private double survival = 1;

		Way(double flow, DriftingIon ion, Gas gas, double temperature, double current) {
			this.flow = flow;
			this.current = current;
			diffusionTimesPressure = ion.diffusion(gas, temperature, 1);
			spaceCharge = ion.mobility(gas, temperature, 1) / (PhysicalConstants.VACUUM_PERMITTIVITY * flow);
		}

		/** A passage that starts at a position, a part of the way into its developed losses. */
		void walk(List<NarrowPassage.Place> passage, double start, double already) {
			if (already == 0) {
				survivalBefore = survival;
			}
			for (int i = 0; i < passage.size(); i++) {
				NarrowPassage.Place here = passage.get(i);
				if (i > 0) {
					NarrowPassage.Place last = passage.get(i - 1);
					seconds += 2 * (here.position() - last.position()) / (here.velocity() + last.velocity());
				}
				survival = survivalBefore
						* WallLoss.survival(diffusionTimesPressure, already + here.position(), flow);
				places.add(new Place(start + here.position(), here.pressure(), here.velocity(), here.mach(), seconds,
						survival, survival * current / (1 + current * spaceCharge * seconds)));
			}
		}
	}
}
