package org.ionwright.drawing.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.ConicalHole;
import org.ionwright.model.instrument.ConicalInsert;
import org.ionwright.model.instrument.ExitAperture;

/** The conical hole in the block and the insert in it (seed 000, claims 7 and 8), along x from the wall of the passage. */
final class ExitDrawer {

	private static final double WALL = 0.003;
	/** Of the insulating ring where the model has no hole, m. */
	private static final double GAP = 0.0003;

	private final Sketch sketch;
	private final ExitAperture exit;
	private final double pressure;
	private final double small;
	private final double large;
	private final double depth;

	/**
	 * @param pressure
	 *            behind the hole, Pa
	 */
	ExitDrawer(Sketch sketch, ExitAperture exit, double pressure) {
		this.sketch = sketch;
		this.exit = exit;
		this.pressure = pressure;
		@Nullable
		ConicalHole hole = exit.getHole();
		@Nullable
		ConicalInsert insert = exit.getInsert();
		if (hole != null) {
			small = Sizes.extent(hole.getSmallDiameter()) / 2;
			large = Sizes.extent(hole.getLargeDiameter()) / 2;
			depth = Sizes.length(hole.getDepth(), WALL);
		} else if (insert != null) {
			small = Sizes.extent(insert.getSmallDiameter()) / 2 + GAP;
			large = Sizes.extent(insert.getLargeDiameter()) / 2 + GAP;
			depth = Math.max(length(insert) - Sizes.extent(insert.getProtrusion()), 0.0005);
		} else {
			small = Sizes.extent(exit.getDiameter()) / 2;
			large = small;
			depth = WALL;
		}
	}

	/** Of the wall with the hole, m. */
	double depth() {
		return depth;
	}

	void draw() {
		@Nullable
		ConicalHole hole = exit.getHole();
		@Nullable
		ConicalInsert insert = exit.getInsert();
		double bore = insert != null ? insert.getBoreDiameter() : exit.getDiameter();
		String size = Numbers.diameter(bore);
		Tag tag = Labels.tag(exit, size);
		Tag holeTag = hole == null ? tag
				: Labels.tag(hole, Numbers.diameter(hole.getSmallDiameter()) + " to "
						+ Numbers.diameter(hole.getLargeDiameter()));
		List<Point> cone = Frame.PAGE.polygon(0, -small, depth, -large, depth, large, 0, small);
		sketch.gas(cone, pressure, holeTag);
		sketch.line(Pen.THIN, holeTag, cone.get(0), cone.get(1));
		sketch.line(Pen.THIN, holeTag, cone.get(3), cone.get(2));
		if (hole != null) {
			sketch.callout(Labels.callout(hole, Frame.PAGE.at(depth * 0.9, -large * 0.97),
					Numbers.diameter(hole.getSmallDiameter()) + " to " + Numbers.length(hole.getLargeDiameter())));
		}
		if (insert != null) {
			insert(insert);
		}
		double half = Sizes.extent(bore) / 2;
		sketch.add(new org.ionwright.drawing.Line(Frame.PAGE.at(0, -half), Frame.PAGE.at(0, half), Pen.HIDDEN, tag));
		sketch.callout(Labels.callout(exit, Point.ZERO, size));
		sketch.handle(Frame.PAGE.at(0, -half), new Point(0, -1), 2,
				Labels.tag(insert != null ? insert : exit).path() + (insert != null ? ".boreDiameter" : ".diameter"));
		sketch.detail(new Detail("exit aperture " + size, Frame.PAGE.at(depth * 0.3, 0), Math.max(2 * half, 1e-6),
				Math.max(Math.max(large, depth) * 1.3, 2 * half), tag));
	}

	private static double length(ConicalInsert insert) {
		double slope = Math.tan(Math.clamp(Math.abs(Sizes.angle(insert.getHalfAngle())), 0.02, 1.5));
		double rise = Sizes.extent(insert.getLargeDiameter()) / 2 - Sizes.extent(insert.getSmallDiameter()) / 2;
		return rise > 0 ? Math.min(rise / slope, 0.2) : WALL;
	}

	private void insert(ConicalInsert insert) {
		double from = -Sizes.extent(insert.getProtrusion());
		double to = from + length(insert);
		Frame axis = Frame.PAGE.moved(0, Sizes.offset(insert.getOffset())).turned(Sizes.angle(insert.getTilt()));
		double bore = Sizes.extent(insert.getBoreDiameter()) / 2;
		double tip = Math.max(Sizes.extent(insert.getSmallDiameter()) / 2, bore);
		double foot = Math.max(Sizes.extent(insert.getLargeDiameter()) / 2, bore);
		Tag tag = Labels.tag(insert, "bore " + Numbers.length(insert.getBoreDiameter()),
				insert.isInsulated() ? "insulated" : "not insulated");
		for (double side : new double[] { -1, 1 }) {
			if (insert.isInsulated()) {
				// Under the insert, so that what stays to be seen is the gap between it and the hole.
				sketch.solid(Frame.PAGE.polygon(depth * 0.45, side * (small + (large - small) * 0.45), depth * 0.8,
						side * (small + (large - small) * 0.8), depth * 0.8, 0, depth * 0.45, 0), Material.INSULATOR,
						tag);
			}
			sketch.solid(axis.polygon(from, side * bore, from, side * tip, to, side * foot, to, side * bore),
					Material.INSERT, tag);
		}
		sketch.gas(axis.box(from, -bore, to, bore), pressure, tag);
		sketch.callout(Labels.callout(insert, axis.at(from + (to - from) * 0.75, -(bore + foot) / 2),
				"bore " + Numbers.length(insert.getBoreDiameter()), insert.isInsulated() ? "insulated" : ""));
	}
}
