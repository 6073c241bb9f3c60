package org.ionwright.twin.filter;

import java.util.List;

import org.ionwright.twin.PhysicalConstants;

/**
 * Share of a beam that passes the whole train at given voltages. Ions keep their phase from one section to the next,
 * so the result is not the product of two stages. Because the field is linear and the beam independent on x and y, a
 * group of ions with one entry phase and one energy passes with the product of its shares on the two axes ({@link
 * AxisLines}); the groups are then averaged. Their energies lie in the middle of equally probable classes; phases and
 * the turns of the lines follow the additive sequence of Roberts (2018). Against sixteen times
 * the groups: some 0.3 % of the highest transmission rms, 1 % at worst. Holds scratch space: one object per thread.
 */
final class TrainTransmission {

	private static final int GROUPS = 256;
	private static final int LINES = 8;
	private static final int LANES = AxisLines.LANES;
	/** Growth exp(20) = 5e8: ions would have to start within 1e-8 mm of the axis. */
	private static final double HOPELESS = 20;
	/** Solution of g^6 = g + 1. */
	private static final double ROBERTS = 1.1347241384015194;

	private final FilterTrain train;
	private final double firstEnergy;
	private final double secondEnergy;
	private final AxisLines x;
	private final AxisLines y;
	private final int groups;
	private final double[] quantiles;
	/** Where the lines lie, by group. */
	private final double[][] placesX;
	private final double[][] placesY;
	private final SectionMotion[] sections = new SectionMotion[LANES];
	private final double[] xi = new double[LANES];
	private final double[] start = new double[LANES];
	private final double[] shares = new double[LANES];

	/** Ion energies in eV per charge. */
	TrainTransmission(FilterTrain train, double firstEnergy, double secondEnergy) {
		this(train, firstEnergy, secondEnergy, LINES, GROUPS);
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
		x = new AxisLines(lines);
		// nothing shifts or tilts the stages on y: what lies on one side of the axis does for the other
		y = new AxisLines(lines / 2);
		quantiles = new double[groups];
		placesX = new double[groups][lines];
		placesY = new double[groups][lines / 2];
		for (int g = 0; g < groups; g++) {
			quantiles[g] = Normal.quantile((g + 0.5) / groups);
			for (int j = 0; j < lines; j++) {
				placesX[g][j] = Normal.quantile((j + spread(g, 3)) / lines);
			}
			for (int j = 0; j < lines / 2; j++) {
				placesY[g][j] = Normal.quantile(0.5 + (j + spread(g, 5)) / lines);
			}
		}
	}

	double of(double mz, Voltages first, Voltages second) {
		double fastest = 2 * train.beam().energySpread();
		if (hopeless(train.first(), mz, first, firstEnergy + fastest)
				|| hopeless(train.second(), mz, second, secondEnergy + fastest)) {
			return 0;
		}
		double sum = 0;
		for (int g = 0; g < groups; g += LANES) {
			@SuppressWarnings("unchecked")
			List<SectionMotion>[] all = new List[LANES];
			for (int l = 0; l < LANES; l++) {
				double above = train.beam().energySpread() * quantiles[g + l];
				all[l] = train.motions(mz, first, second, firstEnergy + above, secondEnergy + above);
				start[l] = Math.PI * spread(g + l, 1);
			}
			run(g, all, mz, 1);
			for (int l = 0; l < LANES; l++) {
				shares[l] = x.share(l);
			}
			run(g, all, mz, -1);
			for (int l = 0; l < LANES; l++) {
				sum += shares[l] * y.share(l);
			}
		}
		return sum / groups;
	}

	private static double spread(int n, int dimension) {
		double x = 0.5 + n / Math.pow(ROBERTS, dimension);
		return x - Math.floor(x);
	}

	private void run(int firstGroup, List<SectionMotion>[] all, double mz, int sign) {
		AxisLines axis = sign > 0 ? x : y;
		double perXi = Math.PI * train.second().frequency();
		double thermal = Math
				.sqrt(PhysicalConstants.BOLTZMANN * train.beam().temperature() / PhysicalConstants.ATOMIC_MASS / mz);
		double r0 = all[0].getFirst().fieldRadius();
		for (int l = 0; l < LANES; l++) {
			xi[l] = start[l];
			int g = firstGroup + l;
			axis.enter(l, Math.PI * spread(g, sign > 0 ? 2 : 4), sign > 0 ? placesX[g] : placesY[g],
					train.beam().spot() / r0,
					thermal / perXi / r0);
		}
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
