package org.ionwright.spectrum.process;

import static org.ionwright.spectrum.process.ProcessingStep.Input.RUN;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;

/** Steps that read from the run. */
final class SourceSteps {

	static final StepParameter SPECTRA = StepParameter.text("spectra", "Spectra", "",
			"Numbers from 0 and ranges such as 0-9,12");
	static final StepParameter START = StepParameter.number("start", "First point", "m/z", 0, 1e7, "",
			"First point of the new axis");
	static final StepParameter STEP = StepParameter.number("step", "Distance", "m/z", 1e-9, 1e6, "",
			"Distance of two points of the new axis");
	static final StepParameter COUNT = new StepParameter("count", "Points", "", StepParameter.Type.INTEGER, 1,
			10_000_000, "",
			List.of(), "Number of points of the new axis");
	static final StepParameter METHOD = StepParameter.choice("method", "Counts go", List.of("overlap", "nearest"),
			"By overlap of the stretches of the axes, for profiles; to the nearest point, for sticks");

	private SourceSteps() {
	}

	static List<ProcessingStep> all() {
		return List.of(
				new ProcessingStep("sum", "Sum of spectra", "Adds the counts of spectra with one axis", "", RUN,
						List.of(SPECTRA), (run, none, values) -> Combination.sum(run, spectra(values))),
				new ProcessingStep("average", "Mean of spectra", "Mean of spectra with one axis", "", RUN,
						List.of(SPECTRA),
						(run, none, values) -> Combination.average(run, spectra(values))),
				new ProcessingStep("sum-on-grid", "Sum of spectra on a new axis",
						"Moves the counts of spectra with any axes to a new one and adds them; their sum stays the same",
						"",
						RUN, List.of(SPECTRA, START, STEP, COUNT, METHOD),
						(run, none, values) -> Combination.sumOnGrid(run, grid(values), method(values),
								spectra(values))),
				new ProcessingStep("chromatogram", "Stored chromatogram", "A chromatogram as the run stores it", "",
						RUN,
						List.of(StepParameter.text("id", "Name", "", "Name of the chromatogram, such as TIC")),
						(run, none, values) -> stored(run, values.text("id"))),
				new ProcessingStep("ion-trace", "Ion trace",
						"Intensity within a window of m/z over time, not interpolated",
						"", RUN,
						List.of(StepParameter.number("low", "From", "m/z", 0, 1e7, "", "Lower end, included"),
								StepParameter.number("high", "To", "m/z", 0, 1e7, "", "Upper end, included"),
								StepParameter.integer("level", "MS level", "", 1, 10, 1, "Spectra of this level only"),
								StepParameter.choice("take", "Take", List.of("sum", "highest"),
										"Sum of the points in the window, or the highest")),
						SourceSteps::ionTrace));
	}

	static int[] spectra(StepValues values) {
		return SpectrumSelection.parse(values.text("spectra"));
	}

	static double[] grid(StepValues values) {
		return MassAxis.linear(values.number("start"), values.number("step"), values.integer("count")).toArray();
	}

	static Regridding method(StepValues values) {
		return Regridding.valueOf(values.text("method").toUpperCase(Locale.ROOT));
	}

	private static Trace stored(RawRun run, String id) throws IOException {
		List<Chromatogram> all = run.chromatograms();
		Chromatogram found = all.stream().filter(chromatogram -> chromatogram.id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("there is no chromatogram '" + id + "'; " + run.id()
						+ " has "
						+ (all.isEmpty() ? "none" : String.join(", ", all.stream().map(Chromatogram::id).toList()))));
		return Trace.of(Trace.Axis.SECONDS, Representation.PROFILE, found.seconds(), found.values(), 1, Double.NaN);
	}

	private static Trace ionTrace(RawRun run, Object none, StepValues values) throws IOException {
		double low = values.number("low");
		double high = values.number("high");
		if (high < low) {
			throw new IllegalArgumentException("window from " + low + " to " + high + "; it must rise");
		}
		int level = values.integer("level");
		boolean sum = values.text("take").equals("sum");
		double[] seconds = new double[run.size()];
		double[] intensities = new double[run.size()];
		int count = 0;
		for (int i = 0; i < seconds.length; i++) {
			if (Thread.currentThread().isInterrupted()) {
				throw new InterruptedIOException("cancelled after " + i + " of " + seconds.length + " spectra");
			}
			Spectrum spectrum = Objects.requireNonNull(run.spectrum(i));
			if (spectrum.info().msLevel() == level) {
				double value = 0;
				for (int k = spectrum.axis().ceiling(low); k < spectrum.size() && spectrum.mz(k) <= high; k++) {
					value = sum ? value + spectrum.intensity(k) : Math.max(value, spectrum.intensity(k));
				}
				seconds[count] = spectrum.info().startSeconds();
				intensities[count++] = value;
			}
		}
		return Trace.of(Trace.Axis.SECONDS, Representation.PROFILE, Arrays.copyOf(seconds, count),
				Arrays.copyOf(intensities, count), 1, Double.NaN);
	}
}
