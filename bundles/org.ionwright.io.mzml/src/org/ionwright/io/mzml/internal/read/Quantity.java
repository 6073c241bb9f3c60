package org.ionwright.io.mzml.internal.read;

import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.spectrum.CvTerm;

/** Numbers out of texts; NaN where there is none. */
final class Quantity {

	private Quantity() {
	}

	static double number(String text) {
		if (text.isEmpty()) {
			return Double.NaN;
		}
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}

	/** A whole number of 0 or more, {@code otherwise} for anything else. */
	static long count(String text, long otherwise) {
		String digits = text.strip();
		if (digits.isEmpty() || digits.length() > 18) {
			return otherwise;
		}
		long value = 0;
		for (int i = 0; i < digits.length(); i++) {
			char digit = digits.charAt(i);
			if (digit < '0' || digit > '9') {
				return otherwise;
			}
			value = 10 * value + digit - '0';
		}
		return value;
	}

	/** Value of the term in the unit of this bundle: times in seconds. */
	static double of(Element element, String accession) {
		for (CvTerm term : element.terms()) {
			if (term.is(accession)) {
				return number(term.value()) * secondsPer(term);
			}
		}
		return Double.NaN;
	}

	/** Factor to seconds; 1 for all that is no time. */
	static double secondsPer(CvTerm term) {
		return switch (term.unitAccession()) {
		case Accession.MINUTE -> 60;
		case Accession.HOUR -> 3600;
		case Accession.MILLISECOND -> 1e-3;
		default -> term.unitName().equals("minute") ? 60 : 1;
		};
	}
}
