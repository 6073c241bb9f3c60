package org.ionwright.drawing.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Area;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.Capillary;
import org.ionwright.model.instrument.CapillaryIoniser;
import org.ionwright.model.instrument.CoronaIoniser;
import org.ionwright.model.instrument.CoronaNeedle;
import org.ionwright.model.instrument.ElectronSource;
import org.ionwright.model.instrument.IonSource;
import org.ionwright.model.instrument.Ioniser;
import org.ionwright.model.instrument.LiquidSupply;
import org.ionwright.model.instrument.OtherIoniser;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.instrument.SmallChamberElectrosprayIoniser;
import org.ionwright.model.instrument.TipShape;

/** What is in front of the inlet: capillary, spray, corona needle, small chamber. The frame starts at the inlet, downstream. */
final class SourceDrawer {

	/** Room that a capillary leading outside gets, m. */
	private static final double OUTSIDE = 0.03;

	private final Sketch sketch;
	private final Frame inlet;
	private final Breaks breaks;

	SourceDrawer(Sketch sketch, Frame inlet, Breaks breaks) {
		this.sketch = sketch;
		this.inlet = inlet;
		this.breaks = breaks;
	}

	void draw(IonSource source) {
		@Nullable
		Ioniser ioniser = source.getIoniser();
		@Nullable
		SmallChamber chamber = ioniser instanceof SmallChamberElectrosprayIoniser small ? small.getChamber() : null;
		double end = 0;
		if (chamber != null) {
			end = new SmallChamberDrawer(sketch, inlet, breaks).draw(chamber);
		}
		Point back = inlet.at(-0.02 - end, 0);
		if (ioniser instanceof CapillaryIoniser capillary && capillary.getCapillary() != null) {
			back = capillary(capillary.getCapillary(), end);
		}
		if (ioniser instanceof CoronaIoniser corona && corona.getCorona() != null) {
			needle(corona.getCorona());
		}
		if (ioniser instanceof SmallChamberElectrosprayIoniser small && small.getElectronSource() != null) {
			double radius = chamber == null ? 0.01 : Sizes.length(chamber.getInnerDiameter(), 0.01) / 2;
			filament(small.getElectronSource(), inlet.at(-Math.max(radius * 0.5, 0.002), radius * 0.7), radius * 0.12);
		}
		if (ioniser != null) {
			ioniser(ioniser);
		}
		liquid(source.getLiquidSupply(), back);
	}

	/** Nothing of its own: the cloud in front of the inlet stands for it. */
	private void ioniser(Ioniser ioniser) {
		double reach = ioniser instanceof CapillaryIoniser capillary && capillary.getCapillary() != null
				? Sizes.length(capillary.getCapillary().getTipDistance(), 0.005)
				: 0.01;
		double offset = ioniser instanceof CapillaryIoniser capillary && capillary.getCapillary() != null
				? Sizes.offset(capillary.getCapillary().getOffAxis())
				: 0;
		List<Point> plume = inlet.polygon(-reach, offset, -reach * 0.05, offset - reach * 0.2, -reach * 0.05,
				offset + reach * 0.2);
		String pressure = Numbers.mbar(ioniser.getOperatingPressure());
		sketch.add(new Area(plume, Material.LIQUID, Double.NaN, Pen.NONE, Labels.tag(ioniser, pressure)));
		if (ioniser instanceof OtherIoniser) {
			sketch.callout(Labels.callout(ioniser, inlet.at(-reach * 0.3, offset), pressure));
		}
	}

	/** @return its far end */
	private Point capillary(Capillary capillary, double chamberEnd) {
		double gap = Sizes.length(capillary.getTipDistance(), 0.002);
		double bore = Sizes.extent(capillary.getBore()) / 2;
		double outer = Math.max(Sizes.extent(capillary.getOuterDiameter()) / 2, Math.max(bore * 1.05, 5e-6));
		Breaks.Broken length = breaks.line(Sizes.length(capillary.getLength(), 0.01),
				Math.max(chamberEnd - gap, 0) + OUTSIDE);
		TipShape tip = capillary.getTip() == null ? TipShape.SQUARE_5D : capillary.getTip();
		Frame axis = inlet.moved(-gap, Sizes.offset(capillary.getOffAxis()));
		Tag tag = Labels.tag(capillary, "bore " + Numbers.length(capillary.getBore()), TipDrawer.text(tip));
		TipDrawer.draw(sketch, axis, tip, length.drawn(), bore, outer, tag);
		sketch.add(new Area(axis.box(-length.drawn(), -bore, -bore, bore), Material.LIQUID, Double.NaN, Pen.NONE, tag));
		if (length.isCut()) {
			double inside = Math.max(chamberEnd - gap, 0);
			sketch.cut(axis, -(inside + (length.drawn() - inside) * 0.7), Math.max(outer * 3, 0.0012), tag);
		}
		sketch.callout(Labels.callout(capillary, axis.at(-Math.min(length.drawn(), gap) * 0.8, -outer),
				"bore " + Numbers.length(capillary.getBore()) + ", " + TipDrawer.text(tip)));
		sketch.span(new Span(axis.origin(), inlet.at(0, Sizes.offset(capillary.getOffAxis())),
				Numbers.length(capillary.getTipDistance()), tag));
		sketch.detail(new Detail("capillary tip, " + TipDrawer.text(tip), axis.at(-outer, 0), Math.max(2 * bore, 1e-6),
				outer * 3.2, tag));
		sketch.handle(axis.origin(), axis.along().times(-1), 1, tag.path() + ".tipDistance");
		return axis.at(-length.drawn(), 0);
	}

	private void needle(CoronaNeedle needle) {
		double gap = Sizes.length(needle.getDistance(), 0.005);
		double length = Math.max(gap * 1.5, 0.008);
		double thick = Math.max(length * 0.03, Math.min(Sizes.extent(needle.getRadius()), length / 4));
		Frame axis = inlet.moved(-gap, 0).turned(-Math.PI / 3);
		Tag tag = Labels.tag(needle, "tip radius " + Numbers.length(needle.getRadius()));
		sketch.solid(axis.polygon(0, 0, -thick * 4, -thick, -length, -thick, -length, thick, -thick * 4, thick),
				Material.ROD, tag);
		sketch.callout(Labels.callout(needle, axis.at(-length * 0.6, 0),
				"tip radius " + Numbers.length(needle.getRadius()) + ", distance "
						+ Numbers.length(needle.getDistance())));
	}

	/** A wire with a spiral in the middle. */
	void filament(ElectronSource source, Point centre, double size) {
		double unit = Math.max(size, 0.0005);
		Frame axis = Frame.PAGE.moved(centre.x(), centre.y());
		Tag tag = Labels.tag(source, source.isEnabled() ? "on" : "off");
		sketch.line(Pen.THIN, tag, axis.at(-2 * unit, unit), axis.at(-unit, 0), axis.at(-0.6 * unit, -unit),
				axis.at(-0.2 * unit, unit * 0.6), axis.at(0.2 * unit, -unit), axis.at(0.6 * unit, unit * 0.6),
				axis.at(unit, 0), axis.at(2 * unit, unit));
		sketch.callout(Labels.callout(source, axis.at(-0.6 * unit, -unit), source.isEnabled() ? "on" : "off"));
	}

	/** A syringe at the end of the capillary. */
	private void liquid(@Nullable LiquidSupply supply, Point place) {
		if (supply == null) {
			return;
		}
		Frame axis = new Frame(place, inlet.along(), inlet.across());
		String solvent = supply.getSolvent() == null ? "" : supply.getSolvent();
		Tag tag = Labels.tag(supply, solvent);
		double unit = 0.0022;
		sketch.solid(axis.polygon(0, -0.15 * unit, -unit, -unit, -4 * unit, -unit, -4 * unit, unit, -unit, unit, 0,
				0.15 * unit), Material.LIQUID, tag);
		sketch.line(Pen.THIN, tag, axis.at(-3 * unit, -unit), axis.at(-3 * unit, unit));
		sketch.line(Pen.THIN, tag, axis.at(-3 * unit, 0), axis.at(-5 * unit, 0));
		sketch.line(Pen.THIN, tag, axis.at(-5 * unit, -unit * 0.7), axis.at(-5 * unit, unit * 0.7));
		sketch.callout(Labels.callout(supply, axis.at(-2.4 * unit, -unit * 0.6), solvent));
	}
}
