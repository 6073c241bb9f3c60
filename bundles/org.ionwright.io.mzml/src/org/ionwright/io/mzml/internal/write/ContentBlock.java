package org.ionwright.io.mzml.internal.write;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.SpectrumInfo;

/**
 * The kinds of spectra that {@code <fileContent>} announces. They stand at the head of the file but are known only at
 * the end: the block has a fixed length, filled up with blanks, and is written over when the run is complete.
 */
final class ContentBlock {

	private static final int DEPTH = 4;
	private static final List<CvTerm> ALL = List.of(Terms.MS1_SPECTRUM, Terms.MSN_SPECTRUM, Terms.SIM_SPECTRUM,
			Terms.MASS_SPECTRUM, Terms.PROFILE, Terms.CENTROID);
	private static final int LENGTH = lines(ALL).length;

	private final Set<CvTerm> seen = new LinkedHashSet<>();
	private final CvTerm expected;

	ContentBlock(boolean profile) {
		expected = profile ? Terms.PROFILE : Terms.CENTROID;
	}

	void add(SpectrumInfo info) {
		seen.add(SpectrumBlock.kind(info));
		seen.add(SpectrumBlock.representation(info));
	}

	byte[] bytes() {
		List<CvTerm> terms = ALL.stream().filter(seen::contains).toList();
		byte[] lines = lines(terms.isEmpty() ? List.of(Terms.MS1_SPECTRUM, expected) : terms);
		byte[] block = Arrays.copyOf(lines, LENGTH);
		Arrays.fill(block, lines.length, LENGTH, (byte) ' ');
		block[LENGTH - 1] = '\n';
		return block;
	}

	private static byte[] lines(List<CvTerm> terms) {
		XmlBuffer out = new XmlBuffer();
		terms.forEach(term -> out.term(DEPTH, term));
		return out.toArray();
	}
}
