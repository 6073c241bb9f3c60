package org.ionwright.spectrum.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.UserTerm;

/**
 * A derived trace that says from what and how it was made. It is no measured spectrum, and only {@link #toSpectrum} makes
 * one of it, with the chain in its description.
 *
 * @param source
 *            name of the run
 * @param chain
 *            all steps with all values and the version of the software that ran them
 */
public record ProcessedTrace(String source, ProcessingChain chain, Trace trace) {

	/** Name of the term that holds the run. */
	public static final String DERIVED_FROM = "derived from";
	/** Names of the terms that hold the lines of the chain begin with this, a blank and the number of the step from 1. */
	public static final String STEP = "processing step";

	/**
	 * For files and views: the chain stands in the terms, one for the run and one for each step.
	 *
	 * @param like
	 *            a spectrum that it was made of, for polarity, level, time and window
	 * @throws IllegalArgumentException
	 *             when it is a trace over time
	 */
	public Spectrum toSpectrum(int index, SpectrumInfo like) {
		if (trace.axis() != Trace.Axis.MZ) {
			throw new IllegalArgumentException("a trace over time is no spectrum");
		}
		return Spectrum.builder(index, MassAxis.of(trace.x()), trace.y()).id("derived=" + (index + 1))
				.representation(trace.representation()).polarity(like.polarity()).msLevel(like.msLevel())
				.kind(like.kind()).startSeconds(like.startSeconds()).window(like.windowLow(), like.windowHigh())
				.dwellSeconds(trace.countingSeconds()).userTerms(terms()).build();
	}

	/**
	 * @throws IllegalArgumentException
	 *             when it is a spectrum
	 */
	public Chromatogram toChromatogram(String id, ChromatogramKind kind) {
		if (trace.axis() != Trace.Axis.SECONDS) {
			throw new IllegalArgumentException("a spectrum is no trace over time");
		}
		return new Chromatogram(id, kind, trace.x(), trace.y());
	}

	/** The run and the steps, for the description of a spectrum. */
	public List<UserTerm> terms() {
		List<UserTerm> terms = new ArrayList<>();
		terms.add(UserTerm.text(DERIVED_FROM, source));
		for (StepCall step : chain.steps()) {
			terms.add(UserTerm.text(STEP + " " + terms.size(), step.toString()));
		}
		return terms;
	}

	/**
	 * The chain that such terms hold; without steps for a spectrum as it was measured.
	 *
	 * @throws IllegalArgumentException
	 *             when a line is none
	 */
	public static ProcessingChain chainOf(List<UserTerm> terms) {
		return ProcessingChain.parse(terms.stream().filter(term -> term.name().startsWith(STEP + " "))
				.map(UserTerm::value).collect(Collectors.joining("\n")));
	}
}
