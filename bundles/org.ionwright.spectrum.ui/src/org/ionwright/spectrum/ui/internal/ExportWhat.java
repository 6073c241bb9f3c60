package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.process.ProcessedTrace;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.ui.common.Trace;

/** What of a run can be exported. */
enum ExportWhat {
	/** The spectrum on screen, with all that was done to it. */
	SHOWN,
	/** Each of the selected scans as it was measured. */
	SELECTED,
	/** All scans, and the chromatograms that the file stores. */
	RUN,
	/** The lines of the chromatogram. */
	TRACES;

	/**
	 * The spectrum on screen, with the steps that made it in its terms.
	 *
	 * @param file
	 *            gives the facts
	 */
	static RunContent shown(RunFile file, RunSelection selection, DerivedSpectrum shown) {
		SpectrumInfo like = selection.first();
		org.ionwright.spectrum.process.Trace trace = org.ionwright.spectrum.process.Trace.of(
				org.ionwright.spectrum.process.Trace.Axis.MZ, shown.representation(), shown.axis().toArray(),
				shown.intensities(), shown.of().mean() ? 1 : Math.max(1, shown.added()), Double.NaN);
		String source = selection.run().fileName();
		Spectrum spectrum = new ProcessedTrace(source, shown.of().chain(), trace).toSpectrum(0, like);
		return RunContent.of(source, file.facts(), file.simulated(), List.of(spectrum), List.of());
	}

	/** Traces in seconds as chromatograms. */
	static RunContent traces(RunFile file, RunSelection selection, List<Trace> traces) {
		List<Chromatogram> all = new ArrayList<>();
		for (Trace trace : traces) {
			all.add(new Chromatogram(trace.name(), ChromatogramKind.OTHER, trace.x(), trace.y()));
		}
		return RunContent.of(selection.run().fileName(), file.facts(), file.simulated(), List.of(), all);
	}
}
