package org.ionwright.twin.internal;

import java.util.List;

import org.ionwright.twin.sample.BeamSegment;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;
import org.ionwright.twin.source.SourceOutput;
import org.ionwright.twin.transport.SpaceCharge;

/**
 * The way of the ions from before the entrance to the mass filter: gas carries them in, as many as their own charge lets
 * it; walls of the passages take some; of the rest a small share skims through the exit.
 */
public final class Entrance {

	/** Of ions in nitrogen at one atmosphere, m2/(V s), and how long they are on the way to the hole, s. */
	private static final double MOBILITY = 2e-4;
	private static final double APPROACH_SECONDS = 1e-3;
	/** Wall loss in the two passages (Gormley and Kennedy 1949), then the share that skims through to the filter. */
	private static final double TRANSFER = 0.85 * 0.88 * 0.035;

	private Entrance() {
	}

	/**
	 * Ions per second that reach the mass filter.
	 *
	 * @param volumeFlow
	 *            of gas into the entrance at the pressure before it, m3/s
	 */
	public static IonBeam passed(SourceOutput source, double volumeFlow) {
		double current = source.ionCurrent();
		if (current <= 0 || volumeFlow <= 0) {
			return IonBeam.NONE;
		}
		return scaled(source.beam(),
				TRANSFER * SpaceCharge.carriedCurrent(current, volumeFlow, MOBILITY, APPROACH_SECONDS) / current);
	}

	private static IonBeam scaled(IonBeam beam, double share) {
		List<IonSpecies> lines = beam.species().stream()
				.map(ion -> new IonSpecies(ion.mz(), ion.charge(), share * ion.rate())).toList();
		List<BeamSegment> continuum = beam.continuum().stream().map(segment -> new BeamSegment(segment.fromMz(),
				segment.toMz(), segment.charge(), share * segment.rate())).toList();
		return new IonBeam(lines, continuum);
	}
}
