package org.ionwright.twin.source;

import org.ionwright.twin.internal.InRange;

/**
 * The parts of a source that do not move while it runs.
 *
 * @param mode
 *            what makes the ions
 * @param tip
 *            end of the capillary
 * @param outerDiameter
 *            of the capillary, m
 * @param tipDistance
 *            along the axis of the capillary from tip to the plane of the entrance, m
 * @param offAxis
 *            distance of the entrance from the axis of the capillary in that plane, m
 * @param voltageOnCapillary
 *            whether the high voltage is on the capillary; otherwise that is earthed and the entrance has it
 * @param needleRadius
 *            of the corona needle, m
 * @param needleDistance
 *            from needle to entrance, m
 * @param chamberVolume
 *            m3, for sources in a small chamber
 */
public record SourceGeometry(IonisationMode mode, TipShape tip, double outerDiameter, double tipDistance,
		double offAxis, boolean voltageOnCapillary, double needleRadius, double needleDistance, double chamberVolume) {

	public SourceGeometry {
		InRange.positive("outer diameter of the capillary (m)", outerDiameter);
		InRange.between("tip distance (m)", tipDistance, tip.edgeRadius(outerDiameter), 1);
		InRange.between("off-axis distance (m)", offAxis, -1, 1);
		InRange.positive("needle radius (m)", needleRadius);
		InRange.between("needle distance (m)", needleDistance, needleRadius, 1);
		InRange.positive("chamber volume (m3)", chamberVolume);
	}

	/** An electrospray source with the usual needle and chamber, on axis. */
	public static SourceGeometry electrospray(TipShape tip, double outerDiameter, double tipDistance) {
		return new SourceGeometry(IonisationMode.ELECTROSPRAY, tip, outerDiameter, tipDistance, 0, true, 2e-5, 5e-3,
				5e-5);
	}

	/** The same with another way to make ions. */
	public SourceGeometry with(IonisationMode other) {
		return new SourceGeometry(other, tip, outerDiameter, tipDistance, offAxis, voltageOnCapillary, needleRadius,
				needleDistance, chamberVolume);
	}

	/** The same with the entrance beside the axis. */
	public SourceGeometry withOffAxis(double distance) {
		return new SourceGeometry(mode, tip, outerDiameter, tipDistance, distance, voltageOnCapillary, needleRadius,
				needleDistance, chamberVolume);
	}

	/** Tip and plane. */
	public TipGap gap() {
		return new TipGap(tip.edgeRadius(outerDiameter), tipDistance);
	}

	TipGap needle() {
		return new TipGap(needleRadius, needleDistance);
	}
}
