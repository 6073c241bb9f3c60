package org.ionwright.twin.filter;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * How many ions of a cloud come through a train of sections: the fast engine. Its counts are those of {@link
 * IonTracer} with the rods looked at in every step. Valid for the ideal quadrupole field without space charge and
 * collisions. Nothing is shared between objects: use one per thread and share the cloud.
 */
public final class TrainMonteCarlo {

	/** Groups whose maps are made together. */
	private static final int LANES = StepLanes.LANES;

	private final IonGroups cloud;
	private final AxisLanes axis;
	private final SectionMotion[] sections = new SectionMotion[LANES];
	private final double[] xi = new double[LANES];
	private final int[] from = new int[LANES];
	private final int[] alive = new int[LANES];
	private final double[] x;
	private final double[] slopeX;
	private final double[] y;
	private final double[] slopeY;

	public TrainMonteCarlo(IonGroups cloud) {
		this.cloud = cloud;
		axis = new AxisLanes();
		int most = 0;
		for (int g = 0; g < cloud.groups(); g += LANES) {
			most = Math.max(most, cloud.start(Math.min(cloud.groups(), g + LANES)) - cloud.start(g));
		}
		x = new double[most];
		slopeX = new double[most];
		y = new double[most];
		slopeY = new double[most];
	}

	/** Ions of a m/z that come through a train whose full RF amplitude puts another m/z at the apex. */
	public int survivors(SectionTrain train, double mz, double mSet) {
		return survivors(energy -> train.motions(mz, mSet, MassFilter.speed(mz, energy)), mz, train.frequency(),
				train.exitRadius());
	}

	/**
	 * Ions of a m/z that come through.
	 *
	 * @param motions
	 *            what the sections do to ions that enter with an energy in eV; the same number for every energy, and
	 *            the same a and q
	 * @param exitRadius
	 *            of a round aperture at the end, m; infinite for none
	 */
	public int survivors(DoubleFunction<List<SectionMotion>> motions, double mz, double frequency, double exitRadius) {
		int through = 0;
		for (int g = 0; g < cloud.groups(); g += LANES) {
			int groups = Math.min(LANES, cloud.groups() - g);
			List<List<SectionMotion>> all = motions(g, groups, motions);
			double lastRadius = all.getFirst().getLast().fieldRadius();
			if (run(g, groups, all, mz, frequency)) {
				through += counted(exitRadius / lastRadius);
			}
		}
		return through;
	}

	private List<List<SectionMotion>> motions(int firstGroup, int groups, DoubleFunction<List<SectionMotion>> motions) {
		@SuppressWarnings("unchecked")
		List<SectionMotion>[] all = new List[LANES];
		for (int l = 0; l < LANES; l++) {
			// lanes without a group do the same as the last one
			int g = firstGroup + Math.min(l, groups - 1);
			all[l] = l > 0 && (l >= groups || cloud.energy(g) == cloud.energy(g - 1)) ? all[l - 1]
					: motions.apply(cloud.energy(g));
		}
		return List.of(all);
	}

	/** Sends groups through the train; whether any ion is left. */
	private boolean run(int firstGroup, int groups, List<List<SectionMotion>> all, double mz, double frequency) {
		double perXi = Math.PI * frequency;
		load(firstGroup, groups, all.getFirst().getFirst().fieldRadius(), perXi, mz);
		for (int s = 0; s < all.getFirst().size(); s++) {
			boolean moved = s == 0;
			for (int l = 0; l < LANES; l++) {
				SectionMotion before = s == 0 ? all.get(l).getFirst() : sections[l];
				sections[l] = all.get(l).get(s);
				moved |= sections[l].movedAgainst(before);
				if (moved) {
					enter(l, before.fieldRadius() / sections[l].fieldRadius(), perXi);
				}
			}
			if (anyLeft()) {
				through(1, x, slopeX, y, slopeY);
			}
			if (anyLeft()) {
				through(-1, y, slopeY, x, slopeX);
			}
			if (!anyLeft()) {
				return false;
			}
			for (int l = 0; l < LANES; l++) {
				xi[l] += sections[l].cycles() * Math.PI;
			}
		}
		return true;
	}

	private boolean anyLeft() {
		for (int number : alive) {
			if (number > 0) {
				return true;
			}
		}
		return false;
	}

	private void load(int firstGroup, int groups, double r0, double perXi, double mz) {
		for (int l = 0; l < LANES; l++) {
			int g = firstGroup + Math.min(l, groups - 1);
			xi[l] = Math.PI * cloud.phase(g);
			from[l] = cloud.start(g) - cloud.start(firstGroup);
			alive[l] = l < groups ? cloud.start(g + 1) - cloud.start(g) : 0;
		}
		int first = cloud.start(firstGroup);
		int number = cloud.start(firstGroup + groups) - first;
		double perRadius = 1 / r0;
		double perSlope = 1 / (perXi * r0 * Math.sqrt(mz));
		for (int i = 0; i < number; i++) {
			x[i] = cloud.x[first + i] * perRadius;
			y[i] = cloud.y[first + i] * perRadius;
			slopeX[i] = cloud.velocityX[first + i] * perSlope;
			slopeY[i] = cloud.velocityY[first + i] * perSlope;
		}
	}

	/** Refers the ions of a lane to the axis and the field radius of the section, and drops those beyond it. */
	private void enter(int lane, double scale, double perXi) {
		SectionMotion section = sections[lane];
		double r0 = section.fieldRadius();
		alive[lane] = enter(lane, x, slopeX, y, slopeY, scale, section.shiftX() / r0, section.kickX() / r0 / perXi);
		alive[lane] = enter(lane, y, slopeY, x, slopeX, scale, section.shiftY() / r0, section.kickY() / r0 / perXi);
	}

	private int enter(int lane, double[] position, double[] slope, double[] besides, double[] besidesToo, double scale,
			double shift, double kick) {
		int kept = from[lane];
		for (int i = from[lane]; i < from[lane] + alive[lane]; i++) {
			double moved = position[i] * scale - shift;
			if (Math.abs(moved) < 1) {
				slope[kept] = slope[i] * scale - kick;
				position[kept] = moved;
				besides[kept] = besides[i];
				besidesToo[kept] = besidesToo[i];
				kept++;
			}
		}
		return kept - from[lane];
	}

	private void through(int sign, double[] position, double[] slope, double[] besides, double[] besidesToo) {
		if (sections[0].cycles() == 0) {
			return;
		}
		if (sections[0].fieldFree()) {
			for (int l = 0; l < LANES; l++) {
				alive[l] = fly(l, sections[l].cycles() * Math.PI, position, slope, besides, besidesToo);
			}
			return;
		}
		int step = 0;
		do {
			step = axis.make(sections, sign, xi, step);
			for (int l = 0; l < LANES; l++) {
				alive[l] = axis.lane(l).pass(position, slope, besides, besidesToo, from[l], alive[l]);
			}
		} while (step > 0 && anyLeft());
	}

	/** Straight on; between two points inside all of the line is inside. */
	private int fly(int lane, double length, double[] position, double[] slope, double[] besides,
			double[] besidesToo) {
		int kept = from[lane];
		for (int i = from[lane]; i < from[lane] + alive[lane]; i++) {
			double moved = position[i] + length * slope[i];
			if (Math.abs(moved) < 1) {
				slope[kept] = slope[i];
				position[kept] = moved;
				besides[kept] = besides[i];
				besidesToo[kept] = besidesToo[i];
				kept++;
			}
		}
		return kept - from[lane];
	}

	private int counted(double exit) {
		int through = 0;
		for (int l = 0; l < LANES; l++) {
			if (exit == Double.POSITIVE_INFINITY) {
				through += alive[l];
				continue;
			}
			for (int i = from[l]; i < from[l] + alive[l]; i++) {
				through += Math.hypot(x[i], y[i]) < exit ? 1 : 0;
			}
		}
		return through;
	}
}
