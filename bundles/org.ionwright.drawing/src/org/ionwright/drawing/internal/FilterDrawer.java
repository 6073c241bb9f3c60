package org.ionwright.drawing.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.Analyser;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.RfCoupler;
import org.ionwright.model.instrument.StageMode;
import org.ionwright.model.instrument.TandemMassFilter;

/** The stages of a tandem filter: rods in section, apertures, link, coupler, angle of the axes (seed 002). */
final class FilterDrawer {

	private static final double PLATE = 0.001;

	private final Sketch sketch;
	private final BeamLine line;

	FilterDrawer(Sketch sketch, BeamLine line) {
		this.sketch = sketch;
		this.line = line;
	}

	void draw(@Nullable Analyser analyser) {
		if (analyser == null) {
			return;
		}
		Tag tag = Labels.tag(analyser, "m/z " + Numbers.number(analyser.getLowestMz()) + " to "
				+ Numbers.number(analyser.getHighestMz()));
		if (line.stages().isEmpty()) {
			sketch.solid(Frame.PAGE.box(line.filter(), -0.01, line.filter() + 0.05, 0.01), Material.ROD, tag);
			sketch.callout(Labels.callout(analyser, new Point(line.filter() + 0.02, -0.008)));
			return;
		}
		Frame end = line.end();
		double half = line.stages().getLast().outside();
		double exit = analyser instanceof TandemMassFilter tandem ? Sizes.extent(tandem.getExitDiameter()) / 2 : 0;
		Plate.halves(sketch, end.moved(2 * PLATE, 0), Math.min(exit, half), half, PLATE, tag);
		sketch.callout(Labels.callout(analyser, end.at(1.5 * PLATE, -half * 0.95),
				"exit Ø " + Numbers.length(2 * exit)));
		for (int i = 0; i < line.stages().size(); i++) {
			stage(line.stages().get(i), i);
		}
		for (int i = 1; i < line.stages().size(); i++) {
			joint(analyser, line.stages().get(i - 1), line.stages().get(i));
		}
		if (analyser instanceof TandemMassFilter tandem && tandem.getCoupler() != null && line.stages().size() > 1) {
			coupler(tandem, tandem.getCoupler());
		}
	}

	private void stage(StageAxis axis, int index) {
		MassFilterStage stage = axis.stage();
		Frame frame = axis.frame();
		double end = axis.length().drawn();
		String size = Numbers.length(stage.getLength()) + ", r0 " + Numbers.length(stage.getFieldRadius());
		String mode = stage.getMode() == StageMode.MASS_FILTER ? "" : Labels.words(String.valueOf(stage.getMode()));
		Tag tag = Labels.tag(stage, size, mode);
		Plate.halves(sketch, frame.moved(-PLATE, 0), Math.min(Sizes.extent(stage.getEntranceDiameter()) / 2,
				axis.outside()), axis.outside(), PLATE,
				new Tag(tag.path(), tag.hover() + ", entrance " + Numbers.diameter(stage.getEntranceDiameter())));
		sketch.add(new org.ionwright.drawing.Area(frame.box(0, -axis.fieldRadius(), end, axis.fieldRadius()),
				Material.BAND, Double.NaN, Pen.NONE, tag));
		for (double side : new double[] { -1, 1 }) {
			double near = side * axis.fieldRadius();
			double far = side * axis.outside();
			sketch.solid(frame.box(0, near, end, far), Material.ROD, tag);
			// The highlight of a round rod.
			sketch.line(Pen.HATCH, tag, frame.at(0, near + (far - near) * 0.3),
					frame.at(end, near + (far - near) * 0.3));
		}
		sketch.line(Pen.AXIS, tag, frame.at(-PLATE * 2, 0), frame.at(end, 0));
		if (axis.length().isCut()) {
			sketch.cut(frame, end / 2, axis.outside() * 1.1, tag);
		}
		sketch.callout(Labels.callout(stage, frame.at(end * 0.55, -(axis.fieldRadius() + axis.rodRadius())),
				Labels.words(String.valueOf(stage.getPoleType())), "L " + size, mode));
		sketch.span(new Span(frame.at(0, axis.outside()), frame.at(end, axis.outside()),
				Numbers.length(stage.getLength()), tag));
		sketch.handle(frame.at(end, axis.fieldRadius() + axis.rodRadius()), frame.along(), 1, tag.path() + ".length");
		sketch.handle(frame.at(-PLATE, -Sizes.extent(stage.getEntranceDiameter()) / 2), frame.across().times(-1), 2,
				tag.path() + ".entranceDiameter");
		if (index > 0) {
			String tilted = tag.path().replaceAll("\\[\\d+]$", "[" + (index - 1) + "]") + ".tiltAngle";
			sketch.handle(frame.at(end, 0), frame.across(), 1 / Math.max(end, 1e-3), tilted);
		}
	}

	/** Link and angle between two stages. */
	private void joint(Analyser analyser, StageAxis before, StageAxis after) {
		double link = before.end().distance(after.frame().origin());
		if (analyser instanceof TandemMassFilter tandem && tandem.getLinkLength() > 0) {
			Frame frame = before.frame().moved(before.length().drawn(), 0);
			Tag tag = new Tag(Labels.tag(analyser).path(), "RF-only link: " + Numbers.length(tandem.getLinkLength()));
			for (double side : new double[] { -1, 1 }) {
				sketch.solid(frame.box(link * 0.1, side * before.fieldRadius(), link * 0.8,
						side * (before.fieldRadius() + before.rodRadius())), Material.ROD, tag);
			}
		}
		if (Math.abs(after.turn()) > 1e-6) {
			double reach = after.length().drawn();
			Tag tag = new Tag(Labels.tag(before.stage()).path(),
					Labels.name(before.stage()) + " tilted " + Numbers.angle(before.stage().getTiltAngle()));
			Frame old = new Frame(after.frame().origin(), before.frame().along(), before.frame().across());
			sketch.line(Pen.AXIS, tag, old.origin(), old.at(reach * 0.62, 0));
			List<Point> arc = new java.util.ArrayList<>();
			for (int i = 0; i <= 12; i++) {
				arc.add(old.origin().plus(old.turned(after.turn() * i / 12).along(), reach * 0.55));
			}
			sketch.add(new org.ionwright.drawing.Line(arc, Pen.DIMENSION, tag));
			sketch.callout(new Callout(tag, "", Labels.name(before.stage()) + " tilted "
					+ Numbers.angle(before.stage().getTiltAngle()), arc.get(6)));
		}
	}

	/** Two plates of a capacitor on a wire from one stage to the other. */
	private void coupler(TandemMassFilter tandem, RfCoupler coupler) {
		StageAxis to = line.stages().stream().filter(axis -> axis.stage() == coupler.getTo()).findFirst()
				.orElse(line.stages().get(0));
		StageAxis from = line.stages().stream().filter(axis -> axis.stage() == coupler.getFrom() && axis != to)
				.findFirst().orElse(line.stages().get(to == line.stages().get(0) ? 1 : 0));
		String k = "k = " + Numbers.number(coupler.getCouplingRatio());
		Tag tag = Labels.tag(coupler, k, Numbers.number(coupler.getCapacitance() * 1e12) + " pF");
		boolean forward = to.frame().origin().x() < from.frame().origin().x();
		StageAxis left = forward ? to : from;
		StageAxis right = forward ? from : to;
		double rise = Math.max(left.outside(), right.outside()) * 0.35;
		Point a = left.frame().at(left.length().drawn() * 0.8, -left.outside());
		Point b = right.frame().at(right.length().drawn() * 0.12, -right.outside());
		double y = Math.min(a.y(), b.y()) - rise;
		double x = (a.x() + b.x()) / 2;
		double gap = rise * 0.12;
		sketch.line(Pen.COUPLING, tag, a, new Point(a.x(), y), new Point(x - gap, y));
		sketch.line(Pen.COUPLING, tag, new Point(x + gap, y), new Point(b.x(), y), b);
		for (double side : new double[] { -1, 1 }) {
			sketch.line(Pen.COUPLING, tag, new Point(x + side * gap, y - rise * 0.5),
					new Point(x + side * gap, y + rise * 0.5));
		}
		sketch.callout(Labels.callout(coupler, new Point(x - gap, y - rise * 0.45), k,
				Numbers.number(coupler.getCapacitance() * 1e12) + " pF"));
	}
}
