package org.ionwright.spectrum.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.ionwright.spectrum.process.StepCall;
import org.ionwright.spectrum.run.MassRange;

/**
 * What a user keeps beside a run, never in it; {@link NotesText} writes and reads it.
 *
 * @param ranges
 *            of m/z that are followed over time
 * @param mean
 *            whether several scans are shown as their mean instead of their sum
 * @param background
 *            scans whose mean is taken away, as {@code 20-29,40}; empty for none
 * @param steps
 *            of processing, in order
 * @param formula
 *            whose isotopes are shown; empty for none
 * @param adduct
 *            name of an {@link Adduct}
 * @param notes
 *            annotations
 */
record RunNotes(List<MassRange> ranges, boolean mean, String background, List<Step> steps, String formula,
		String adduct, List<Note> notes) {

	/** What would break the lines of the file. */
	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029&&[^\n\r]]");
	static final RunNotes EMPTY = new RunNotes(List.of(), false, "", List.of(), "", IonForm.PROTONATED.name(),
			List.of());

	/** A step of processing that may be switched off. */
	record Step(StepCall call, boolean on) {
	}

	/** What the position of a note means. */
	enum Place {
		MZ, SECONDS
	}

	/** An annotation. */
	record Note(Place place, double at, String text) {

		Note {
			Objects.requireNonNull(place);
			if (!Double.isFinite(at)) {
				throw new IllegalArgumentException("a note at " + at);
			}
			text = CONTROL.matcher(text).replaceAll(" ");
		}
	}

	RunNotes {
		ranges = List.copyOf(ranges);
		steps = List.copyOf(steps);
		notes = List.copyOf(notes);
		formula = CONTROL.matcher(formula).replaceAll(" ");
		// Without a formula there is no ion either.
		adduct = formula.isEmpty() ? IonForm.PROTONATED.name() : adduct;
	}

	/** The steps that are switched on. */
	List<StepCall> active() {
		return steps.stream().filter(Step::on).map(Step::call).toList();
	}

	RunNotes withRanges(List<MassRange> next) {
		return new RunNotes(next, mean, background, steps, formula, adduct, notes);
	}

	RunNotes withMean(boolean next) {
		return new RunNotes(ranges, next, background, steps, formula, adduct, notes);
	}

	RunNotes withBackground(String next) {
		return new RunNotes(ranges, mean, next, steps, formula, adduct, notes);
	}

	RunNotes withSteps(List<Step> next) {
		return new RunNotes(ranges, mean, background, next, formula, adduct, notes);
	}

	RunNotes withFormula(String next, IonForm with) {
		return new RunNotes(ranges, mean, background, steps, next, with.name(), notes);
	}

	RunNotes withNotes(List<Note> next) {
		return new RunNotes(ranges, mean, background, steps, formula, adduct, next);
	}
}
