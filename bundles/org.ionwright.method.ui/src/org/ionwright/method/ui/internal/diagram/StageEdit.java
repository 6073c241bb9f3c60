package org.ionwright.method.ui.internal.diagram;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.ionwright.model.Quantities;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.instrument.StageDrive;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodPackage.Literals;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.SecondStageMode;
import org.ionwright.twin.filter.ScanLine;

/**
 * What a gesture in the diagram means for a scan: the value of the first-stage window, the peak width or a mass offset, inside its
 * range.
 *
 * @param attribute
 *            of the scan
 */
record StageEdit(EAttribute attribute, double value) {

	/** The value that a stage is set by; empty for one that this scan does not set. */
	static Optional<EAttribute> attribute(TandemMassFilter filter, int stage, Scan scan) {
		boolean first = stage == 0 && filter.getStages().size() > 1;
		if (first) {
			return scan.getFirstStage() == FirstStageMode.RF_ONLY ? Optional.empty()
					: Optional.of(Literals.SCAN__FIRST_STAGE_WINDOW);
		}
		return Optional.of(Literals.SCAN__PEAK_WIDTH);
	}

	/** The mass offset of a stage; empty for one that has none in this scan, as its RF comes from a coupler or it selects nothing. */
	static Optional<EAttribute> offset(TandemMassFilter filter, int stage, Scan scan) {
		boolean alone = scan instanceof FullScan full && full.getSecondStage() == SecondStageMode.RF_ONLY;
		if (stage == 0 && filter.getStages().size() > 1) {
			boolean coupled = !alone && scan.getFirstStage() == FirstStageMode.TRACKING
					&& filter.getStages().getFirst().getDrive() == StageDrive.COUPLED;
			return coupled || scan.getFirstStage() == FirstStageMode.RF_ONLY ? Optional.empty()
					: Optional.of(Literals.SCAN__FIRST_STAGE_OFFSET);
		}
		return alone ? Optional.empty() : Optional.of(Literals.SCAN__SECOND_STAGE_OFFSET);
	}

	/** A stage is set some u higher than now. */
	static Optional<StageEdit> higher(TandemMassFilter filter, int stage, Scan scan, double mz) {
		return offset(filter, stage, scan).map(attribute -> moved(attribute,
				((Number) scan.eGet(attribute)).doubleValue() + mz));
	}

	/** @param value u; a hand is not more exact than a thousandth */
	static StageEdit moved(EAttribute attribute, double value) {
		double exact = Math.rint(value * 1e3) / 1e3;
		return new StageEdit(attribute, Quantities.of(attribute)
				.map(quantity -> Math.clamp(exact, quantity.hardwareMin(), quantity.hardwareMax())).orElse(exact)
				+ 0.0);
	}

	/**
	 * The line of a stage is drawn through a point.
	 *
	 * @param slope
	 *            a over q of the point
	 * @param mz
	 *            selected
	 */
	static Optional<StageEdit> ofSlope(TandemMassFilter filter, int stage, Scan scan, double slope, double mz) {
		double ratio = Math.clamp(slope / (2 * ScanLine.APEX_RATIO), 0.2, 0.999999);
		ScanLine line = ScanLine.ofRatio(ratio);
		return ofShare(filter, stage, scan, line.width() / line.centre(), mz);
	}

	/** A stage passes a share of the m/z in its centre. */
	static Optional<StageEdit> ofShare(TandemMassFilter filter, int stage, Scan scan, double share, double mz) {
		return attribute(filter, stage, scan).map(attribute -> {
			double reference = StageLine.constantRatio(filter, stage, scan) ? StageLine.highest(scan) : mz;
			return inRange(attribute, attribute == Literals.SCAN__FIRST_STAGE_WINDOW ? share : share * reference);
		});
	}

	/** A stage passes more or less than now, by a factor. */
	static Optional<StageEdit> wider(TandemMassFilter filter, int stage, Scan scan, double factor) {
		return attribute(filter, stage, scan)
				.map(attribute -> inRange(attribute, ((Number) scan.eGet(attribute)).doubleValue() * factor));
	}

	private static StageEdit inRange(EAttribute attribute, double value) {
		return new StageEdit(attribute, Quantities.of(attribute).map(
				quantity -> Math.clamp(significant(value), quantity.hardwareMin(), quantity.hardwareMax()))
				.orElse(value));
	}

	/** A hand is not more exact than four digits. */
	private static double significant(double value) {
		return Double.parseDouble(String.format(Locale.ROOT, "%.3e", value));
	}
}
