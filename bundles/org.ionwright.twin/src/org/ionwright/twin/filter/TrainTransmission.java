package org.ionwright.twin.filter;

/**
 * Share of an evenly spread cloud of ions that passes the whole train at given voltages. Ions keep their phase from
 * one section to the next, so the result is not the product of two stages. Because the field is linear and the beam
 * independent on x and y, a group of ions with one entry phase and one energy passes with the product of its shares
 * on the two axes; the groups are then averaged. Exact but for the size of the cloud, some 0.003 rms. Holds scratch
 * space: one object per thread.
 */
final class TrainTransmission {

	private static final int GROUPS = 128;
	private static final int IONS = 32;
	/** Growth exp(20) = 5e8: ions would have to start within 1e-8 mm of the axis. */
	private static final double HOPELESS = 20;

	private final FilterTrain train;
	private final double firstEnergy;
	private final double secondEnergy;
	private final TrainMonteCarlo engine;

	/** Ion energies in eV per charge. */
	TrainTransmission(FilterTrain train, double firstEnergy, double secondEnergy) {
		this(train, firstEnergy, secondEnergy, IONS, GROUPS);
	}

	TrainTransmission(FilterTrain train, double firstEnergy, double secondEnergy, int ionsOfGroup, int groups) {
		this.train = train;
		this.firstEnergy = firstEnergy;
		this.secondEnergy = secondEnergy;
		engine = new TrainMonteCarlo(IonGroups.even(train.beam(), ionsOfGroup, groups), 4);
	}

	double of(double mz, Voltages first, Voltages second) {
		double fastest = 2 * train.beam().energySpread();
		if (hopeless(train.first(), mz, first, firstEnergy + fastest)
				|| hopeless(train.second(), mz, second, secondEnergy + fastest)) {
			return 0;
		}
		return engine.independentShare(
				above -> train.motions(mz, first, second, firstEnergy + above, secondEnergy + above), mz,
				train.second().frequency());
	}

	/** Whether motion in a stage grows so much that no ion of a real beam is left. */
	private static boolean hopeless(MassFilter filter, double mz, Voltages voltages, double energy) {
		double a = filter.a(voltages.dc(), mz);
		double q = filter.q(voltages.rf(), mz);
		double cycles = filter.cycles(mz, energy);
		return new MathieuMotion(a, q).growth() * cycles > HOPELESS
				|| new MathieuMotion(-a, -q).growth() * cycles > HOPELESS;
	}
}
