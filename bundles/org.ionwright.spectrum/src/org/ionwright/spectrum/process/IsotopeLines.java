package org.ionwright.spectrum.process;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.formula.Formula;
import org.ionwright.spectrum.formula.IsotopePattern;

/**
 * The isotope pattern of an ion in m/z, relative to its highest line: one line per extra nucleon
 * ({@link IsotopePattern}), which is what an instrument below some 100,000 resolution shows.
 */
public final class IsotopeLines {

	/**
	 * @param mz
	 *            mean of the isotopologues in it
	 * @param share
	 *            above 0 to 1; the highest line is 1
	 */
	public record Line(double mz, double share) {
	}

	private IsotopeLines() {
	}

	/**
	 * By m/z.
	 *
	 * @param ion
	 *            with its charge; at charge 0 masses are given
	 * @param least
	 *            smallest share of the highest line, 0 to 1
	 * @throws IllegalArgumentException
	 *             when the formula has no atoms
	 */
	public static List<Line> of(Formula ion, double least) {
		Checked.range("least share", least, 0, 1);
		if (ion.atoms().isEmpty()) {
			throw new IllegalArgumentException("a formula without atoms has no isotope pattern");
		}
		IsotopePattern pattern = IsotopePattern.of(ion);
		double top = pattern.highest().probability();
		List<Line> lines = new ArrayList<>();
		for (IsotopePattern.Peak peak : pattern.peaks()) {
			if (peak.probability() >= least * top) {
				lines.add(new Line(ion.mz(peak.mass()), peak.probability() / top));
			}
		}
		return lines;
	}
}
