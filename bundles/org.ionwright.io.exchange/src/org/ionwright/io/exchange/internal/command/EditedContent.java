package org.ionwright.io.exchange.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.io.exchange.internal.Picking;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.process.ProcessedTrace;
import org.ionwright.spectrum.process.StepCall;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunFact;

/**
 * Spectra with their peaks picked, their range cut, or both, in that order: so a peak at the border is picked whole.
 *
 * @param centroid
 *            whether profiles become sticks
 * @param told
 *            whether each spectrum says in its terms what was done to it
 */
record EditedContent(RunContent content, boolean centroid, Optional<MassRange> range, boolean told)
		implements RunContent {

	/** What is done, in order. */
	List<StepCall> steps() {
		List<StepCall> steps = new ArrayList<>();
		if (centroid) {
			steps.add(Picking.STEP);
		}
		range.ifPresent(kept -> steps.add(StepCall.of("crop",
				Map.of("low", Double.toString(kept.low()), "high", Double.toString(kept.high())))));
		return steps;
	}

	@Override
	public Spectrum spectrum(int index) throws IOException {
		Spectrum spectrum = content.spectrum(index);
		boolean picked = centroid && spectrum.info().representation() == Representation.PROFILE;
		Spectrum edited = picked ? Picking.sticks(spectrum) : spectrum;
		if (range.isPresent()) {
			edited = cut(edited, range.get());
		}
		return told && edited != spectrum ? told(edited, picked) : edited;
	}

	private static Spectrum cut(Spectrum spectrum, MassRange range) {
		MassAxis axis = spectrum.axis();
		int from = axis.ceiling(range.low());
		int to = axis.ceiling(Math.nextUp(range.high()));
		if (from == 0 && to == axis.size()) {
			return spectrum;
		}
		double low = Math.max(spectrum.info().windowLow(), range.low());
		double high = Math.min(spectrum.info().windowHigh(), range.high());
		Spectrum.Builder cut = Picking.like(spectrum.info(),
				MassAxis.of(Arrays.copyOfRange(axis.toArray(), from, Math.max(from, to))),
				Arrays.copyOfRange(spectrum.intensities(), from, Math.max(from, to)));
		return low < high ? cut.window(low, high).build() : cut.build();
	}

	private Spectrum told(Spectrum spectrum, boolean picked) {
		List<UserTerm> terms = new ArrayList<>();
		terms.add(UserTerm.text(ProcessedTrace.DERIVED_FROM, source()));
		for (StepCall step : steps()) {
			if (picked || !step.step().equals("centroid")) {
				terms.add(UserTerm.text(ProcessedTrace.STEP + " " + terms.size(), step.toString()));
			}
		}
		return Picking.like(spectrum.info(), spectrum.axis(), spectrum.intensities()).userTerms(terms).build();
	}

	@Override
	public String source() {
		return content.source();
	}

	@Override
	public List<RunFact> facts() {
		return content.facts();
	}

	@Override
	public boolean simulated() {
		return content.simulated();
	}

	@Override
	public int size() {
		return content.size();
	}

	@Override
	public List<Chromatogram> chromatograms() throws IOException {
		return content.chromatograms();
	}
}
