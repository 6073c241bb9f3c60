package org.ionwright.model.validation.geometry;

import java.util.List;

/**
 * A passage as the model has it, not yet placed.
 *
 * @param upstream
 *            number of the passage at whose end it starts, {@link #ENTRANCE} or {@link #UNKNOWN}
 * @param diameter
 *            m
 * @param length
 *            to the near wall of what follows, m
 * @param turn
 *            against the direction of the passage before, rad
 * @param roll
 *            of the plane of the turn round the direction of the passage before, rad, right-handed
 * @param rings
 *            throttles
 * @param plates
 *            baffles
 */
public record PassageShape(int upstream, double diameter, double length, double turn, double roll, List<Ring> rings,
		List<Plate> plates) {

	/** It starts at the entrance aperture. */
	public static final int ENTRANCE = -1;
	/** It starts at a passage that is none of this chamber. */
	public static final int UNKNOWN = -2;

	public PassageShape {
		rings = List.copyOf(rings);
		plates = List.copyOf(plates);
	}

	/** Whether it has an extent in space. */
	boolean solid() {
		return positive(diameter) && positive(length) && Double.isFinite(turn) && Double.isFinite(roll);
	}

	private static boolean positive(double value) {
		return value > 0 && Double.isFinite(value);
	}
}
