package org.ionwright.spectrum.ui.internal;

import java.util.Optional;

import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.MassRange;

/** What the first stage lets pass while the second stands at one m/z, as the scan tells it. */
final class PassBand {

	/** Full width by m/z. */
	private static final String FRACTION = "first stage window [fraction of m/z]";
	/** Full width. */
	private static final String WIDTH = "first stage window [m/z]";

	private PassBand() {
	}

	/**
	 * @param mz
	 *            where the second stage stands; the window of a tracking first stage moves with it, a fixed one lies round
	 *            the middle of the scanned range
	 * @return empty when the scan says nothing of a window
	 */
	static Optional<MassRange> at(SpectrumInfo scan, double mz) {
		boolean fixed = scan.userTerms().stream()
				.anyMatch(term -> term.name().equals("first stage") && term.value().equals("FIXED"));
		return width(scan, fixed ? (scan.windowLow() + scan.windowHigh()) / 2 : mz);
	}

	private static Optional<MassRange> width(SpectrumInfo scan, double mz) {
		for (UserTerm term : scan.userTerms()) {
			boolean fraction = term.name().equals(FRACTION);
			if (mz > 0 && (fraction || term.name().equals(WIDTH))
					&& term.value().matches("\\d{1,9}(\\.\\d{0,17})?([eE]-?\\d{1,2})?")) {
				double half = Double.parseDouble(term.value()) * (fraction ? mz : 1) / 2;
				if (half > 0) {
					return Optional.of(new MassRange(Math.max(0, mz - half), mz + half));
				}
			}
		}
		return Optional.empty();
	}
}
