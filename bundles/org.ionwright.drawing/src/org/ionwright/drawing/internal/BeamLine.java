package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.drawing.Point;
import org.ionwright.model.instrument.IonOpticalElement;
import org.ionwright.model.instrument.Lens;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PinholeInterface;
import org.ionwright.model.instrument.TandemMassFilter;

/**
 * Where things lie along the beam behind the exit of the interface, which is x = 0. What the model gives a place has it;
 * the rest follows in order, and {@link #free} says that its distances are not the model's.
 *
 * @param face
 *            of the interface towards the vacuum, m
 * @param plates
 *            walls between the vessels in front of the analyser, m
 * @param filter
 *            entrance of the first stage, m
 * @param free
 *            whether the distance of interface and filter is not in the model
 */
record BeamLine(double face, List<Double> lenses, List<Double> plates, double filter, boolean free,
		List<StageAxis> stages) {

	private static final double STEP = 0.012;

	static BeamLine of(MassSpectrometer instrument, Vessels vessels, Breaks breaks, double face) {
		List<Double> lenses = new ArrayList<>();
		double end = face;
		for (IonOpticalElement element : instrument.getTransferOptics()) {
			double x = element instanceof Lens lens
					? Math.max(breaks.of(Sizes.extent(lens.getPosition())).drawn(), face)
					: end + STEP;
			lenses.add(x);
			end = Math.max(end, x);
		}
		int count = vessels.beforeAnalyser();
		boolean given = instrument.getIonSource() != null
				&& instrument.getIonSource().getInterface() instanceof PinholeInterface;
		double filter = end + STEP * (count + 1);
		if (given && instrument.getIonSource().getInterface() instanceof PinholeInterface pinhole) {
			filter = Math.max(breaks.of(Sizes.length(pinhole.getFilterDistance(), STEP)).drawn(), face);
		}
		double from = Math.min(end, filter);
		List<Double> plates = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			plates.add(from + (filter - from) * (i + 1) / (count + (given ? 0.5 : 1)));
		}
		return new BeamLine(face, lenses, plates, filter, !given, stages(instrument, breaks, filter));
	}

	private static List<StageAxis> stages(MassSpectrometer instrument, Breaks breaks, double filter) {
		List<StageAxis> axes = new ArrayList<>();
		if (!(instrument.getAnalyser() instanceof TandemMassFilter tandem)) {
			return axes;
		}
		double link = Sizes.extent(tandem.getLinkLength());
		Frame frame = Frame.PAGE.moved(filter, 0);
		double before = 0;
		for (MassFilterStage stage : tandem.getStages()) {
			// The first axis is drawn level, so the others are turned against it.
			double tilt = axes.size() == tandem.getStages().size() - 1 && !axes.isEmpty() ? 0 : tilt(stage);
			double turn = axes.isEmpty() ? 0 : before - tilt;
			before = tilt;
			frame = frame.turned(turn);
			Breaks.Broken length = breaks.of(Sizes.length(stage.getLength(), 0.01));
			double field = Sizes.length(stage.getFieldRadius(), 0.002);
			axes.add(
					new StageAxis(stage, frame, length, field, Math.min(Sizes.length(stage.getRodRadius(), field), 0.1),
							turn));
			frame = frame.moved(length.drawn() + breaks.of(link).drawn(), -Sizes.offset(stage.getOffsetX()));
		}
		return axes;
	}

	private static double tilt(MassFilterStage stage) {
		double tilt = Sizes.angle(stage.getTiltAngle());
		return Math.atan2(Math.sin(tilt) * Math.cos(Sizes.angle(stage.getTiltAzimuth())),
				Math.max(Math.cos(tilt), 0.1));
	}

	/** End of the last stage; starts where the stages would when there are none. */
	Frame end() {
		return stages.isEmpty() ? Frame.PAGE.moved(filter, 0)
				: stages.getLast().frame().moved(stages.getLast().length().drawn(), 0);
	}

	Point entrance() {
		return new Point(filter, 0);
	}

	/** Height that the rods take, from the axis, m. */
	double outside() {
		return stages.stream().mapToDouble(StageAxis::outside).max().orElse(0.01);
	}
}
