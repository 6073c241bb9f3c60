package org.ionwright.model.validation.internal.filter;

import java.util.Optional;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.twin.drive.ScanSpeed;

/** What the time an ion spends in the rods does to peaks. */
public final class StageFlight {

	/** R = N^2 / 20 for ions that spend N cycles in the field; 12.25 in place of 20 is the optimistic rule. */
	private static final double CYCLES_SQUARED = 20;

	private StageFlight() {
	}

	/** RF cycles of an ion in a stage; empty when its energy is none. */
	public static Optional<Double> cycles(MassFilterStage stage, double mz) {
		return Stages.law(stage).filter(law -> stage.getIonEnergy() > 0)
				.map(law -> law.cycles(mz, stage.getIonEnergy()))
				.filter(Double::isFinite);
	}

	/** m over its smallest difference that so many cycles can tell. */
	public static double resolutionLimit(double cycles) {
		return cycles * cycles / CYCLES_SQUARED;
	}

	/** By how much a peak comes at too high a mass, u, when the axis moves at a speed in u/s and nothing corrects it. */
	public static Optional<Double> shift(TandemMassFilter filter, double mz, double speed) {
		return Possible.of(() -> {
			double seconds = 0;
			for (MassFilterStage stage : filter.getStages()) {
				seconds += ScanSpeed.flightTime(mz, stage.getIonEnergy(), stage.getLength());
			}
			double link = filter.getLinkLength() * (filter.getStages().size() - 1);
			return speed * (seconds + ScanSpeed.flightTime(mz, filter.getStages().getLast().getIonEnergy(), link));
		});
	}
}
