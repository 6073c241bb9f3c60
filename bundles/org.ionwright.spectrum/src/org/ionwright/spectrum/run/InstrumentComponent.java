package org.ionwright.spectrum.run;

import java.util.List;

import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.UserTerm;

/** One station on the way of the ions; the order in {@link RunHeader#components()} is the order of the ions. */
public record InstrumentComponent(Kind kind, List<CvTerm> terms, List<UserTerm> userTerms) {

	/** The three kinds that mass-spectrometry files know. */
	public enum Kind {
		SOURCE, ANALYZER, DETECTOR
	}

	public InstrumentComponent {
		terms = List.copyOf(terms);
		userTerms = List.copyOf(userTerms);
	}
}
