package org.ionwright.spectrum.process;

import static org.ionwright.spectrum.process.ProcessingStep.Input.ANY;
import static org.ionwright.spectrum.process.ProcessingStep.Input.CURVE;
import static org.ionwright.spectrum.process.ProcessingStep.Input.PROFILE;
import static org.ionwright.spectrum.process.ProcessingStep.Input.SPECTRUM;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.ionwright.spectrum.Representation;

/** Steps that make a trace of a trace. */
final class TraceSteps {

	private static final StepParameter OUTPUT = StepParameter.choice("output", "Gives",
			List.of("corrected", "baseline"), "The trace without the baseline, or the baseline alone");

	private TraceSteps() {
	}

	static List<ProcessingStep> all() {
		return List.of(
				step("subtract-average", "Background",
						"Takes away the mean of other spectra of the run, on the same axis", "",
						PROFILE,
						List.of(SourceSteps.SPECTRA,
								StepParameter.number("factor", "Factor", "", 0, 1000, "1",
										"How often the mean is taken away")),
						TraceSteps::background),
				step("dead-time", "Dead time",
						"Counts without the loss by dead time; refuses what lies beyond correction",
						"Evans 1955; Mueller 1973", SPECTRUM,
						List.of(StepParameter.number("tau", "Dead time", "ns", 0, 1e6, "", "Dead time of the counter"),
								StepParameter.choice("law", "Counter is", List.of("non-paralysable", "paralysable"),
										"Whether a pulse within the dead time prolongs it")),
						TraceSteps::deadTime),
				step("savitzky-golay", "Smooth", "A polynomial through the points around each point",
						"Savitzky and Golay 1964; Gorry 1990", CURVE,
						List.of(StepParameter.integer("window", "Window", "points", 3, SavitzkyGolay.WIDEST, 7,
								"Odd number of points; about the width of the narrowest peak"),
								StepParameter.integer("order", "Order", "", 0, SavitzkyGolay.HIGHEST_ORDER, 2,
										"Order of the polynomial"),
								StepParameter.integer("derivative", "Derivative", "", 0, SavitzkyGolay.HIGHEST_ORDER, 0,
										"0 smooths; 1 is the slope, 2 the curvature")),
						(run, trace, v) -> trace.withY(SavitzkyGolay.filter(trace, v.integer("window"),
								v.integer("order"), v.integer("derivative")))),
				step("snip", "Baseline, clipped", "Baseline below peaks narrower than the window",
						"Ryan and others 1988; Morhac and others 1997", CURVE,
						List.of(StepParameter.integer("half-width", "Half-width", "points", 1, Snip.WIDEST, 40,
								"About the full width of the broadest peak at its foot"),
								StepParameter.choice("compress", "Compress", List.of("no", "yes"),
										"Clip double logarithms, for counts with strong peaks"),
								OUTPUT),
						(run, trace, v) -> baseline(trace, v,
								Snip.baseline(trace.y(), v.integer("half-width"), v.text("compress").equals("yes")))),
				step("asls", "Baseline, smooth", "Baseline by asymmetric least squares", "Eilers and Boelens 2005",
						CURVE,
						List.of(StepParameter.number("stiffness", "Stiffness", "", 1, AsymmetricLeastSquares.SMOOTHEST,
								"100000",
								"The greater, the smoother"),
								StepParameter.number("above", "Weight above", "", 1e-6, 0.5, "0.01",
										"Weight of points above the curve; 0.001 to 0.1 for upright peaks"),
								StepParameter.integer("iterations", "Repetitions", "", 1,
										AsymmetricLeastSquares.MOST_ITERATIONS, 10, "Most repetitions"),
								OUTPUT),
						(run, trace, v) -> baseline(trace, v, AsymmetricLeastSquares.baseline(trace.y(),
								v.number("stiffness"), v.number("above"), v.integer("iterations")))),
				step("calibrate", "Mass calibration", "Corrects m/z by a polynomial through known ions", "", SPECTRUM,
						List.of(StepParameter.text("ions", "Known ions", "",
								"Measured and exact m/z such as 195.08:195.0877, parted by commas"),
								StepParameter.integer("order", "Order", "", 0, MassCalibration.HIGHEST_ORDER, 1,
										"0 for one factor, 1 for a straight line")),
						TraceSteps::calibrate),
				step("regrid", "New axis", "Moves counts to another axis; their sum stays the same", "", SPECTRUM,
						List.of(SourceSteps.START, SourceSteps.STEP, SourceSteps.COUNT, SourceSteps.METHOD),
						TraceSteps::regrid),
				step("crop", "Cut out", "Keeps a part of the axis, ends included", "", ANY,
						List.of(StepParameter.number("low", "From", "", -1e9, 1e9, "", "Lower end, in m/z or s"),
								StepParameter.number("high", "To", "", -1e9, 1e9, "", "Upper end, in m/z or s")),
						TraceSteps::crop),
				step("scale", "Scale", "Multiplies all values", "", ANY,
						List.of(StepParameter.number("factor", "Factor", "", -1e12, 1e12, "1",
								"May be below 0 to mirror")),
						(run, trace, v) -> {
							double[] y = trace.y();
							double factor = v.number("factor");
							Arrays.setAll(y, i -> y[i] * factor);
							return trace.withY(y);
						}),
				step("centroid", "Centroid", "Sticks at the centres of the peaks that wavelets find",
						"Du, Kibbe and Lin 2006", CURVE, Analyses.withStick(Analyses.PICKING), TraceSteps::centroid));
	}

	/** A step's work on its input; the chain has seen to it that there is one. */
	private interface OnTrace {

		Trace apply(RawRun run, Trace trace, StepValues values) throws IOException;
	}

	private static ProcessingStep step(String name, String label, String help, String reference,
			ProcessingStep.Input input, List<StepParameter> parameters, OnTrace work) {
		return new ProcessingStep(name, label, help, reference, input, parameters,
				(run, trace, values) -> work.apply(run, needed(trace), values));
	}

	private static Trace needed(Optional<Trace> trace) {
		return trace.orElseThrow(() -> new IllegalArgumentException("there is no trace to work on"));
	}

	private static Trace background(RawRun run, Trace trace, StepValues values) throws IOException {
		Trace mean = Combination.average(run, SourceSteps.spectra(values));
		if (!Arrays.equals(mean.x(), trace.x())) {
			throw new IllegalArgumentException(
					"the background has another m/z axis (" + mean.size() + " points against "
							+ trace.size() + "); subtract it before the axis is changed");
		}
		double factor = values.number("factor") * trace.weight();
		double[] y = trace.y();
		Arrays.setAll(y, i -> y[i] - factor * mean.y(i));
		return trace.withY(y);
	}

	private static Trace deadTime(RawRun run, Trace trace, StepValues values) {
		if (!(trace.countingSeconds() > 0)) {
			throw new IllegalArgumentException("the run does not say how long a point was counted for");
		}
		return trace.withY(DeadTimeCorrection.correct(trace.y(), trace.countingSeconds(),
				DeadTimeLaw.valueOf(values.text("law").replace('-', '_').toUpperCase(Locale.ROOT)),
				values.number("tau") * 1e-9));
	}

	private static Trace baseline(Trace trace, StepValues values, double[] baseline) {
		if (values.text("output").equals("baseline")) {
			return trace.withY(baseline);
		}
		double[] y = trace.y();
		Arrays.setAll(y, i -> y[i] - baseline[i]);
		return trace.withY(y);
	}

	private static Trace calibrate(RawRun run, Trace trace, StepValues values) {
		CalibrationPoints ions = CalibrationPoints.parse(values.text("ions"));
		MassCalibration calibration = MassCalibration.fit(ions.measured(), ions.exact(), values.integer("order"));
		return trace.withPoints(trace.representation(), calibration.apply(trace.x()), trace.y());
	}

	private static Trace regrid(RawRun run, Trace trace, StepValues values) {
		double[] grid = SourceSteps.grid(values);
		return trace.withPoints(trace.representation(), grid,
				SourceSteps.method(values).apply(trace.x(), trace.y(), grid));
	}

	private static Trace crop(RawRun run, Trace trace, StepValues values) {
		double[] x = trace.x();
		double low = values.number("low");
		double high = values.number("high");
		int from = 0;
		while (from < x.length && x[from] < low) {
			from++;
		}
		int to = x.length;
		while (to > from && x[to - 1] > high) {
			to--;
		}
		return trace.withPoints(trace.representation(), Arrays.copyOfRange(x, from, to),
				Arrays.copyOfRange(trace.y(), from, to));
	}

	private static Trace centroid(RawRun run, Trace trace, StepValues values) {
		List<Peak> peaks = Analyses.peaks(trace, values).stream()
				.sorted(Comparator.comparingDouble(Peak::centroid)).toList();
		ToDoubleFunction<Peak> stick = switch (values.text("stick")) {
		case "height" -> Peak::height;
		case "area" -> Peak::area;
		default -> Peak::sum;
		};
		return trace.withPoints(Representation.CENTROID, peaks.stream().mapToDouble(Peak::centroid).toArray(),
				peaks.stream().mapToDouble(stick).toArray());
	}
}
