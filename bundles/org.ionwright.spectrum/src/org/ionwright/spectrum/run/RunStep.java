package org.ionwright.spectrum.run;

import java.util.List;

import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.UserTerm;

/**
 * Something that was done to the data of a run, and the program that did it.
 *
 * @param terms
 *            what was done, in words of the vocabulary, such as {@code MS:1000035 peak picking}
 * @param userTerms
 *            what the vocabulary has no words for: settings, the chain of steps
 */
public record RunStep(RunSoftware software, List<CvTerm> terms, List<UserTerm> userTerms) {

	public RunStep {
		terms = List.copyOf(terms);
		userTerms = List.copyOf(userTerms);
	}
}
