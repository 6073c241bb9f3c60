package org.ionwright.io.mzml.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;

/**
 * Turns {@code <spectrum>} into our spectrum. Of several scans that were combined, the first describes the spectrum.
 * Where mzML 0.99, of which files are still about, differs from mzML 1, its way is tried second.
 */
final class SpectrumMapper {

	private static final Set<String> OWN_TERMS = Set.of(Accession.SCAN_START, Accession.DWELL_TIME);

	private SpectrumMapper() {
	}

	/** A start time that the file does not give is 0. */
	static SpectrumInfo info(Element spectrum, int index) {
		List<Element> lists = spectrum.children("scanList");
		Element scan = (lists.isEmpty() ? spectrum : lists.get(0)).child("scan");
		double low = Double.NaN;
		double high = Double.NaN;
		for (Element window : windows(scan)) {
			low = Math.min(Double.isNaN(low) ? Double.MAX_VALUE : low, Quantity.of(window, Accession.WINDOW_LOW));
			high = Math.max(Double.isNaN(high) ? 0 : high, Quantity.of(window, Accession.WINDOW_HIGH));
		}
		double start = Quantity.of(scan, Accession.SCAN_START);
		long level = Quantity.count(spectrum.attribute("msLevel"), 1);
		String id = spectrum.attribute("id");
		return new SpectrumInfo(index, id.isEmpty() ? "index=" + index : id,
				(int) Math.min(99, Quantity.count(spectrum.value(Accession.MS_LEVEL), level)), polarity(spectrum, scan),
				spectrum.has(Accession.CENTROID) ? Representation.CENTROID : Representation.PROFILE, kind(spectrum),
				Double.isFinite(start) ? start : 0, low, high, Quantity.of(scan, Accession.DWELL_TIME),
				Quantity.of(spectrum, Accession.TOTAL_ION_CURRENT), Quantity.of(spectrum, Accession.BASE_PEAK_MZ),
				Quantity.of(spectrum, Accession.BASE_PEAK_INTENSITY),
				(int) Math.min(Integer.MAX_VALUE, points(spectrum)),
				furtherTerms(scan),
				userTerms(spectrum, scan));
	}

	private static List<CvTerm> furtherTerms(Element scan) {
		List<CvTerm> terms = new ArrayList<>();
		for (CvTerm term : scan.terms()) {
			if (!OWN_TERMS.contains(term.accession())) {
				terms.add(term);
			}
		}
		return terms;
	}

	static Spectrum spectrum(SpectrumInfo info, MassAxis axis, double[] intensities) {
		return Spectrum.builder(info.index(), axis, intensities).id(info.id()).msLevel(info.msLevel())
				.polarity(info.polarity()).representation(info.representation()).kind(info.kind())
				.startSeconds(info.startSeconds()).window(info.windowLow(), info.windowHigh())
				.dwellSeconds(info.dwellSeconds()).terms(info.terms()).userTerms(info.userTerms()).build();
	}

	private static List<Element> windows(Element scan) {
		List<Element> windows = scan.child("scanWindowList").children("scanWindow");
		return windows.isEmpty() ? scan.child("selectionWindowList").children("selectionWindow") : windows;
	}

	private static long points(Element spectrum) {
		long old = Quantity.count(spectrum.child("binaryDataArray").attribute("arrayLength"), 0);
		return Quantity.count(spectrum.attribute("defaultArrayLength"), old);
	}

	private static Polarity polarity(Element spectrum, Element scan) {
		if (spectrum.has(Accession.POSITIVE) || scan.has(Accession.POSITIVE)) {
			return Polarity.POSITIVE;
		}
		return spectrum.has(Accession.NEGATIVE) || scan.has(Accession.NEGATIVE) ? Polarity.NEGATIVE
				: Polarity.UNKNOWN;
	}

	private static SpectrumKind kind(Element spectrum) {
		if (spectrum.has(Accession.SIM_SPECTRUM)) {
			return SpectrumKind.SELECTED_ION_MONITORING;
		}
		return spectrum.has(Accession.MS1_SPECTRUM) || spectrum.has(Accession.MSN_SPECTRUM) ? SpectrumKind.FULL_SCAN
				: SpectrumKind.OTHER;
	}

	private static List<UserTerm> userTerms(Element spectrum, Element scan) {
		List<UserTerm> terms = new ArrayList<>(spectrum.userTerms());
		terms.addAll(scan.userTerms());
		for (Element precursor : spectrum.child("precursorList").children("precursor")) {
			precursor(precursor, terms);
		}
		return terms;
	}

	/** The m/z of the ion first; what stands behind it belongs to it. */
	private static void precursor(Element precursor, List<UserTerm> terms) {
		for (Element ion : precursor.child("selectedIonList").children("selectedIon")) {
			if (ion.has(Accession.SELECTED_MZ)) {
				add(terms, "precursor [m/z]", ion.value(Accession.SELECTED_MZ), "xsd:double");
				add(terms, "precursor charge", ion.value(Accession.CHARGE_STATE), "xsd:int");
				add(terms, "precursor intensity", ion.value(Accession.PEAK_INTENSITY), "xsd:double");
				Element window = precursor.child("isolationWindow");
				double width = Quantity.of(window, Accession.WINDOW_LOWER)
						+ Quantity.of(window, Accession.WINDOW_UPPER);
				add(terms, "isolation width [m/z]", Double.isNaN(width) ? "" : Double.toString(width), "xsd:double");
				Element activation = precursor.child("activation");
				add(terms, "activation", activation.terms().stream().filter(term -> term.value().isEmpty())
						.map(CvTerm::name).findFirst().orElse(""), "xsd:string");
				add(terms, "collision energy [eV]", activation.value(Accession.COLLISION_ENERGY), "xsd:double");
			}
		}
	}

	private static void add(List<UserTerm> terms, String name, String value, String type) {
		if (!value.isEmpty()) {
			terms.add(new UserTerm(name, value, type));
		}
	}
}
