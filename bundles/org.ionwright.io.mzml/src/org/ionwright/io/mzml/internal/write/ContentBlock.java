package org.ionwright.io.mzml.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.RunHeader;

/**
 * The kinds of spectra that {@code <fileContent>} announces. They stand at the head of the file but are known only at
 * the end: the block has a fixed length, filled up with blanks, and is written over when something else came than was planned.
 */
final class ContentBlock {

	private static final int LENGTH = ContentTerms.lines(ContentTerms.ALL).length();

	private final ContentTerms seen = new ContentTerms();
	private final List<CvTerm> expected;
	private final byte[] written;

	ContentBlock(RunHeader header) {
		CvTerm representation = header.profile() ? Terms.PROFILE : Terms.CENTROID;
		expected = switch (header.plan().kind()) {
		case FULL_SCAN -> List.of(Terms.MS1_SPECTRUM, representation);
		case SELECTED_ION_MONITORING -> List.of(Terms.SIM_SPECTRUM, representation, Terms.SIM_CHROMATOGRAM);
		case OTHER -> List.of(Terms.MASS_SPECTRUM, representation);
		};
		written = bytes();
	}

	void add(SpectrumInfo info) {
		seen.add(info);
	}

	byte[] bytes() {
		List<CvTerm> terms = seen.seen().isEmpty() ? expected : seen.seen();
		byte[] lines = ContentTerms.lines(terms).getBytes(StandardCharsets.ISO_8859_1);
		byte[] block = Arrays.copyOf(lines, LENGTH);
		Arrays.fill(block, lines.length, LENGTH, (byte) ' ');
		block[LENGTH - 1] = '\n';
		return block;
	}

	/** Whether the block at the head says something else than what came. */
	boolean changed() {
		return !Arrays.equals(written, bytes());
	}
}
