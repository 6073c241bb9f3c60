package org.ionwright.drawing.internal;

import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.BeamOutput;
import org.ionwright.model.instrument.Detector;
import org.ionwright.model.instrument.DetectorKind;
import org.ionwright.model.instrument.MassSpectrometer;

/** Detector 48 or the output behind the last stage. Their sizes are not in the model. */
final class SinkDrawer {

	private static final double GAP = 0.006;
	private static final double SIZE = 0.008;

	private final Sketch sketch;
	private final Frame end;

	SinkDrawer(Sketch sketch, Frame end) {
		this.sketch = sketch;
		this.end = end;
	}

	void draw(MassSpectrometer instrument) {
		if (instrument.getDetector() != null) {
			detector(instrument.getDetector());
		}
		if (instrument.getOutput() != null) {
			output(instrument.getOutput());
		}
	}

	private void detector(Detector detector) {
		String kind = Labels.words(String.valueOf(detector.getKind()).replace('_', ' '));
		Tag tag = Labels.tag(detector, kind, detector.isOffAxis() ? "off axis" : "on axis");
		Frame frame = end.moved(GAP, detector.isOffAxis() ? SIZE : 0);
		sketch.line(Pen.AXIS, tag, end.at(0.002, 0), end.at(GAP * 0.7, 0), frame.at(SIZE * 0.3, 0));
		if (detector.isOffAxis()) {
			sketch.solid(frame.polygon(SIZE * 0.1, -SIZE * 1.7, SIZE * 0.8, -SIZE * 1.7, SIZE * 0.8, -SIZE * 1.5,
					SIZE * 0.1, -SIZE * 1.5), Material.ROD, tag);
		}
		if (detector.getKind() == DetectorKind.FARADAY) {
			for (double side : new double[] { -1, 1 }) {
				sketch.solid(frame.box(0, side * SIZE * 0.45, SIZE * 1.4, side * SIZE * 0.55), Material.DETECTOR, tag);
			}
			sketch.solid(frame.box(SIZE * 1.3, -SIZE * 0.5, SIZE * 1.4, SIZE * 0.5), Material.DETECTOR, tag);
		} else {
			sketch.solid(frame.polygon(0, -SIZE * 0.6, SIZE * 0.6, -SIZE * 0.4, SIZE * 2, -SIZE * 0.4, SIZE * 2,
					SIZE * 0.4, SIZE * 0.6, SIZE * 0.4, 0, SIZE * 0.6), Material.DETECTOR, tag);
		}
		sketch.callout(Labels.callout(detector, frame.at(SIZE * 0.9, -SIZE * 0.2), kind));
	}

	private void output(BeamOutput output) {
		String size = Numbers.diameter(output.getDiameter());
		Tag tag = Labels.tag(output, size);
		Frame frame = end.moved(GAP, 0);
		double hole = Math.min(Sizes.extent(output.getDiameter()) / 2, 0.05);
		Plate.halves(sketch, frame, hole, hole + SIZE, 0.001, tag);
		sketch.line(Pen.OUTLINE, tag, end.at(0.002, 0), frame.at(SIZE, 0));
		sketch.line(Pen.OUTLINE, tag, frame.at(SIZE * 0.7, -SIZE * 0.15), frame.at(SIZE, 0),
				frame.at(SIZE * 0.7, SIZE * 0.15));
		sketch.callout(Labels.callout(output, frame.at(-0.0005, -(hole + SIZE * 0.7)), size));
	}
}
