package org.ionwright.spectrum.run;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.CvTerm;

/**
 * Where a run comes from that was not acquired but made from files.
 *
 * @param files
 *            the oldest first; the last one is what the run was made from
 * @param steps
 *            what was done to the data so far, in order, the conversion itself left out
 * @param instrument
 *            vocabulary terms of the whole instrument as the files have them: model, customisations
 */
public record RunOrigin(List<SourceFile> files, List<RunStep> steps, List<CvTerm> instrument) {

	/** Acquired, not made from files. */
	public static final RunOrigin ACQUIRED = new RunOrigin(List.of(), List.of(), List.of());

	public RunOrigin {
		files = List.copyOf(files);
		steps = List.copyOf(steps);
		instrument = List.copyOf(instrument);
	}

	/** Whether there is a file that could be read again if the run were lost. */
	public boolean fromFiles() {
		return !files.isEmpty();
	}

	/** The same made from a further file. */
	public RunOrigin from(SourceFile file) {
		List<SourceFile> more = new ArrayList<>(files);
		more.add(file);
		return new RunOrigin(more, steps, instrument);
	}

	/** The same after something more was done. */
	public RunOrigin then(RunStep step) {
		List<RunStep> more = new ArrayList<>(steps);
		more.add(step);
		return new RunOrigin(files, more, instrument);
	}
}
