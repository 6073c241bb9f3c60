package org.ionwright.method.ui.internal.diagram;

import java.util.Optional;

import org.ionwright.model.instrument.RatioMode;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.SecondStageMode;
import org.ionwright.model.validation.facts.PassBand;
import org.ionwright.twin.filter.ScanLine;

/**
 * Where a stage puts ions in the (q, a) plane while an m/z is selected: all on one straight line through the origin, the lighter
 * the farther out (Paul, Reinhard and von Zahn 1958).
 *
 * @param apexMz
 *            m/z that lies at the q of the apex of the first stability region
 * @param line
 *            ratio of DC and RF, and where the line crosses the borders
 */
public record StageLine(double apexMz, ScanLine line) {

	/**
	 * @param stage
	 *            index in the filter
	 * @param mz
	 *            selected
	 * @return empty for a stage that is off, passes nothing, or lacks its coupler, and for a scan without ions
	 */
	public static Optional<StageLine> of(TandemMassFilter filter, int stage, Scan scan, double mz) {
		try {
			return PassBand.of(filter, stage, scan, mz).filter(band -> band.low() > 0).map(StageLine::of);
		} catch (IllegalArgumentException e) {
			// No such window is possible; the rules say so.
			return Optional.empty();
		}
	}

	private static StageLine of(PassBand band) {
		ScanLine line = Double.isInfinite(band.high()) ? ScanLine.ofRatio(0)
				: ScanLine.ofCentredWidth((band.high() - band.low()) * 2 / (band.high() + band.low()));
		return new StageLine(band.low() / line.lowMass(), line);
	}

	/** Whether AC and DC of a stage keep their ratio over the scan (seed 002, claim 24). */
	static boolean constantRatio(TandemMassFilter filter, int stage, Scan scan) {
		boolean passing = scan instanceof FullScan full && full.getSecondStage() == SecondStageMode.RF_ONLY;
		return stage == filter.getStages().size() - 1 && !passing && scan.getRatioMode() == RatioMode.CONSTANT_RATIO;
	}

	/** The highest m/z of a scan; 0 for none. */
	static double highest(Scan scan) {
		return ScanEnds.of(scan).map(ScanEnds::high).orElse(0.0);
	}

	public double q(double mz) {
		return ScanLine.APEX_Q * apexMz / mz;
	}

	public double a(double mz) {
		return slope() * q(mz);
	}

	/** a over q. */
	public double slope() {
		return 2 * ScanLine.APEX_RATIO * line.ratio();
	}

	/** Lightest m/z that passes. */
	public double low() {
		return apexMz * line.lowMass();
	}

	/** Heaviest m/z that passes; infinite for RF only. */
	public double high() {
		return apexMz * line.highMass();
	}
}
