package org.ionwright.io.mzml.internal.write;

import java.util.Set;

import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;

/** Writes one {@code <spectrum>}. */
final class SpectrumBlock {

	private static final int DEPTH = 4;
	private static final Set<String> OWN_SCAN_TERMS = Set.of(Accession.SCAN_START, Accession.DWELL_TIME);

	private SpectrumBlock() {
	}

	static CvTerm kind(SpectrumInfo info) {
		return switch (info.kind()) {
		case FULL_SCAN -> info.msLevel() > 1 ? Terms.MSN_SPECTRUM : Terms.MS1_SPECTRUM;
		case SELECTED_ION_MONITORING -> Terms.SIM_SPECTRUM;
		case OTHER -> Terms.MASS_SPECTRUM;
		};
	}

	static CvTerm representation(SpectrumInfo info) {
		return info.representation() == Representation.PROFILE ? Terms.PROFILE : Terms.CENTROID;
	}

	/**
	 * @param index position in the file, which is what the schema asks for, whatever the spectrum was numbered before
	 */
	static void write(XmlBuffer out, int index, Spectrum spectrum, double[] intensities, ArrayBlock arrays) {
		SpectrumInfo info = spectrum.info();
		out.indent(DEPTH).raw("<spectrum index=\"").raw(index).raw("\" id=\"").text(info.id())
				.raw("\" defaultArrayLength=\"").raw(spectrum.size()).raw("\">\n");
		out.term(DEPTH + 1, kind(info));
		out.term(DEPTH + 1, CvTerm.of(Accession.MS_LEVEL, "ms level", Integer.toString(info.msLevel())));
		switch (info.polarity()) {
		case POSITIVE -> out.term(DEPTH + 1, Terms.POSITIVE);
		case NEGATIVE -> out.term(DEPTH + 1, Terms.NEGATIVE);
		case UNKNOWN -> {
			// nothing to say
		}
		}
		out.term(DEPTH + 1, representation(info));
		summary(out, spectrum);
		scan(out, spectrum);
		PrecursorBlock.write(out, DEPTH + 1, info);
		out.line(DEPTH + 1, "<binaryDataArrayList count=\"2\">");
		arrays.axis(out, DEPTH + 2, spectrum.axis());
		arrays.intensities(out, DEPTH + 2, intensities);
		out.line(DEPTH + 1, "</binaryDataArrayList>");
		out.line(DEPTH, "</spectrum>");
	}

	private static void summary(XmlBuffer out, Spectrum spectrum) {
		SpectrumInfo info = spectrum.info();
		if (spectrum.size() > 0) {
			out.term(DEPTH + 1, Terms.mz(Accession.BASE_PEAK_MZ, "base peak m/z", info.basePeakMz()));
			out.term(DEPTH + 1,
					Terms.counts(Accession.BASE_PEAK_INTENSITY, "base peak intensity", info.basePeakIntensity()));
		}
		out.term(DEPTH + 1, CvTerm.of(Accession.TOTAL_ION_CURRENT, "total ion current",
				Double.toString(info.totalIonCurrent())));
		if (spectrum.size() > 0) {
			out.term(DEPTH + 1, Terms.mz(Accession.LOWEST_MZ, "lowest observed m/z", spectrum.mz(0)));
			out.term(DEPTH + 1,
					Terms.mz(Accession.HIGHEST_MZ, "highest observed m/z", spectrum.mz(spectrum.size() - 1)));
		}
	}

	private static void scan(XmlBuffer out, Spectrum spectrum) {
		SpectrumInfo info = spectrum.info();
		out.line(DEPTH + 1, "<scanList count=\"1\">").term(DEPTH + 2, Terms.NO_COMBINATION);
		out.line(DEPTH + 2, "<scan instrumentConfigurationRef=\"IC1\">");
		out.term(DEPTH + 3, Terms.seconds(Accession.SCAN_START, "scan start time", info.startSeconds()));
		if (!Double.isNaN(info.dwellSeconds())) {
			out.term(DEPTH + 3, Terms.seconds(Accession.DWELL_TIME, "dwell time", info.dwellSeconds()));
		}
		info.terms().stream().filter(term -> XmlBuffer.declared(term) && !OWN_SCAN_TERMS.contains(term.accession()))
				.forEach(term -> out.term(DEPTH + 3, term));
		info.terms().stream().filter(term -> !XmlBuffer.declared(term)).forEach(term -> out.term(DEPTH + 3, term));
		for (UserTerm term : info.userTerms()) {
			if (!PrecursorBlock.holds(info, term)) {
				out.user(DEPTH + 3, term);
			}
		}
		windows(out, spectrum);
		out.line(DEPTH + 2, "</scan>").line(DEPTH + 1, "</scanList>");
	}

	/** One window of a scan; of monitored ions one for each, as wide as the scan says with {@link Accession#ION_WINDOW}. */
	private static void windows(XmlBuffer out, Spectrum spectrum) {
		SpectrumInfo info = spectrum.info();
		double width = ionWindow(info);
		if (info.kind() == SpectrumKind.SELECTED_ION_MONITORING && !Double.isNaN(width) && spectrum.size() > 0
				&& spectrum.size() <= IonTable.LIMIT) {
			out.indent(DEPTH + 3).raw("<scanWindowList count=\"").raw(spectrum.size()).raw("\">\n");
			for (int i = 0; i < spectrum.size(); i++) {
				window(out, spectrum.mz(i) - width / 2, spectrum.mz(i) + width / 2);
			}
			out.line(DEPTH + 3, "</scanWindowList>");
		} else if (!Double.isNaN(info.windowLow()) && !Double.isNaN(info.windowHigh())) {
			out.line(DEPTH + 3, "<scanWindowList count=\"1\">");
			window(out, info.windowLow(), info.windowHigh());
			out.line(DEPTH + 3, "</scanWindowList>");
		}
	}

	private static void window(XmlBuffer out, double low, double high) {
		out.line(DEPTH + 4, "<scanWindow>");
		out.term(DEPTH + 5, Terms.mz(Accession.WINDOW_LOW, "scan window lower limit", low));
		out.term(DEPTH + 5, Terms.mz(Accession.WINDOW_HIGH, "scan window upper limit", high));
		out.line(DEPTH + 4, "</scanWindow>");
	}

	private static double ionWindow(SpectrumInfo info) {
		for (UserTerm term : info.userTerms()) {
			if (term.name().equals(Accession.ION_WINDOW)) {
				try {
					return Double.parseDouble(term.value());
				} catch (NumberFormatException e) {
					return Double.NaN;
				}
			}
		}
		return Double.NaN;
	}
}
