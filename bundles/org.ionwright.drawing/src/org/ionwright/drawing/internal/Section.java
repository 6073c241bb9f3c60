package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Box;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.IonSource;
import org.ionwright.model.instrument.Interface;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PinholeInterface;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.instrument.SmallChamberElectrosprayIoniser;

/**
 * The section through an instrument, in m; the exit of the interface is the origin and the beam leaves along x.
 *
 * @param outlets
 *            where chambers are pumped, from left to right
 * @param remarks
 *            on what is not as in the model
 * @param sight
 *            of a bent chamber
 */
record Section(Sketch sketch, List<VesselDrawer.Outlet> outlets, List<String> remarks,
		Optional<Sight> sight) {

	static Section of(MassSpectrometer instrument) {
		Sketch sketch = new Sketch();
		Breaks breaks = Breaks.of(instrument);
		Vessels vessels = Vessels.of(instrument);
		List<VesselDrawer.Outlet> outlets = new ArrayList<>();
		List<String> remarks = new ArrayList<>();
		@Nullable
		IonSource source = instrument.getIonSource();
		@Nullable
		Interface inlet = source == null ? null : source.getInterface();
		@Nullable
		BentSection bent = null;
		double face = 0;
		Frame start = Frame.PAGE;
		if (inlet instanceof BentInterfaceChamber chamber) {
			bent = BentSection.of(chamber, breaks);
			BentDrawer drawer = new BentDrawer(sketch, bent);
			face = bent(drawer, sketch, chamber, bent, vessels);
			start = bent.frame();
			if (bent.turned()) {
				remarks.add("The exit axis is turned into the plane of the drawing.");
			}
			Box room = sketch.bounds();
			Point mouth = drawer.mouths().isEmpty() ? new Point(room.left() + room.width() * 0.45, room.bottom())
					: drawer.mouths().get(0);
			Vessels.passageChamber(instrument)
					.ifPresent(pumped -> outlets.add(new VesselDrawer.Outlet(pumped, mouth, room.width())));
		}
		Optional<Sight> sight = bent == null ? Optional.empty() : Sight.of(bent);
		BeamLine line = BeamLine.of(instrument, vessels, breaks, face);
		OpticsDrawer optics = new OpticsDrawer(sketch, line);
		if (inlet instanceof PinholeInterface pinhole) {
			optics.pinhole(pinhole, wallHeight(source));
			start = Frame.PAGE.moved(-0.0015, 0);
		}
		if (source != null) {
			new SourceDrawer(sketch, start, breaks).draw(source);
		}
		optics.lenses(instrument);
		new FilterDrawer(sketch, line).draw(instrument.getAnalyser());
		new SinkDrawer(sketch, line.end()).draw(instrument);
		sight.ifPresent(found -> sketch.add(found.ray()));
		VesselDrawer walls = new VesselDrawer(sketch, vessels, line);
		walls.draw(sketch.bounds().width() * 0.04, inlet instanceof PinholeInterface pinhole ? pinhole : null);
		outlets.addAll(walls.outlets());
		sketch.line(Pen.AXIS, Tag.NONE, Point.ZERO, line.entrance());
		if (line.free() && !line.stages().isEmpty()) {
			remarks.add(
					"The model has no distance of interface and filter, and no sizes of chamber walls and detector.");
		} else {
			remarks.add("The model has no sizes of chamber walls and detector.");
		}
		return new Section(sketch, outlets, remarks, sight);
	}

	/** @return face of the block towards the vacuum */
	private static double bent(BentDrawer drawer, Sketch sketch, BentInterfaceChamber chamber, BentSection section,
			Vessels vessels) {
		if (chamber.getExit() == null) {
			drawer.draw(0.003);
			return Math.max(section.room().isNothing() ? 0.003 : section.room().right() + 0.002, 0.003);
		}
		ExitDrawer exit = new ExitDrawer(sketch, chamber.getExit(), vessels.pressure(0));
		Box block = drawer.draw(exit.depth());
		exit.draw();
		return Math.max(exit.depth(), block.right());
	}

	private static double wallHeight(@Nullable IonSource source) {
		@Nullable
		SmallChamber chamber = source != null
				&& source.getIoniser() instanceof SmallChamberElectrosprayIoniser small ? small.getChamber() : null;
		return chamber == null ? 0.015 : Sizes.length(chamber.getInnerDiameter(), 0.02) / 2 + 0.002;
	}
}
