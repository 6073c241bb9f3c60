package org.ionwright.model.validation.facts;

import java.util.Optional;

import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.Scan;
import org.ionwright.model.validation.internal.filter.MassRange;
import org.ionwright.model.validation.internal.filter.ScanSpan;
import org.ionwright.model.validation.internal.filter.StageWindows;

/**
 * What a stage lets pass while an m/z is selected (seed 002, claim 1), as rules and facts compute it: by its AC:DC ratio or
 * width, with its apex where its own supply or the coupler puts it.
 *
 * @param low
 *            m/z
 * @param high
 *            m/z; infinite for a stage that cuts off only light ions
 */
public record PassBand(double low, double high) {

	private static final double USUAL_MZ = 500;

	/**
	 * Any thread; never fails.
	 *
	 * @param stage
	 *            index in the filter
	 * @param mz
	 *            selected
	 * @return empty for a stage that is off, passes nothing, or lacks its coupler
	 */
	public static Optional<PassBand> of(TandemMassFilter filter, int stage, double mz) {
		return StageWindows.of(filter, stage).map(window -> new PassBand(window.low(mz), window.high(mz)));
	}

	/**
	 * As a scan sets the stage: the first by its window, the last by the peak width. Any thread; never fails.
	 *
	 * @param stage
	 *            index in the filter
	 * @param mz
	 *            selected
	 * @return empty for a stage that is off, passes nothing, or lacks its coupler, and for a scan without ions
	 */
	public static Optional<PassBand> of(TandemMassFilter filter, int stage, Scan scan, double mz) {
		return ScanSpan.of(scan).flatMap(span -> StageWindows.of(filter, stage, span))
				.map(window -> new PassBand(window.low(mz), window.high(mz)));
	}

	/** The m/z that the facts of a filter are shown at: 500, or the middle of what it reaches. */
	public static double shownMz(TandemMassFilter filter) {
		return MassRange.of(filter).map(MassRange::shown).orElse(USUAL_MZ);
	}
}
