package org.ionwright.twin.filter;

import org.ionwright.twin.PhysicalConstants;

/**
 * Share of an ion cloud that passes the whole train at given voltages. Ions keep their phase from one section to
 * the next, so the result is not the product of two stages. Because the field is linear and the beam independent on
 * x and y, a group of ions with one entry phase and one energy passes with the product of its shares on the two
 * axes; the groups are then averaged. Exact but for the size of the cloud (0.01 to 0.03) and for the rods being
 * looked at once a cycle in sections of constant voltage.
 */
final class TrainTransmission {

	private static final IonCloud CLOUD = new IonCloud(128, 48);

	private final FilterTrain train;
	private final double firstEnergy;
	private final double secondEnergy;

	/** Ion energies in eV per charge. */
	TrainTransmission(FilterTrain train, double firstEnergy, double secondEnergy) {
		this.train = train;
		this.firstEnergy = firstEnergy;
		this.secondEnergy = secondEnergy;
	}

	double of(double mz, Voltages first, Voltages second) {
		return of(mz, first, second, CLOUD);
	}

	double of(double mz, Voltages first, Voltages second, IonCloud cloud) {
		double a1 = train.first().a(first.dc(), mz);
		double q1 = train.first().q(first.rf(), mz);
		double a2 = train.second().a(second.dc(), mz);
		double q2 = train.second().q(second.rf(), mz);
		double scale = train.first().fieldRadius() / train.second().fieldRadius();
		TrainAxis x = new TrainAxis(a1, q1, a2, q2, scale);
		TrainAxis y = new TrainAxis(-a1, -q1, -a2, -q2, scale);
		double firstCycles = train.first().cycles(mz, firstEnergy + 2 * train.beam().energySpread());
		double secondCycles = train.second().cycles(mz, secondEnergy + 2 * train.beam().energySpread());
		if (x.hopeless(firstCycles, secondCycles) || y.hopeless(firstCycles, secondCycles)) {
			return 0;
		}
		double r0 = train.first().fieldRadius();
		double xiPerSecond = Math.PI * train.second().frequency();
		double spot = train.beam().spot() / r0;
		double thermal = Math.sqrt(PhysicalConstants.BOLTZMANN * train.beam().temperature()
				/ (PhysicalConstants.ATOMIC_MASS * mz)) / r0 / xiPerSecond;
		double sum = 0;
		for (int g = 0; g < cloud.phase.length; g++) {
			double shift = train.beam().energySpread() * cloud.energy[g];
			double v1 = MassFilter.speed(mz, Math.max(0.05, firstEnergy + shift));
			double v2 = MassFilter.speed(mz, Math.max(0.05, secondEnergy + shift));
			TrainAxis.Timing timing = timing(v1, v2);
			double shareY = y.share(timing, cloud.phase[g], cloud.position[1], spot, cloud.velocity[1], thermal, 0);
			if (shareY > 0) {
				double kick = v2 * Math.sin(train.tilt()) * scale / r0 / xiPerSecond;
				sum += shareY * x.share(timing, cloud.phase[g], cloud.position[0], spot, cloud.velocity[0], thermal,
						kick);
			}
		}
		return sum / cloud.phase.length;
	}

	private TrainAxis.Timing timing(double v1, double v2) {
		double between = (v1 + v2) / 2;
		return new TrainAxis.Timing(steps(train.rfRamp(), v1), steps(train.rfOnly(), v1), steps(train.dcRamp(), v1),
				steps(train.first().length(), v1), steps(train.dcRamp(), between), steps(train.linkLength(), between),
				steps(train.dcRamp(), v2), steps(train.second().length(), v2));
	}

	private int steps(double length, double speed) {
		double cycles = train.second().frequency() * length / speed;
		return length == 0 ? 0 : Math.max(1, (int) Math.round(ConstantSection.SUB_STEPS * cycles));
	}
}
