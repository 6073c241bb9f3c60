package org.ionwright.twin.filter;

import java.util.List;

/**
 * Two filter stages in series on one continuous radio frequency. The RF amplitude rises over a short fringe, an
 * RF-only section follows, the DC rises over a ramp; between the stages DC ramps enclose an RF-only link (Brubaker
 * 1968; the order and the lengths keep the y axis stable while the DC rises, see Dawson 1976, chapter 5). Ramps are
 * lengths: light ions see fewer cycles in them.
 *
 * @param linkLength
 *            of the RF-only link, m
 * @param tilt
 *            of the first stage against the second in the plane of the DC-positive poles (x), about the near end of
 *            the second, rad
 * @param rfRamp
 *            length over which the RF rises at the entrance, m
 * @param rfOnly
 *            length of the RF-only section before the DC rises, m
 * @param dcRamp
 *            length over which the DC rises or falls, m
 */
public record FilterTrain(MassFilter first, MassFilter second, double linkLength, double tilt, BeamShape beam,
		double rfRamp, double rfOnly, double dcRamp) {

	/** Slower ions do not come to the other end in a time worth following, eV. */
	static final double LEAST_ENERGY = 0.05;

	public FilterTrain {
		if (first.frequency() != second.frequency()) {
			throw new IllegalArgumentException("the stages run at " + first.frequency() + " Hz and "
					+ second.frequency() + " Hz; stages coupled through one radio frequency need the same");
		}
	}

	/**
	 * The train as ions of one m/z meet it.
	 *
	 * @param firstEnergy
	 *            axial energy in the first stage, eV per charge; between the stages ions fly with the mean speed
	 */
	public List<SectionMotion> motions(double mz, Voltages firstStage, Voltages secondStage, double firstEnergy,
			double secondEnergy) {
		double q1 = first.q(firstStage.rf(), mz);
		double a1 = first.a(firstStage.dc(), mz);
		double q2 = second.q(secondStage.rf(), mz);
		double a2 = second.a(secondStage.dc(), mz);
		double r1 = first.fieldRadius();
		double r2 = second.fieldRadius();
		double cycles1 = first.frequency() / MassFilter.speed(mz, Math.max(LEAST_ENERGY, firstEnergy));
		double speed2 = MassFilter.speed(mz, Math.max(LEAST_ENERGY, secondEnergy));
		double cycles2 = second.frequency() / speed2;
		double between = 2 / (1 / cycles1 + 1 / cycles2);
		return List.of(new SectionMotion(rfRamp * cycles1, 0, 0, 0, q1, r1, 0, 0, 0, 0),
				SectionMotion.constant(rfOnly * cycles1, 0, q1, r1),
				new SectionMotion(dcRamp * cycles1, 0, a1, q1, q1, r1, 0, 0, 0, 0),
				SectionMotion.constant(first.length() * cycles1, a1, q1, r1),
				// the field radius too goes over from one stage to the other here
				new SectionMotion(dcRamp * between, a1, 0, q1, q2, r1, 0, 0, 0, 0),
				SectionMotion.constant(linkLength * between, 0, q2, r2),
				new SectionMotion(dcRamp * cycles2, 0, a2, q2, q2, r2, 0, 0, speed2 * Math.sin(tilt), 0),
				SectionMotion.constant(second.length() * cycles2, a2, q2, r2));
	}

	/** Way from the entrance to the second stage, m. */
	double arrival() {
		return rfRamp + rfOnly + first.length() + 2 * dcRamp + linkLength;
	}

	/**
	 * A train whose DC ramps last 2 cycles for ions of m/z 120 and 4 for m/z 500 at 2 eV and 1.2 MHz; tried between
	 * 1 and 4 mm, 3 mm gave the most even transmission over the mass.
	 */
	public static FilterTrain of(MassFilter first, MassFilter second, double linkLength, double tilt) {
		return new FilterTrain(first, second, linkLength, tilt, BeamShape.FOCUSED, 1.2e-3, 2e-3, 3e-3);
	}
}
