package org.ionwright.io.exchange.internal.mzxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;

/** What the attributes of {@code <scan>} and {@code <precursorMz>} say. */
final class MzxmlScan {

	private MzxmlScan() {
	}

	/**
	 * @param precursors
	 *            attributes of each precursor, with its m/z under the key that is empty
	 * @param centroided
	 *            what the head of the file says of all scans
	 */
	static SpectrumInfo info(int index, Map<String, String> scan, List<Map<String, String>> precursors,
			boolean centroided) {
		String number = scan.getOrDefault("num", "").strip();
		String type = scan.getOrDefault("scanType", "");
		double low = number(scan, "startMz");
		double high = number(scan, "endMz");
		boolean window = low < high && low >= 0;
		boolean sticks = switch (scan.getOrDefault("centroided", "")) {
		case "1", "true" -> true;
		case "0", "false" -> false;
		default -> centroided;
		};
		long level = whole(scan.getOrDefault("msLevel", "1"), 1);
		return new SpectrumInfo(index, number.isEmpty() ? "index=" + index : "scan=" + number,
				(int) Math.clamp(level, 1, 99), polarity(scan.getOrDefault("polarity", "")),
				sticks ? Representation.CENTROID : Representation.PROFILE,
				type.equals("SIM") ? SpectrumKind.SELECTED_ION_MONITORING : SpectrumKind.FULL_SCAN,
				Durations.seconds(scan.getOrDefault("retentionTime", "")).orElse(0), window ? low : Double.NaN,
				window ? high : Double.NaN, Double.NaN, number(scan, "totIonCurrent"), number(scan, "basePeakMz"),
				number(scan, "basePeakIntensity"),
				(int) Math.clamp(whole(scan.getOrDefault("peaksCount", "0"), 0), 0, Integer.MAX_VALUE), terms(scan),
				userTerms(scan, precursors));
	}

	private static List<CvTerm> terms(Map<String, String> scan) {
		String filter = scan.getOrDefault("filterLine", "");
		return filter.isEmpty() ? List.of() : List.of(CvTerm.of("MS:1000512", "filter string", filter));
	}

	private static List<UserTerm> userTerms(Map<String, String> scan, List<Map<String, String>> precursors) {
		List<UserTerm> terms = new ArrayList<>();
		for (Map<String, String> precursor : precursors) {
			add(terms, "precursor [m/z]", precursor.getOrDefault("", ""), "xsd:double");
			add(terms, "precursor charge", precursor.getOrDefault("precursorCharge", ""), "xsd:int");
			add(terms, "precursor intensity", precursor.getOrDefault("precursorIntensity", ""), "xsd:double");
			add(terms, "activation", precursor.getOrDefault("activationMethod", ""), "xsd:string");
			add(terms, "isolation width [m/z]", precursor.getOrDefault("windowWideness", ""), "xsd:double");
		}
		add(terms, "collision energy [eV]", scan.getOrDefault("collisionEnergy", ""), "xsd:double");
		String type = scan.getOrDefault("scanType", "");
		if (!type.equals("Full") && !type.equals("SIM")) {
			add(terms, "scan type", type, "xsd:string");
		}
		return terms;
	}

	private static void add(List<UserTerm> terms, String name, String value, String type) {
		if (!value.isBlank() && (type.equals("xsd:string") || Double.isFinite(number(value)))) {
			terms.add(new UserTerm(name, value.strip(), type));
		}
	}

	private static Polarity polarity(String sign) {
		return switch (sign) {
		case "+" -> Polarity.POSITIVE;
		case "-" -> Polarity.NEGATIVE;
		default -> Polarity.UNKNOWN;
		};
	}

	private static double number(Map<String, String> scan, String name) {
		return number(scan.getOrDefault(name, ""));
	}

	static double number(String text) {
		try {
			return text.isBlank() ? Double.NaN : Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}

	/** A whole number of 0 or more. */
	static long whole(String text, long otherwise) {
		String digits = text.strip();
		return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : otherwise;
	}
}
