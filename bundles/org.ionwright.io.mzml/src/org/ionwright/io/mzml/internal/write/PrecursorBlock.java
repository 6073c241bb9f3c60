package org.ionwright.io.mzml.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.UserTerm;

/**
 * Writes {@code <precursorList>} of a product spectrum whose precursors stand in its terms: each begins with its m/z, what
 * stands behind it belongs to it.
 */
final class PrecursorBlock {

	private static final String MZ = "precursor [m/z]";
	private static final String CHARGE = "precursor charge";
	private static final String INTENSITY = "precursor intensity";
	private static final String ACTIVATION = "activation";
	private static final String WIDTH = "isolation width [m/z]";
	private static final String ENERGY = "collision energy [eV]";
	private static final Set<String> ALL = Set.of(MZ, CHARGE, INTENSITY, ACTIVATION, WIDTH, ENERGY);

	private PrecursorBlock() {
	}

	/** Whether the term stands here and so not in the scan. */
	static boolean holds(SpectrumInfo info, UserTerm term) {
		return ALL.contains(term.name()) && isProduct(info);
	}

	private static boolean isProduct(SpectrumInfo info) {
		return info.msLevel() > 1
				&& info.userTerms().stream().anyMatch(term -> term.name().equals(MZ) && number(term.value()) >= 0);
	}

	static void write(XmlBuffer out, int depth, SpectrumInfo info) {
		if (!isProduct(info)) {
			return;
		}
		List<List<UserTerm>> precursors = new ArrayList<>();
		for (UserTerm term : info.userTerms()) {
			if (term.name().equals(MZ)) {
				precursors.add(new ArrayList<>());
			}
			if (ALL.contains(term.name()) && !precursors.isEmpty()) {
				precursors.getLast().add(term);
			}
		}
		out.indent(depth).raw("<precursorList count=\"").raw(precursors.size()).raw("\">\n");
		precursors.forEach(precursor -> precursor(out, depth + 1, precursor));
		out.line(depth, "</precursorList>");
	}

	private static void precursor(XmlBuffer out, int depth, List<UserTerm> terms) {
		out.line(depth, "<precursor>");
		double mz = number(value(terms, MZ));
		double width = number(value(terms, WIDTH));
		if (width > 0) {
			out.line(depth + 1, "<isolationWindow>");
			out.term(depth + 2, Terms.mz(Accession.TARGET_MZ, "isolation window target m/z", mz));
			out.term(depth + 2, Terms.mz(Accession.WINDOW_LOWER, "isolation window lower offset", width / 2));
			out.term(depth + 2, Terms.mz(Accession.WINDOW_UPPER, "isolation window upper offset", width / 2));
			out.line(depth + 1, "</isolationWindow>");
		}
		out.line(depth + 1, "<selectedIonList count=\"1\">").line(depth + 2, "<selectedIon>");
		out.term(depth + 3, Terms.mz(Accession.SELECTED_MZ, "selected ion m/z", mz));
		String charge = value(terms, CHARGE);
		if (charge.matches("-?[0-9]{1,4}")) {
			out.term(depth + 3, CvTerm.of(Accession.CHARGE_STATE, "charge state", charge));
		}
		double intensity = number(value(terms, INTENSITY));
		if (!Double.isNaN(intensity)) {
			out.term(depth + 3, Terms.counts(Accession.PEAK_INTENSITY, "peak intensity", intensity));
		}
		out.line(depth + 2, "</selectedIon>").line(depth + 1, "</selectedIonList>");
		out.line(depth + 1, "<activation>").term(depth + 2, activation(value(terms, ACTIVATION)));
		double energy = number(value(terms, ENERGY));
		if (!Double.isNaN(energy)) {
			out.term(depth + 2, new CvTerm(Accession.COLLISION_ENERGY, "collision energy", Double.toString(energy),
					"UO:0000266", "electronvolt"));
		}
		out.line(depth + 1, "</activation>").line(depth, "</precursor>");
	}

	private static CvTerm activation(String word) {
		return switch (word.toUpperCase(Locale.ROOT)) {
		case "CID", "COLLISION-INDUCED DISSOCIATION" -> CvTerm.of("MS:1000133", "collision-induced dissociation");
		case "HCD", "BEAM-TYPE COLLISION-INDUCED DISSOCIATION" -> CvTerm.of("MS:1000422",
				"beam-type collision-induced dissociation");
		case "ETD", "ELECTRON TRANSFER DISSOCIATION" -> CvTerm.of("MS:1000598", "electron transfer dissociation");
		case "PQD", "PULSED Q DISSOCIATION" -> CvTerm.of("MS:1000599", "pulsed q dissociation");
		default -> CvTerm.of(Accession.DISSOCIATION, "dissociation method");
		};
	}

	private static String value(List<UserTerm> terms, String name) {
		return terms.stream().filter(term -> term.name().equals(name)).map(UserTerm::value).findFirst().orElse("");
	}

	private static double number(String text) {
		try {
			return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}
}
