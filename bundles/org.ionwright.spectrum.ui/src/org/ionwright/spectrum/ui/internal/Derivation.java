package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.process.ProcessingChain;
import org.ionwright.spectrum.process.SpectrumSelection;
import org.ionwright.spectrum.process.StepCall;

/**
 * From what the spectrum on screen is made; what is asked of the reader.
 *
 * @param scans
 *            indices, rising; they are added, or their mean is taken
 * @param mean
 *            whether it is the mean instead of the sum
 * @param background
 *            indices, rising, whose mean is taken away; empty for none
 * @param steps
 *            what is done with the result, in order
 */
record Derivation(int[] scans, boolean mean, int[] background, List<StepCall> steps) {

	static final Derivation NOTHING = new Derivation(new int[0], false, new int[0], List.of());

	Derivation {
		steps = List.copyOf(steps);
	}

	Derivation ofScans(int... next) {
		return new Derivation(next, mean, background, steps);
	}

	Derivation asMean(boolean next) {
		return new Derivation(scans, next, background, steps);
	}

	Derivation withBackground(int... next) {
		return new Derivation(scans, mean, next, steps);
	}

	Derivation withSteps(List<StepCall> next) {
		return new Derivation(scans, mean, background, next);
	}

	/** The whole way from the file to the screen, as it is stored and can be run again. */
	ProcessingChain chain() {
		List<StepCall> all = new ArrayList<>();
		if (scans.length > 0) {
			all.add(StepCall.of(mean ? "average" : "sum", Map.of("spectra", SpectrumSelection.format(scans))));
			if (background.length > 0) {
				all.add(StepCall.of("subtract-average", Map.of("spectra", SpectrumSelection.format(background))));
			}
		}
		all.addAll(steps);
		return new ProcessingChain(all);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Derivation that && mean == that.mean && Arrays.equals(scans, that.scans)
				&& Arrays.equals(background, that.background) && steps.equals(that.steps);
	}

	@Override
	public int hashCode() {
		return Objects.hash(mean, Arrays.hashCode(scans), Arrays.hashCode(background), steps);
	}
}
