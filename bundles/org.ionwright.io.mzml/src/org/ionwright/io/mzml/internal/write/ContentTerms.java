package org.ionwright.io.mzml.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;

/** The terms that announce at the head of a file what kinds of spectra and chromatograms it holds. */
final class ContentTerms {

	static final List<CvTerm> ALL = List.of(Terms.MS1_SPECTRUM, Terms.MSN_SPECTRUM, Terms.SIM_SPECTRUM,
			Terms.MASS_SPECTRUM, Terms.PROFILE, Terms.CENTROID, Terms.SIM_CHROMATOGRAM);
	static final int DEPTH = 4;

	private static final Pattern CONTENT = Pattern.compile("<fileContent\\s*>(.*?)</fileContent\\s*>", Pattern.DOTALL);

	private final Set<CvTerm> seen = new LinkedHashSet<>();

	void add(SpectrumInfo info) {
		seen.add(SpectrumBlock.kind(info));
		seen.add(SpectrumBlock.representation(info));
		if (info.kind() == SpectrumKind.SELECTED_ION_MONITORING) {
			seen.add(Terms.SIM_CHROMATOGRAM);
		}
	}

	/** In a fixed order; empty before the first spectrum. The head may name one representation only: of two, none. */
	List<CvTerm> seen() {
		boolean mixed = seen.contains(Terms.PROFILE) && seen.contains(Terms.CENTROID);
		return ALL.stream().filter(seen::contains)
				.filter(term -> !mixed || !term.equals(Terms.PROFILE) && !term.equals(Terms.CENTROID)).toList();
	}

	/** The head of another file with these terms instead of its own; unchanged when nothing was seen. */
	String in(String head) {
		Matcher content = CONTENT.matcher(head);
		if (seen.isEmpty() || !content.find()) {
			return head;
		}
		String inside = content.group(1);
		for (CvTerm term : ALL) {
			inside = inside.replaceAll("\\s*<cvParam [^>]*\"" + term.accession() + "\"[^>]*/>", "");
		}
		return head.substring(0, content.start(1)) + "\n" + lines(seen()).stripTrailing() + inside
				+ head.substring(content.end(1));
	}

	static String lines(List<CvTerm> terms) {
		XmlBuffer out = new XmlBuffer();
		terms.forEach(term -> out.term(DEPTH, term));
		return new String(out.toArray(), StandardCharsets.ISO_8859_1);
	}
}
