package org.ionwright.twin.rods;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.filter.SectionMotion;
import org.ionwright.twin.filter.SectionTrain;

/**
 * A train of sections with what the ideal one has not, in all of its sections.
 *
 * @param field
 *            multipoles, which rise and fall with the voltages of a section; A2 other than 1 shifts the mass axis
 * @param bore
 *            where ions end
 * @param gas
 *            between the rods
 * @param current
 *            of the ions that enter, A, whose charge pushes them apart; 0 for none
 */
public record RealTrain(SectionTrain train, Multipoles field, Bore bore, GasTarget gas, double current) {

	/** Multipoles up to this order: beyond it the series of round rods adds less than 1e-6 within the field radius. */
	private static final int HIGHEST = 30;

	public RealTrain {
		if (!(current >= 0 && current <= 1e-3)) {
			throw new IllegalArgumentException("ion current " + current + " A; possible is 0 to 1e-3 A");
		}
		if (!(field.a(2) > 0)) {
			throw new IllegalArgumentException("multipole A2 is " + field.a(2) + "; a quadrupole has it above 0");
		}
	}

	/** The ideal train. */
	public static RealTrain ideal(SectionTrain train) {
		return new RealTrain(train, Multipoles.IDEAL, Bore.square(), GasTarget.NONE, 0);
	}

	/** With the field and the surfaces of round rods. */
	public RealTrain withRods(RodArrangement rods) {
		return new RealTrain(train, new RodField(rods).multipoles(HIGHEST), Bore.of(rods), gas, current);
	}

	/** With another field in the same bore. */
	public RealTrain withField(Multipoles other) {
		return new RealTrain(train, other, bore, gas, current);
	}

	public RealTrain withGas(GasTarget target) {
		return new RealTrain(train, field, bore, target, current);
	}

	public RealTrain withCurrent(double ampere) {
		return new RealTrain(train, field, bore, gas, ampere);
	}

	/**
	 * The train as ions of one kind meet it, with the amplitude A2 in a and q.
	 *
	 * @param mSet
	 *            m/z that the full RF amplitude of an ideal field puts at the apex when the ions enter
	 * @param speed
	 *            axial, m/s
	 * @param sweep
	 *            relative change of all voltages per second
	 */
	List<SectionMotion> motions(double mz, double mSet, double speed, double sweep) {
		List<SectionMotion> motions = new ArrayList<>();
		double perCycle = sweep / train.frequency();
		double begin = 1;
		for (SectionMotion ideal : train.motions(mz, mSet, speed)) {
			double end = begin + perCycle * ideal.cycles();
			motions.add(ideal.times(field.a(2) * begin, field.a(2) * end));
			begin = end;
		}
		return motions;
	}
}
