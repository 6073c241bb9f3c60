package org.ionwright.drawing.internal;

import org.ionwright.drawing.Material;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.Aperture;

/** A plate with a round hole, cut through its axis. */
final class Plate {

	private Plate() {
	}

	/**
	 * The two halves of a plate whose downstream face is at the origin of the frame, and its callout.
	 *
	 * @param half
	 *            height of the plate from the axis, m
	 * @param thickness
	 *            m
	 * @param remark
	 *            further value; may be empty
	 */
	static void draw(Sketch sketch, Aperture aperture, Frame frame, double half, double thickness, String remark) {
		String size = Numbers.diameter(aperture.getDiameter());
		Tag tag = Labels.tag(aperture, size, remark);
		double hole = Math.min(Sizes.extent(aperture.getDiameter()) / 2, half);
		halves(sketch, frame, hole, half, thickness, tag);
		sketch.callout(Labels.callout(aperture, frame.at(-thickness / 2, -(hole + (half - hole) * 0.4)), size, remark));
		sketch.handle(frame.at(-thickness / 2, -hole), frame.across().times(-1), 2, tag.path() + ".diameter");
		if (hole > 0) {
			sketch.detail(new Detail(Labels.name(aperture) + " " + size, frame.origin(), 2 * hole, 8 * hole, tag));
		}
	}

	/** Knife-edged towards the incoming side, as a sampling hole is. */
	static void halves(Sketch sketch, Frame frame, double hole, double half, double thickness, Tag tag) {
		for (double side : new double[] { -1, 1 }) {
			double edge = Math.min(hole + thickness, half);
			sketch.solid(
					frame.polygon(0, side * hole, -thickness, side * edge, -thickness, side * half, 0, side * half),
					Material.METAL, tag);
		}
	}
}
