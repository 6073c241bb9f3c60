package org.ionwright.model.validation.internal.filter;

import java.util.Optional;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.ResolutionMode;
import org.ionwright.model.instrument.StageDrive;
import org.ionwright.model.instrument.StageMode;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.Scan;
import org.ionwright.twin.filter.ScanLine;

/** Windows of the stages, as the instrument or a scan sets them. */
public final class StageWindows {

	private StageWindows() {
	}

	/**
	 * As the instrument states it. A stage with an AC supply of its own keeps the centre of its window on the selected
	 * m/z; a coupled one has its apex where the coupler puts it.
	 *
	 * @return empty for a stage that is off, passes nothing, or lacks its coupler
	 */
	public static Optional<StageWindow> of(TandemMassFilter filter, int index) {
		MassFilterStage stage = filter.getStages().get(index);
		if (stage.getMode() == StageMode.OFF) {
			return Optional.empty();
		}
		if (!Stages.resolves(stage)) {
			return highPass(filter, stage);
		}
		return stage.getResolutionMode() == ResolutionMode.CONSTANT_WIDTH ? ofWidth(filter, stage, stage.getPeakWidth())
				: ScanLines.ofRatio(stage.getDcRatio()).flatMap(line -> ofLine(filter, stage, line));
	}

	/** As a scan sets it: the first stage by its window, all others by the peak width, each with its mass offset. */
	public static Optional<StageWindow> of(TandemMassFilter filter, int index, ScanSpan span) {
		boolean first = index == 0 && filter.getStages().size() > 1;
		boolean standing = first && span.scan().getFirstStage() == FirstStageMode.FIXED;
		double offset = standing ? span.scan().getFirstStageOffset() : span.offset(first);
		return unmoved(filter, filter.getStages().get(index), first, span).map(window -> window.shifted(offset));
	}

	private static Optional<StageWindow> unmoved(TandemMassFilter filter, MassFilterStage stage, boolean first,
			ScanSpan span) {
		Scan scan = span.scan();
		if (stage.getMode() == StageMode.OFF) {
			return Optional.empty();
		}
		if (!Stages.selects(stage) || !first && span.firstStageAlone()) {
			return highPass(filter, stage);
		}
		if (!first) {
			return span.constantRatio()
					? ScanLines.ofWidth(scan.getPeakWidth() / span.end())
							.map(line -> StageWindow.of(line, 1 / line.centre()))
					: width(scan.getPeakWidth()).map(StageWindow::centred);
		}
		return switch (scan.getFirstStage()) {
		case RF_ONLY -> highPass(filter, stage);
		case TRACKING -> ScanLines.ofWidth(scan.getFirstStageWindow()).flatMap(line -> ofLine(filter, stage, line));
		case FIXED -> {
			double middle = (span.start() + span.end()) / 2;
			yield ScanLines.ofWidth(scan.getFirstStageWindow()).filter(line -> middle > 0).map(line -> {
				double apex = middle / line.centre();
				return StageWindow.standing(apex * line.lowMass(), apex * line.highMass());
			});
		}
		};
	}

	/**
	 * The m/z at the apex as a share of that in the centre of a window, whose width is a share of the m/z; 1 for a width
	 * that no window has.
	 */
	public static double apexOfCentred(double width) {
		return ScanLines.ofWidth(width).map(line -> 1 / line.centre()).orElse(1.0);
	}

	private static Optional<StageWindow> highPass(TandemMassFilter filter, MassFilterStage stage) {
		return ScanLines.ofRatio(0).flatMap(line -> apex(filter, stage, 1).map(apex -> StageWindow.of(line, apex)));
	}

	private static Optional<StageWindow> ofLine(TandemMassFilter filter, MassFilterStage stage, ScanLine line) {
		return apex(filter, stage, 1 / line.centre()).map(apex -> StageWindow.of(line, apex));
	}

	private static Optional<StageWindow> ofWidth(TandemMassFilter filter, MassFilterStage stage, double width) {
		return width(width).flatMap(wide -> stage.getDrive() == StageDrive.OWN ? Optional.of(StageWindow.centred(wide))
				: Stages.coupledApex(filter, stage).map(apex -> StageWindow.ofWidth(wide, apex)));
	}

	private static Optional<Double> width(double width) {
		return width > 0 && width < 1e6 ? Optional.of(width) : Optional.empty();
	}

	private static Optional<Double> apex(TandemMassFilter filter, MassFilterStage stage, double own) {
		return stage.getDrive() == StageDrive.OWN ? Optional.of(own) : Stages.coupledApex(filter, stage);
	}
}
