package org.ionwright.model.validation.internal.filter;

import java.util.List;
import java.util.Optional;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.StageDrive;
import org.ionwright.model.instrument.TandemMassFilter;

/** The m/z that an instrument can select: its mass axis as far as the supplies of all stages go. */
public record MassRange(double low, double high) {

	/** Empty when it runs not upwards from above 0. */
	public static Optional<MassRange> of(TandemMassFilter filter) {
		double high = filter.getHighestMz();
		for (int i = 0; i < filter.getStages().size(); i++) {
			double limit = supplyLimit(filter, i);
			high = limit > 0 ? Math.min(high, limit) : high;
		}
		double low = filter.getLowestMz();
		return low > 0 && high > low && Double.isFinite(high) ? Optional.of(new MassRange(low, high))
				: Optional.empty();
	}

	/** Highest m/z that can be selected with the supplies of a stage; NaN when it cannot be computed. */
	public static double supplyLimit(TandemMassFilter filter, int index) {
		return reach(filter, index).map(reach -> Math.min(reach.highestMzOfRf(), reach.highestMzOfDc()))
				.orElse(Double.NaN);
	}

	/** What a stage needs, its window as the instrument states it. */
	public static Optional<SupplyReach> reach(TandemMassFilter filter, int index) {
		List<MassFilterStage> stages = filter.getStages();
		MassFilterStage stage = stages.get(index);
		boolean resolves = Stages.resolves(stage);
		double own = resolves ? ScanLines.ofRatio(stage.getDcRatio()).map(line -> 1 / line.centre()).orElse(1.0) : 1;
		double share = stage.getDrive() == StageDrive.OWN ? index == stages.size() - 1 ? 1 : own
				: Stages.coupledApex(filter, stage).orElse(Double.NaN);
		return SupplyReach.of(stage, share, resolves && stage.isDcSupplied());
	}

	/** An m/z to show windows and cycles at: 500 or the middle. */
	public double shown() {
		return low <= 500 && high >= 500 ? 500 : (low + high) / 2;
	}
}
