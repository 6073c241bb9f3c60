package org.ionwright.twin.filter;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * How many ions of a cloud come through a train of sections: the fast engine. Its counts are those of {@link
 * IonTracer} with the rods looked at in every step. Valid for the ideal quadrupole field without space charge and
 * collisions. Nothing is shared between objects: use one per thread and share the cloud.
 */
public final class TrainMonteCarlo {

	/** Groups whose maps are made together: fills vector registers and stays in the cache. */
	private static final int LANES = 64;

	private final IonGroups cloud;
	private final AxisLanes axis = new AxisLanes(LANES);
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
			through += batch(g, Math.min(LANES, cloud.groups() - g), motions, mz, frequency, exitRadius);
		}
		return through;
	}

	private int batch(int firstGroup, int groups, DoubleFunction<List<SectionMotion>> motions, double mz,
			double frequency, double exitRadius) {
		@SuppressWarnings("unchecked")
		List<SectionMotion>[] all = new List[LANES];
		for (int l = 0; l < LANES; l++) {
			// lanes without a group do the same as the last one
			int g = firstGroup + Math.min(l, groups - 1);
			all[l] = l > 0 && cloud.energy(g) == cloud.energy(firstGroup + Math.min(l, groups) - 1) ? all[l - 1]
					: motions.apply(cloud.energy(g));
			xi[l] = Math.PI * cloud.phase(g);
			from[l] = cloud.start(g) - cloud.start(firstGroup);
			alive[l] = l < groups ? cloud.start(g + 1) - cloud.start(g) : 0;
		}
		double r0 = all[0].getFirst().fieldRadius();
		double perXi = Math.PI * frequency;
		load(firstGroup, groups, r0, perXi * r0 * Math.sqrt(mz));
		for (int s = 0; s < all[0].size(); s++) {
			int left = 0;
			for (int l = 0; l < LANES; l++) {
				sections[l] = all[l].get(s);
				enter(l, s == 0 ? sections[l].fieldRadius() : all[l].get(s - 1).fieldRadius(), perXi);
				left += alive[l];
			}
			if (left == 0) {
				return 0;
			}
			through();
			for (int l = 0; l < LANES; l++) {
				xi[l] += sections[l].cycles() * Math.PI;
			}
		}
		return counted(exitRadius / sections[0].fieldRadius());
	}

	private void load(int firstGroup, int groups, double r0, double speed) {
		int first = cloud.start(firstGroup);
		int number = cloud.start(firstGroup + groups) - first;
		for (int i = 0; i < number; i++) {
			x[i] = cloud.x[first + i] / r0;
			y[i] = cloud.y[first + i] / r0;
			slopeX[i] = cloud.velocityX[first + i] / speed;
			slopeY[i] = cloud.velocityY[first + i] / speed;
		}
	}

	/** Refers the ions of a lane to the axis and the field radius of the section, and drops those beyond it. */
	private void enter(int lane, double radiusBefore, double perXi) {
		SectionMotion section = sections[lane];
		double scale = radiusBefore / section.fieldRadius();
		double perLength = 1 / section.fieldRadius();
		double shiftX = section.shiftX() * perLength;
		double shiftY = section.shiftY() * perLength;
		double kickX = section.kickX() * perLength / perXi;
		double kickY = section.kickY() * perLength / perXi;
		int kept = from[lane];
		for (int i = from[lane]; i < from[lane] + alive[lane]; i++) {
			double movedX = x[i] * scale - shiftX;
			double movedY = y[i] * scale - shiftY;
			if (Math.abs(movedX) < 1 && Math.abs(movedY) < 1) {
				x[kept] = movedX;
				y[kept] = movedY;
				slopeX[kept] = slopeX[i] * scale - kickX;
				slopeY[kept] = slopeY[i] * scale - kickY;
				kept++;
			}
		}
		alive[lane] = kept - from[lane];
	}

	private void through() {
		if (sections[0].cycles() == 0) {
			return;
		}
		if (sections[0].fieldFree()) {
			for (int l = 0; l < LANES; l++) {
				fly(l, sections[l].cycles() * Math.PI);
			}
			return;
		}
		int step = 0;
		do {
			step = axis.make(sections, 1, xi, step);
			for (int l = 0; l < LANES; l++) {
				alive[l] = axis.lane(l).pass(x, slopeX, y, slopeY, from[l], alive[l]);
			}
		} while (step > 0);
		do {
			step = axis.make(sections, -1, xi, step);
			for (int l = 0; l < LANES; l++) {
				alive[l] = axis.lane(l).pass(y, slopeY, x, slopeX, from[l], alive[l]);
			}
		} while (step > 0);
	}

	/** Straight on; between two points inside all of the line is inside. */
	private void fly(int lane, double length) {
		int kept = from[lane];
		for (int i = from[lane]; i < from[lane] + alive[lane]; i++) {
			double movedX = x[i] + length * slopeX[i];
			double movedY = y[i] + length * slopeY[i];
			if (Math.abs(movedX) < 1 && Math.abs(movedY) < 1) {
				x[kept] = movedX;
				y[kept] = movedY;
				slopeX[kept] = slopeX[i];
				slopeY[kept] = slopeY[i];
				kept++;
			}
		}
		alive[lane] = kept - from[lane];
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
