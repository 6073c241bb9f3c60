package org.ionwright.drawing.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.AuxiliaryElectrode;
import org.ionwright.model.instrument.IonOpticalElement;
import org.ionwright.model.instrument.Lens;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Mesh;
import org.ionwright.model.instrument.Pinhole;
import org.ionwright.model.instrument.PinholeInterface;

/** Pinhole 35, lenses 36, elements 38, 47 and 51 along the beam (seed 001, FIG 1 and 2). */
final class OpticsDrawer {

	private static final double HALF = 0.012;
	private static final double THIN = 0.0006;

	private final Sketch sketch;
	private final BeamLine line;

	OpticsDrawer(Sketch sketch, BeamLine line) {
		this.sketch = sketch;
		this.line = line;
	}

	void lenses(MassSpectrometer instrument) {
		List<IonOpticalElement> elements = instrument.getTransferOptics();
		for (int i = 0; i < elements.size(); i++) {
			Frame frame = Frame.PAGE.moved(line.lenses().get(i), 0);
			IonOpticalElement element = elements.get(i);
			if (element instanceof Lens lens) {
				double hole = Sizes.extent(lens.getDiameter()) / 2;
				String size = Numbers.diameter(lens.getDiameter());
				String volts = Numbers.number(lens.getPotential()) + " V";
				Tag tag = Labels.tag(lens, size, volts);
				double half = Math.max(HALF, hole + 0.003);
				for (double side : new double[] { -1, 1 }) {
					sketch.solid(frame.box(0, side * hole, THIN, side * half), Material.ROD, tag);
				}
				sketch.callout(Labels.callout(lens, frame.at(THIN / 2, -half * 0.9), size, volts));
				sketch.handle(frame.at(0, -hole), new Point(0, -1), 2, tag.path() + ".diameter");
			} else {
				Tag tag = Labels.tag(element);
				sketch.solid(frame.box(0, -HALF, 2 * THIN, -HALF / 3), Material.ROD, tag);
				sketch.solid(frame.box(0, HALF / 3, 2 * THIN, HALF), Material.ROD, tag);
				sketch.callout(Labels.callout(element, frame.at(THIN, -HALF * 0.8)));
			}
		}
	}

	/**
	 * @param half
	 *            height of the wall with the pinhole, m
	 */
	void pinhole(PinholeInterface inlet, double half) {
		@Nullable
		Pinhole pinhole = inlet.getPinhole();
		double thickness = pinhole == null ? 0.0002 : Math.min(Sizes.length(pinhole.getThickness(), 2e-5), 0.01);
		double wall = Math.max(0.0015, thickness);
		double hole = pinhole == null ? 0 : Sizes.extent(pinhole.getDiameter()) / 2;
		Tag plate = Labels.tag(inlet, pinhole == null ? "no pinhole" : "");
		// A thick wall carries the foil with the hole.
		double recess = Math.min(Math.max(10 * hole, 0.001), half * 0.8);
		for (double side : new double[] { -1, 1 }) {
			sketch.solid(Frame.PAGE.polygon(-wall, side * recess, 0, side * (recess + wall), 0, side * half, -wall,
					side * half), Material.METAL, plate);
		}
		if (pinhole != null) {
			String size = Numbers.diameter(pinhole.getDiameter());
			Tag tag = Labels.tag(pinhole, Numbers.length(pinhole.getDiameter()));
			for (double side : new double[] { -1, 1 }) {
				sketch.solid(Frame.PAGE.box(-wall, side * hole, -wall + thickness, side * (recess + wall / 2)),
						Material.INSERT, tag);
			}
			sketch.callout(Labels.callout(pinhole, new Point(-wall + thickness / 2, -(hole + recess) / 2), size));
			sketch.detail(new Detail("pinhole " + size, new Point(-wall + thickness / 2, 0), Math.max(2 * hole, 1e-6),
					Math.max(6 * hole, 2 * thickness), tag));
			sketch.handle(new Point(-wall, -hole), new Point(0, -1), 2, tag.path() + ".diameter");
			sketch.span(new Span(Point.ZERO, line.entrance(), Numbers.length(inlet.getFilterDistance()),
					Labels.tag(inlet)));
		}
		between(inlet);
	}

	private void between(PinholeInterface inlet) {
		double first = line.lenses().stream().mapToDouble(x -> x).filter(x -> x > 0).min().orElse(line.filter());
		@Nullable
		AuxiliaryElectrode element = inlet.getAuxiliaryElectrode();
		if (element != null) {
			Tag tag = Labels.tag(element, Numbers.number(element.getPotential()) + " V");
			Frame frame = Frame.PAGE.moved(first * 0.35, 0);
			for (double side : new double[] { -1, 1 }) {
				sketch.solid(frame.polygon(0, side * HALF * 0.25, THIN * 3, side * HALF * 0.6, THIN * 4,
						side * HALF * 0.6, THIN, side * HALF * 0.25), Material.ROD, tag);
			}
			sketch.callout(Labels.callout(element, frame.at(THIN * 2, -HALF * 0.5),
					Numbers.number(element.getPotential()) + " V"));
		}
		@Nullable
		Mesh mesh = inlet.getMesh();
		if (mesh != null) {
			Tag tag = Labels.tag(mesh, Numbers.number(mesh.getPotential()) + " V",
					Numbers.number(mesh.getTransparency() * 100) + " % open");
			double x = first * 0.7;
			for (int i = -6; i < 6; i++) {
				sketch.line(Pen.OUTLINE, tag, new Point(x, (i + 0.2) * HALF / 7), new Point(x, (i + 0.8) * HALF / 7));
			}
			sketch.callout(Labels.callout(mesh, new Point(x, -5.5 * HALF / 7),
					Numbers.number(mesh.getPotential()) + " V"));
		}
		SourceDrawer wires = new SourceDrawer(sketch, Frame.PAGE, new Breaks(1));
		for (int i = 0; i < inlet.getElectronSources().size(); i++) {
			double side = i % 2 == 0 ? -1 : 1;
			wires.filament(inlet.getElectronSources().get(i),
					new Point(first * (0.55 + 0.1 * (i / 2)), side * HALF * 1.25), HALF * 0.12);
		}
	}
}
