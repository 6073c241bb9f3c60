package org.ionwright.twin.filter;

import java.util.List;

/**
 * Sections of rods in series on one radio frequency, whose phase goes on through all of them; each ion meets the
 * phase that its own time of flight gives.
 *
 * @param fieldRadius
 *            r0 of all rods, m
 * @param frequency
 *            Hz
 * @param exitRadius
 *            of the round aperture at the end, m; infinite for none
 */
public record SectionTrain(List<TrainSection> sections, double fieldRadius, double frequency, double exitRadius) {

	public SectionTrain {
		sections = List.copyOf(sections);
		if (sections.isEmpty()) {
			throw new IllegalArgumentException("a train without a section");
		}
		if (!(fieldRadius > 0 && frequency > 0 && exitRadius > 0)) {
			throw new IllegalArgumentException("train with field radius " + fieldRadius + " m, frequency " + frequency
					+ " Hz, exit aperture " + exitRadius + " m; all must be above 0");
		}
	}

	/** One filter with hard edges. */
	public static SectionTrain of(MassFilter filter, double dcRatio) {
		return new SectionTrain(List.of(TrainSection.of(filter.length(), 1, dcRatio)), filter.fieldRadius(),
				filter.frequency(), Double.POSITIVE_INFINITY);
	}

	/** The same train with a round aperture at its end, m. */
	public SectionTrain exit(double radius) {
		return new SectionTrain(sections, fieldRadius, frequency, radius);
	}

	/**
	 * The train as ions of one kind meet it.
	 *
	 * @param mSet
	 *            m/z that the full RF amplitude puts at the apex
	 * @param speed
	 *            axial, m/s
	 */
	public List<SectionMotion> motions(double mz, double mSet, double speed) {
		double fullQ = ScanLine.APEX_Q * mSet / mz;
		return sections.stream().map(section -> section.motion(fullQ, speed, frequency, fieldRadius)).toList();
	}
}
