package org.ionwright.twin.rods;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.filter.IonGroups;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.SectionTrain;
import org.ionwright.twin.filter.TrainMonteCarlo;
import org.ionwright.twin.filter.TrainSection;

/**
 * How many ions of an off-axis first stage the second one takes. Where the axes meet at the near end of the second
 * stage only the direction of the ions is wrong; where they meet at a distance the beam is off by the walk-off besides
 * (seed 002, claims 10 and 11). Ions enter an RF-only link, a ramp of the DC and the stage, by exact maps. At
 * 6 degrees, m/z 500 and 2 eV the direction alone costs below 1 %, a walk-off of 0.5 mm some 40 %. The ramp makes the
 * y plane the more sensitive one, so tilt and offset are in x.
 *
 * @param train
 *            link, ramp and second stage, on the second axis
 * @param ions
 *            that enter, on the first axis
 */
public record AxisCoupling(SectionTrain train, IonGroups ions) {

	/** A second stage behind an RF-only link of a length and a DC ramp of a length, m. */
	public static AxisCoupling of(MassFilter second, double dcRatio, double link, double ramp, IonGroups ions) {
		return new AxisCoupling(new SectionTrain(
				List.of(TrainSection.of(link, 1, 0), TrainSection.ramp(ramp, 1, 1, 0, dcRatio),
						TrainSection.of(second.length(), 1, dcRatio)),
				second.fieldRadius(), second.frequency(), Double.POSITIVE_INFINITY), ions);
	}

	/** Distance of the beam from the axis, m, where the axes meet at a distance (m) from the near end. */
	public static double walkOff(double distance, double angle) {
		return distance * Math.tan(angle);
	}

	/**
	 * Ions that come through, as a share of those with the axes in line.
	 *
	 * @param mSet
	 *            m/z at the apex
	 * @param angle
	 *            between the axes in the plane of the DC-positive rods, rad
	 * @param walkOff
	 *            in that plane, m
	 * @param steering
	 *            share of the angle that a deflector takes out, 0 to 1
	 */
	public double efficiency(double mz, double mSet, double angle, double walkOff, double steering) {
		if (!(steering >= 0 && steering <= 1)) {
			throw new IllegalArgumentException("steering " + steering + "; possible is 0 to 1");
		}
		int aligned = through(mz, mSet, 0, 0);
		return aligned == 0 ? 0 : (double) through(mz, mSet, angle * (1 - steering), walkOff) / aligned;
	}

	private int through(double mz, double mSet, double angle, double walkOff) {
		List<TrainSection> sections = new ArrayList<>(train.sections());
		sections.set(0, sections.getFirst().offset(walkOff, 0).tilted(angle, 0));
		return new TrainMonteCarlo(ions).survivors(
				new SectionTrain(sections, train.fieldRadius(), train.frequency(), train.exitRadius()), mz, mSet);
	}
}
