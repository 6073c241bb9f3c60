package org.ionwright.twin.filter;

import java.util.Arrays;
import java.util.List;

import org.ionwright.twin.PhysicalConstants;

/**
 * Share of a beam that passes the whole train at given voltages. Ions keep their phase from one section to the next,
 * so the result is not the product of two stages. Because the field is linear and the beam independent on x and y, a
 * group of ions with one entry phase and one energy passes with the product of its shares on the two axes ({@link
 * AxisLines}); the groups are then averaged.
 * <p>
 * Over the energy, transmission ripples with the cycles spent in the first stage. Energies lie evenly over 3 standard
 * deviations on either side and count with their Gaussian weight: such a sum is exact up to ripples as fine as its
 * step. From one energy to the next the phase goes back by 0.21 of a cycle, so that it never keeps step with the phase
 * of arrival at the second stage, which comes later the slower ions are. The turns of the lines follow the additive
 * sequence of Roberts (2018). Holds scratch space: one object per thread.
 */
final class TrainTransmission {

	private static final int LINES = 6;
	private static final int LANES = AxisLines.LANES;
	private static final int FEWEST = 2 * LANES;
	private static final int MOST = 8 * LANES;
	/** Groups for each cycle more or less up to the second stage that a standard deviation of the energy makes. */
	private static final double GROUPS_PER_CYCLE = 21;
	/** Outermost energies, in standard deviations. */
	private static final double REACH = 2.9;
	private static final double PHASE_STEP = 0.7901;
	/** Growth exp(20) = 5e8: ions would have to start within 1e-8 mm of the axis. */
	private static final double HOPELESS = 20;
	/** Share that need not be followed on the other axis. */
	private static final double NOTHING = 1e-5;
	private static final double LINE_STEP = 0.618;

	private final FilterTrain train;
	private final double firstEnergy;
	private final double secondEnergy;
	private final int groups;
	private final AxisLines x;
	private final AxisLines y;
	/** Energies of the groups, in standard deviations, and their weights, with a sum of 1. */
	private final double[] above;
	private final double[] weights;
	private final SectionMotion[] sections = new SectionMotion[LANES];
	private final double[] xi = new double[LANES];
	private final double[] start = new double[LANES];
	private final double[] ones = new double[LANES];
	private final double[] others = new double[LANES];

	/** For ions of a m/z; their energies in eV per charge. */
	TrainTransmission(FilterTrain train, double firstEnergy, double secondEnergy, double mz) {
		this(train, firstEnergy, secondEnergy, LINES, groups(train, firstEnergy, mz));
	}

	private static int groups(FilterTrain train, double energy, double mz) {
		double followed = Math.max(energy, FilterTrain.LEAST_ENERGY);
		double lengthened = train.beam().energySpread() / (2 * followed);
		double cycles = lengthened * train.first().frequency() * train.arrival() / MassFilter.speed(mz, followed);
		double wanted = Math.ceil(GROUPS_PER_CYCLE * cycles / LANES) * LANES;
		return (int) Math.clamp(wanted, FEWEST, MOST);
	}

	/**
	 * @param lines
	 *            in each group, even
	 * @param groups
	 *            a multiple of 64
	 */
	TrainTransmission(FilterTrain train, double firstEnergy, double secondEnergy, int lines, int groups) {
		this.train = train;
		this.firstEnergy = firstEnergy;
		this.secondEnergy = secondEnergy;
		this.groups = groups;
		x = new AxisLines(lines, false);
		// nothing shifts or tilts the stages on y: what lies on one side of the axis does for the other
		y = new AxisLines(lines / 2, true);
		above = new double[groups];
		weights = new double[groups];
		for (int g = 0; g < groups; g++) {
			above[g] = REACH * ((2 * g + 1.0) / groups - 1);
			weights[g] = Math.exp(-above[g] * above[g] / 2);
		}
		double sum = Arrays.stream(weights).sum();
		Arrays.setAll(weights, g -> weights[g] / sum);
	}

	double of(double mz, Voltages first, Voltages second) {
		double fastest = 2 * train.beam().energySpread();
		if (hopeless(train.first(), mz, first, firstEnergy + fastest)
				|| hopeless(train.second(), mz, second, secondEnergy + fastest)) {
			return 0;
		}
		double sum = 0;
		int sign = 1;
		for (int g = 0; g < groups; g += LANES) {
			@SuppressWarnings("unchecked")
			List<SectionMotion>[] all = new List[LANES];
			for (int l = 0; l < LANES; l++) {
				double more = train.beam().energySpread() * above[g + l];
				all[l] = train.motions(mz, first, second, firstEnergy + more, secondEnergy + more);
				start[l] = Math.PI * fraction((g + l) * PHASE_STEP);
			}
			// the axis first on which more is lost
			double most = run(g, all, mz, sign, ones);
			if (most < NOTHING) {
				continue;
			}
			double mostOfOther = run(g, all, mz, -sign, others);
			for (int l = 0; l < LANES; l++) {
				sum += weights[g + l] * ones[l] * others[l];
			}
			sign = mostOfOther < most ? -sign : sign;
		}
		return sum;
	}

	private static double fraction(double x) {
		return x - Math.floor(x);
	}

	/** Writes the shares of groups that pass on an axis, 1 for x, -1 for y; the largest of them. */
	private double run(int firstGroup, List<SectionMotion>[] all, double mz, int sign, double[] shares) {
		AxisLines axis = sign > 0 ? x : y;
		double perXi = Math.PI * train.second().frequency();
		double thermal = Math
				.sqrt(PhysicalConstants.BOLTZMANN * train.beam().temperature() / PhysicalConstants.ATOMIC_MASS / mz);
		double r0 = all[0].getFirst().fieldRadius();
		for (int l = 0; l < LANES; l++) {
			xi[l] = start[l];
			axis.lines(l, fraction((firstGroup + l) * LINE_STEP));
		}
		axis.enter(train.beam().spot() / r0, thermal / perXi / r0);
		axis.look();
		for (int s = 0; s < all[0].size(); s++) {
			boolean moved = false;
			for (int l = 0; l < LANES; l++) {
				SectionMotion section = all[l].get(s);
				SectionMotion before = s == 0 ? section : sections[l];
				sections[l] = section;
				if (s == 0 || section.movedAgainst(before)) {
					double radius = section.fieldRadius();
					axis.move(l, before.fieldRadius() / radius,
							(sign > 0 ? section.shiftX() : section.shiftY()) / radius,
							(sign > 0 ? section.kickX() : section.kickY()) / radius / perXi);
					moved = true;
				}
			}
			if (moved) {
				axis.look();
			}
			axis.through(sections, sign, xi);
			for (int l = 0; l < LANES; l++) {
				xi[l] += sections[l].cycles() * Math.PI;
			}
		}
		return axis.leave(shares);
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
