package org.ionwright.twin.filter;

import org.ionwright.twin.internal.CounterRandom;

/** A cloud of ions drawn by chance from the Gaussian beam of a train, to test what does without chance. */
final class RandomBeam {

	/** Energies of the cloud are above or below this one, eV, far from where a beam is cut off. */
	static final double MEAN = 50;

	private RandomBeam() {
	}

	static IonGroups of(BeamShape beam, int ions, int groups, long seed) {
		IonGroups cloud = IonGroups.of(new BeamDisc(beam.spot(), beam.temperature(), MEAN, beam.energySpread()), ions,
				groups, seed);
		CounterRandom random = new CounterRandom(seed, 1);
		for (int i = 0; i < ions; i++) {
			cloud.x[i] = beam.spot() * random.normal();
			cloud.y[i] = beam.spot() * random.normal();
		}
		return cloud;
	}
}
