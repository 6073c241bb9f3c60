package org.ionwright.drawing.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Area;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.AuxiliaryHeater;
import org.ionwright.model.instrument.HeaterCoil;
import org.ionwright.model.instrument.HollowCylinder;
import org.ionwright.model.instrument.InsulatingPlug;
import org.ionwright.model.instrument.SmallChamber;

/** Small chamber 18 with wall 16, plug 15, cylinder 27 and coil 71 (seed 001, FIG 1 to 4). The inlet is in its end. */
final class SmallChamberDrawer {

	private static final double WALL = 0.002;

	private final Sketch sketch;
	private final Frame inlet;
	private final Breaks breaks;

	SmallChamberDrawer(Sketch sketch, Frame inlet, Breaks breaks) {
		this.sketch = sketch;
		this.inlet = inlet;
		this.breaks = breaks;
	}

	/** @return distance of the back of the chamber from the inlet, m */
	double draw(SmallChamber chamber) {
		Breaks.Broken length = breaks.of(Sizes.length(chamber.getLength(), 0.02));
		double radius = Sizes.length(chamber.getInnerDiameter(), 0.01) / 2;
		double end = length.drawn();
		String size = Numbers.diameter(chamber.getInnerDiameter()) + " × " + Numbers.length(chamber.getLength());
		Tag tag = Labels.tag(chamber, size);
		sketch.add(new Area(inlet.box(-end, -radius, 0, radius), Material.GAS, chamber.getPressureSetpoint(), Pen.NONE,
				tag));
		Tag wall = new Tag(tag.path(), "wall (16 in seed 001): " + Numbers.number(chamber.getWallPotential()) + " V");
		for (double side : new double[] { -1, 1 }) {
			sketch.solid(inlet.box(-end, side * radius, 0, side * (radius + WALL)), Material.METAL, wall);
		}
		sketch.callout(Labels.callout(chamber, inlet.at(-end * 0.28, -radius * 0.9), size));
		sketch.callout(new Callout(wall, "16", "metallic wall " + Numbers.number(chamber.getWallPotential()) + " V",
				inlet.at(-end * 0.42, -radius - WALL / 2)));
		if (length.isCut()) {
			sketch.cut(inlet, -end / 2, radius + 2 * WALL, tag);
		}
		double plug = plug(chamber.getPlug(), end, radius);
		double reach = cylinder(chamber.getInnerCylinder(), end);
		coil(chamber, end, radius, reach);
		for (int i = 0; i < chamber.getOtherHeaters().size(); i++) {
			tape(chamber.getOtherHeaters().get(i), end, radius + WALL, i);
		}
		new GasOptionsDrawer(sketch, inlet, radius, WALL).draw(chamber, end, plug);
		return end + plug;
	}

	/** @return its thickness in the drawing, m */
	private double plug(@Nullable InsulatingPlug plug, double end, double radius) {
		if (plug == null) {
			for (double side : new double[] { -1, 1 }) {
				sketch.line(Pen.THIN, Tag.NONE, inlet.at(-end, side * radius), inlet.at(-end, side * radius * 0.5));
			}
			return 0;
		}
		double thickness = breaks.of(Sizes.length(plug.getThickness(), 0.002)).drawn();
		Tag tag = Labels.tag(plug, Numbers.length(plug.getThickness()));
		sketch.solid(inlet.box(-end - thickness, -radius - WALL, -end, radius + WALL), Material.INSULATOR, tag);
		sketch.callout(Labels.callout(plug, inlet.at(-end - thickness / 2, -radius * 0.7),
				String.valueOf(plug.getMaterial()), Numbers.length(plug.getThickness())));
		return thickness;
	}

	/** @return length of the cylinder in the drawing, m */
	private double cylinder(@Nullable HollowCylinder cylinder, double end) {
		if (cylinder == null) {
			return end * 0.6;
		}
		double length = Math.min(breaks.of(Sizes.length(cylinder.getLength(), 0.01)).drawn(), end);
		double inner = Sizes.extent(cylinder.getInnerDiameter()) / 2;
		double outer = Math.max(Sizes.extent(cylinder.getOuterDiameter()) / 2, inner + 1e-5);
		double gap = gap(end, length);
		String size = "Ø " + Numbers.number(cylinder.getInnerDiameter() * 1e3) + "/"
				+ Numbers.length(cylinder.getOuterDiameter());
		Tag tag = Labels.tag(cylinder, size);
		for (double side : new double[] { -1, 1 }) {
			sketch.solid(inlet.box(-gap - length, side * inner, -gap, side * outer), Material.METAL, tag);
		}
		sketch.callout(Labels.callout(cylinder, inlet.at(-gap - length * 0.75, -(inner + outer) / 2), size));
		return length;
	}

	/** Between the inlet and the cylinder: the model does not say. */
	private static double gap(double end, double length) {
		return Math.max(Math.min(end * 0.04, end - length), 0);
	}

	private void coil(SmallChamber chamber, double end, double radius, double reach) {
		@Nullable
		HeaterCoil coil = chamber.getHeater();
		if (coil == null) {
			return;
		}
		double mean = Sizes.length(coil.getMeanDiameter(), radius) / 2;
		double wire = radius * 0.05;
		int turns = 12;
		double from = gap(end, reach);
		Tag tag = Labels.tag(coil, Numbers.diameter(coil.getMeanDiameter()), Numbers.number(coil.getPower()) + " W");
		for (int i = 0; i < turns; i++) {
			double s = -from - reach * (i + 0.5) / turns;
			sketch.disc(inlet.at(s, -mean), wire, Material.HEATER, tag);
			sketch.disc(inlet.at(s + reach / turns / 2, mean), wire, Material.HEATER, tag);
		}
		sketch.callout(Labels.callout(coil, inlet.at(-from - reach * 5.5 / turns, -mean),
				Numbers.number(coil.getPower()) + " W, " + String.valueOf(coil.getMaterial())));
		double lead = -from - reach * (turns - 0.5) / turns;
		Point wall = inlet.at(lead, -radius - WALL);
		sketch.line(Pen.THIN, tag, inlet.at(lead, -mean), inlet.at(lead, -radius - 3 * WALL));
		Tag through = new Tag(tag.path(),
				"feedthrough (75 in seed 001): " + Numbers.number(coil.getFeedthroughCurrent())
						+ " A, " + Numbers.number(coil.getFeedthroughVoltage()) + " V");
		sketch.solid(inlet.box(lead - WALL / 2, -radius - 2 * WALL, lead + WALL / 2, -radius), Material.INSULATOR,
				through);
		sketch.callout(new Callout(through, "75", "feedthrough " + Numbers.number(coil.getFeedthroughCurrent()) + " A",
				wall));
		double back = -from - reach * 0.5 / turns + reach / turns / 2;
		sketch.line(Pen.THIN, tag, inlet.at(back, mean), inlet.at(back, radius));
		Tag contact = new Tag(tag.path(), "contact (16a in seed 001) on the wall");
		sketch.disc(inlet.at(back, radius), wire * 0.8, Material.SYMBOL, contact);
		sketch.callout(new Callout(contact, "16a", "contact on the wall", inlet.at(back, radius)));
	}

	private void tape(AuxiliaryHeater heater, double end, double outside, int index) {
		double height = 0.0015 * (index + 1);
		Tag tag = Labels.tag(heater, Numbers.number(heater.getPower()) + " W");
		sketch.solid(inlet.box(-end * 0.75, outside + height - 0.0012, -end * 0.45, outside + height), Material.HEATER,
				tag);
		sketch.callout(Labels.callout(heater, inlet.at(-end * 0.5, outside + height - 0.0006),
				Labels.words(String.valueOf(heater.getKind()).replace('_', ' '))));
	}
}
