package org.ionwright.drawing.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.ChamberValve;
import org.ionwright.model.instrument.GasInlet;
import org.ionwright.model.instrument.GasReservoir;
import org.ionwright.model.instrument.GasTubeRoute;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.instrument.VentTarget;

/** Gas from reservoir 61 through leak valve 62 and tube 63; valve 72 with tube 73 (seed 001, FIG 3). */
final class GasOptionsDrawer {

	private static final double VALVE = 0.0025;

	private final Sketch sketch;
	private final Frame inlet;
	private final double radius;
	private final double wall;

	/** Radius and wall of the chamber, m. */
	GasOptionsDrawer(Sketch sketch, Frame inlet, double radius, double wall) {
		this.sketch = sketch;
		this.inlet = inlet;
		this.radius = radius;
		this.wall = wall;
	}

	void draw(SmallChamber chamber, double end, double plug) {
		if (chamber.getGasInlet() != null) {
			gas(chamber.getGasInlet(), end, plug);
		}
		if (chamber.getReliefValve() != null) {
			valve(chamber.getReliefValve(), end);
		}
	}

	private void gas(GasInlet gas, double end, double plug) {
		boolean throughPlug = gas.getRoute() != GasTubeRoute.THROUGH_WALL_16;
		double side = Math.min(Sizes.length(gas.getTubeDistance(), 0.003), radius * 0.9);
		Frame tube = throughPlug ? inlet.moved(-end * 0.93, side) : inlet.moved(-end * 0.85, radius * 0.8);
		// Leads away from the chamber.
		Frame way = throughPlug ? tube : new Frame(tube.origin(), tube.across().times(-1), tube.along());
		double out = throughPlug ? end * 0.07 + plug + 2 * VALVE : radius * 0.2 + wall + 3 * VALVE;
		Tag tag = Labels.tag(gas, throughPlug ? "through plug 15" : "through wall 16");
		Tag tubeTag = new Tag(tag.path(), "tube (63 in seed 001): "
				+ (throughPlug ? "through plug 15, " : "through wall 16, ") + Numbers.length(gas.getTubeDistance())
				+ " from the capillary");
		Point corner = way.at(-out, 0);
		Frame down = throughPlug ? Frame.of(corner, inlet.across()) : Frame.of(corner, way.along().times(-1));
		sketch.line(Pen.TUBE, tubeTag, way.at(0, 0), corner, down.at(radius + 2 * VALVE - side, 0));
		Frame symbol = throughPlug ? down.moved(radius + 3 * VALVE - side, 0) : down.moved(radius, 0);
		bowTie(symbol, tag);
		sketch.line(Pen.TUBE, tag, symbol.at(VALVE, 0), symbol.at(2.4 * VALVE, 0));
		reservoir(gas.getReservoir(), symbol.moved(2.4 * VALVE, 0));
		sketch.callout(Labels.callout(gas, symbol.origin()));
		sketch.callout(new Callout(tubeTag, "63", "gas tube " + (throughPlug ? "through plug 15" : "through wall 16"),
				way.at(-out * 0.5, 0)));
	}

	private void reservoir(@Nullable GasReservoir reservoir, Frame place) {
		if (reservoir == null) {
			return;
		}
		String gas = String.valueOf(reservoir.getGas()).toLowerCase(java.util.Locale.ROOT);
		Tag tag = Labels.tag(reservoir, gas, Numbers.number(reservoir.getPressure() / 1000) + " kPa");
		double u = VALVE;
		sketch.solid(place.polygon(0, -0.4 * u, 0.5 * u, -0.4 * u, u, -1.3 * u, 5 * u, -1.3 * u, 5 * u, 1.3 * u, u,
				1.3 * u, 0.5 * u, 0.4 * u, 0, 0.4 * u), Material.SYMBOL, tag);
		sketch.callout(Labels.callout(reservoir, place.at(2.5 * u, 0),
				gas, Numbers.number(reservoir.getPressure() / 1000) + " kPa"));
	}

	private void valve(ChamberValve valve, double end) {
		Frame out = Frame.of(inlet.at(-end * 0.12, radius), inlet.across());
		String target = valve.getOutlet() == VentTarget.VACUUM_PUMP ? "to a vacuum pump" : "to atmosphere";
		Tag tag = Labels.tag(valve, Numbers.mbar(valve.getSetPressure()), target);
		sketch.line(Pen.TUBE, tag, out.origin(), out.at(wall + VALVE, 0));
		bowTie(out.moved(wall + 2 * VALVE, 0), tag);
		Tag tube = new Tag(tag.path(), "tube (73 in seed 001): " + target);
		double from = wall + 3 * VALVE;
		sketch.line(Pen.TUBE, tube, out.at(from, 0), out.at(from + 3 * VALVE, 0));
		sketch.line(Pen.THIN, tube, out.at(from + 2.2 * VALVE, -0.5 * VALVE), out.at(from + 3 * VALVE, 0),
				out.at(from + 2.2 * VALVE, 0.5 * VALVE));
		sketch.callout(
				Labels.callout(valve, out.at(wall + 2 * VALVE, 0), "opens at " + Numbers.mbar(valve.getSetPressure())));
		sketch.callout(new Callout(tube, "73", "tube " + target, out.at(from + VALVE, 0)));
	}

	/** Two triangles that meet: a valve. */
	private void bowTie(Frame frame, Tag tag) {
		sketch.solid(frame.polygon(0, 0, -VALVE, -0.7 * VALVE, -VALVE, 0.7 * VALVE), Material.SYMBOL, tag);
		sketch.solid(frame.polygon(0, 0, VALVE, -0.7 * VALVE, VALVE, 0.7 * VALVE), Material.SYMBOL, tag);
	}
}
