package org.ionwright.twin.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.Tube;
import org.ionwright.twin.sample.BeamSegment;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;
import org.ionwright.twin.source.SourceOutput;
import org.ionwright.twin.transport.ApertureSampling;
import org.ionwright.twin.transport.BentChamber;
import org.ionwright.twin.transport.DriftingIon;
import org.ionwright.twin.transport.DropletNoise;
import org.ionwright.twin.transport.SpaceCharge;

/**
 * The way of ions and droplets from before the entrance to the mass filter. Gas carries the ions in, as many as their own
 * charge lets it; walls of the passages of a bent chamber take some, light ones more; the exit samples those that pass near
 * it. Droplets follow the bend only when they are small; a pinhole has no bend.
 */
public final class Entrance {

	/** Of ions in nitrogen at one atmosphere, m2/(V s), and how long they are on the way to the hole, s. */
	private static final double MOBILITY = 2e-4;
	private static final double APPROACH_SECONDS = 1e-3;
	/** Through jet and transfer optics as they are tuned, behind a bent chamber and behind a pinhole; estimates. */
	private static final double BEHIND_EXIT = 0.7;
	private static final double BEHIND_PINHOLE = 0.03;
	private static final double[] MASSES = { 20, 60, 150, 400, 1000, 3000 };
	/** Share of the droplets that the gas into the entrance takes along, and what one that gets through gives. */
	private static final double DROPLETS_CAPTURED = 1e-3;
	private static final double COUNTS_OF_DROPLET = 30;
	private static final double LIQUID_DENSITY = 900;

	private final double sampled;
	private final double @Nullable [] survival;
	private final double aimed;
	private final @Nullable BentChamber chamber;
	private @Nullable List<BentChamber.Place> profile;

	/**
	 * @param bendAngle
	 *            rad
	 * @param protrusion
	 *            of the exit into its passage, m
	 * @param pumpingSpeed
	 *            at the exhaust, line included, m3/s
	 */
	public Entrance(InterfaceGeometry geometry, double bendAngle, double protrusion, double pumpingSpeed) {
		List<Tube> passages = geometry.passages();
		if (!geometry.bent() || passages.size() != 2) {
			sampled = geometry.bent() ? BEHIND_PINHOLE * 0.85 * 0.88 : BEHIND_PINHOLE;
			survival = null;
			chamber = null;
			aimed = 1e-2;
			return;
		}
		Tube whole = new Tube(passages.get(1).diameter(),
				passages.get(1).length() + geometry.behindExit().length());
		BentChamber bent = new BentChamber(geometry.inlet(), passages.get(0), bendAngle, whole,
				passages.get(1).length(), geometry.exit(), pumpingSpeed, BentChamber.Model.SLOW);
		chamber = bent;
		double position = passages.get(0).length() + passages.get(1).length();
		double[] shares = new double[MASSES.length];
		BentChamber.Place exit = new BentChamber.Place(0, 1, 1, 0, 0, 1, 0);
		for (int i = 0; i < MASSES.length; i++) {
			List<BentChamber.Place> places = bent.profile(Gas.NITROGEN, Heater.ROOM, PhysicalConstants.ATMOSPHERE,
					DriftingIon.ofMass(MASSES[i]), 0);
			profile = places;
			exit = places.stream().filter(place -> place.position() >= position * (1 - 1e-9)).findFirst()
					.orElse(places.getLast());
			shares[i] = exit.wallSurvival();
		}
		survival = shares;
		sampled = BEHIND_EXIT * sampling(geometry, exit, whole.diameter(), protrusion);
		double ratio = geometry.exit().diameter() / whole.diameter();
		aimed = ratio * ratio / 4;
	}

	/** By gas flow and by the field of the extractor at its usual 3 V. */
	private static double sampling(InterfaceGeometry geometry, BentChamber.Place exit, double width,
			double protrusion) {
		Orifice hole = geometry.exit();
		double through = hole.law(Gas.NITROGEN, Heater.ROOM).throughput(exit.pressure(), 0);
		double past = geometry.inlet().law(Gas.NITROGEN, Heater.ROOM).throughput(PhysicalConstants.ATMOSPHERE, 0);
		double speed = DriftingIon.ofMass(500).mobility(Gas.NITROGEN, Heater.ROOM, exit.pressure()) * 3 / width;
		return new ApertureSampling(width, Math.clamp(protrusion, 0.0, width)).efficiency(Math.min(1, through / past),
				Math.min(width, speed * hole.diameter() / exit.velocity()));
	}

	/**
	 * Ions per second that reach the mass filter.
	 *
	 * @param volumeFlow
	 *            of gas into the entrance at the pressure before it, m3/s
	 */
	public IonBeam passed(SourceOutput source, double volumeFlow) {
		double current = source.ionCurrent();
		if (current <= 0 || volumeFlow <= 0) {
			return IonBeam.NONE;
		}
		// droplets and ions of a discharge share what the gas can carry
		double all = current + source.competing();
		double carried = SpaceCharge.carriedCurrent(all, volumeFlow, MOBILITY, APPROACH_SECONDS) / all;
		List<IonSpecies> lines = source.beam().species().stream().map(ion -> new IonSpecies(ion.mz(), ion.charge(),
				carried * share(ion.mz() * Math.abs(ion.charge())) * ion.rate())).toList();
		List<BeamSegment> continuum = source.beam().continuum().stream()
				.map(segment -> new BeamSegment(segment.fromMz(), segment.toMz(), segment.charge(),
						carried * share((segment.fromMz() + segment.toMz()) / 2) * segment.rate()))
				.toList();
		return new IonBeam(lines, continuum);
	}

	private double share(double mass) {
		double[] shares = survival;
		if (shares == null) {
			return sampled;
		}
		int i = 0;
		while (i + 2 < MASSES.length && mass > MASSES[i + 1]) {
			i++;
		}
		double weight = Math.clamp(Math.log(mass / MASSES[i]) / Math.log(MASSES[i + 1] / MASSES[i]), 0.0, 1.0);
		return sampled * ((1 - weight) * shares[i] + weight * shares[i + 1]);
	}

	/** Bursts of ions from droplets that were not dry at the entrance. */
	public DropletNoise droplets(SourceOutput source, double liquidFlow) {
		double radius = source.dropletRadius();
		if (radius <= 0 || liquidFlow <= 0) {
			return new DropletNoise(0, 0, 0, 0);
		}
		double volume = 4 * Math.PI / 3 * radius * radius * radius;
		double left = 2 * radius * Math.cbrt(source.wet());
		BentChamber bent = chamber;
		List<BentChamber.Place> places = profile;
		double penetration = bent == null || places == null || left <= 0 ? 1
				: bent.impaction(Gas.NITROGEN, Heater.ROOM, places).penetration(left, LIQUID_DENSITY);
		return new DropletNoise(Math.min(1e15, liquidFlow / volume * source.wet() * DROPLETS_CAPTURED),
				penetration, aimed, COUNTS_OF_DROPLET);
	}
}
