package org.ionwright.model.validation.facts;

import java.util.Optional;

import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.validation.geometry.ChamberGeometry;
import org.ionwright.model.validation.geometry.ChamberReader;
import org.ionwright.model.validation.geometry.FlowShares;

/**
 * How near to the exit aperture the gas passes (seed 000, claim 1).
 *
 * @param distance
 *            of the farthest gas at the exit from the nearest point of the aperture, m
 * @param diameter
 *            of the exit aperture, m
 * @param share
 *            of all gas that goes through the passage of the exit
 * @param fraction
 *            of all gas that passes nearer than the limit
 */
public record FlowDistance(double distance, double diameter, double share, double fraction) {

	/** Exit diameters the gas must pass within, strictly. */
	private static final double DIAMETERS = 5;

	/** Empty when the exit aperture has no place or no size. */
	public static Optional<FlowDistance> of(ChamberGeometry geometry, BentInterfaceChamber chamber) {
		return geometry.exitPassage().flatMap(passage -> geometry.exitSection().map(section -> {
			double diameter = ChamberReader.exitDiameter(chamber.getExit());
			double share = new FlowShares(geometry.chain()).through(passage);
			return new FlowDistance(section.flowDistance(), diameter, share,
					share * section.fractionWithin(DIAMETERS * diameter));
		}));
	}

	/** Distances must be below, m. */
	public double limit() {
		return DIAMETERS * diameter;
	}

	/** In exit diameters. */
	public double ratio() {
		return distance / diameter;
	}
}
