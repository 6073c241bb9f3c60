package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.process.ProcessingStep;
import org.ionwright.spectrum.process.RawRun;
import org.ionwright.spectrum.process.StepCall;
import org.ionwright.spectrum.process.StepValues;
import org.ionwright.spectrum.process.Steps;
import org.ionwright.spectrum.process.Trace;
import org.ionwright.spectrum.run.RunFile;

/** Makes the spectrum on screen from the scans of a run. Blocks. */
final class Deriver {

	private Deriver() {
	}

	/**
	 * Adds the scans, takes the mean of the background away as often as scans were added, then divides by their number where
	 * a mean is wanted. Intensities are never interpolated.
	 *
	 * @param wanted
	 *            false ends the reading early; the answer is then of no use
	 * @throws IOException
	 *             when the file cannot be read
	 * @throws IllegalArgumentException
	 *             in words when the background does not fit
	 */
	static DerivedSpectrum derive(RunFile file, Derivation derivation, BooleanSupplier wanted) throws IOException {
		SpectrumSum sum = sum(file, derivation.scans(), new SpectrumSum(), wanted);
		double[] y = sum.total();
		int subtracted = 0;
		if (derivation.background().length > 0 && sum.added() > 0 && wanted.getAsBoolean()) {
			SpectrumSum background = sum(file, derivation.background(), sum.another(), wanted);
			subtracted = background.added();
			if (subtracted == 0 && wanted.getAsBoolean()) {
				throw new IllegalArgumentException(Messages.Deriver_background);
			}
			double factor = (double) sum.added() / Math.max(1, subtracted);
			double[] level = background.total();
			double[] rest = y.clone();
			for (int i = 0; i < rest.length && subtracted > 0; i++) {
				rest[i] -= factor * level[i];
			}
			y = rest;
		}
		if (derivation.mean() && sum.added() > 1) {
			double[] total = y;
			y = Arrays.stream(total).map(value -> value / sum.added()).toArray();
		}
		boolean raw = subtracted == 0 && derivation.steps().isEmpty() && !(derivation.mean() && sum.added() > 1);
		MassAxis axis = sum.axis();
		Representation representation = sum.representation();
		if (!derivation.steps().isEmpty() && wanted.getAsBoolean()) {
			double weight = derivation.mean() ? 1 : sum.added();
			Trace trace = Trace.of(Trace.Axis.MZ, representation, axis.toArray(), y, weight,
					sum.dwellSeconds() * sum.added());
			for (StepCall call : derivation.steps()) {
				trace = apply(file, call, trace);
			}
			axis = MassAxis.of(trace.x());
			y = trace.y();
			representation = trace.representation();
		}
		return new DerivedSpectrum(derivation, axis, y, representation, raw, sum.added(), sum.leftOut(), subtracted);
	}

	private static Trace apply(RunFile file, StepCall call, Trace trace) throws IOException {
		try {
			ProcessingStep step = Steps.get(call.step());
			if (!step.input().takes(trace) || trace.axis() != Trace.Axis.MZ) {
				throw new IllegalArgumentException(Messages.Deriver_unfit);
			}
			return step.work().apply(RawRun.of(file), Optional.of(trace),
					StepValues.of(step.parameters(), call.values()));
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.Deriver_step, StepText.label(call), e.getMessage()),
					e);
		}
	}

	private static SpectrumSum sum(RunFile file, int[] scans, SpectrumSum sum, BooleanSupplier wanted)
			throws IOException {
		for (int scan : scans) {
			if (!wanted.getAsBoolean()) {
				break;
			}
			sum.add(file.spectrum(scan));
		}
		return sum;
	}
}
