package org.ionwright.model.validation.internal.filter;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.PoleType;
import org.ionwright.model.instrument.RfCoupler;
import org.ionwright.model.instrument.ResolutionMode;
import org.ionwright.model.instrument.StageDrive;
import org.ionwright.model.instrument.StageMode;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VoltageConvention;
import org.ionwright.twin.filter.MassFilter;

/** How the stages of a tandem filter hang together where the model leaves it open. */
public final class Stages {

	private Stages() {
	}

	/** The chamber a stage is in: its own, otherwise that of the analyser; null when neither is named. */
	public static @Nullable VacuumChamber chamber(TandemMassFilter filter, MassFilterStage stage) {
		return stage.getChamber() == null ? filter.getChamber() : stage.getChamber();
	}

	/** Pressure a stage works at, Pa; NaN when its chamber is not named. */
	public static double pressure(TandemMassFilter filter, MassFilterStage stage) {
		@Nullable
		VacuumChamber chamber = chamber(filter, stage);
		return chamber == null ? Double.NaN : chamber.getPressure();
	}

	/** The stage with the AC supply of a coupler: the last one when it names none. */
	public static @Nullable MassFilterStage main(TandemMassFilter filter, RfCoupler coupler) {
		return coupler.getFrom() != null || filter.getStages().isEmpty() ? coupler.getFrom()
				: filter.getStages().getLast();
	}

	/** The stage that a coupler feeds: the first one when it names none. */
	public static @Nullable MassFilterStage fed(TandemMassFilter filter, RfCoupler coupler) {
		return coupler.getTo() != null || filter.getStages().isEmpty() ? coupler.getTo()
				: filter.getStages().getFirst();
	}

	/** Empty when geometry or frequency make no filter. */
	public static Optional<MassFilter> law(MassFilterStage stage) {
		return Possible
				.of(() -> new MassFilter(stage.getFieldRadius(), stage.getLength(), stage.getRfFrequency()));
	}

	/** Whether a stage cuts a band out: rods, mode and, where the model states U/V, the DC are those of a mass filter. */
	public static boolean resolves(MassFilterStage stage) {
		return selects(stage) && (stage.getResolutionMode() == ResolutionMode.CONSTANT_WIDTH || stage.getDcRatio() > 0);
	}

	/** Whether rods and mode are those of a mass filter, whatever its DC. */
	public static boolean selects(MassFilterStage stage) {
		return stage.getPoleType() == PoleType.QUADRUPOLE && stage.getMode() == StageMode.MASS_FILTER;
	}

	/**
	 * The m/z at the apex of a stage as a multiple of that at the apex of the stage it has its RF from, which is the m/z
	 * selected; empty when the stage has an AC supply of its own or its coupler is not known.
	 */
	public static Optional<Double> coupledApex(TandemMassFilter filter, MassFilterStage stage) {
		@Nullable
		RfCoupler coupler = filter.getCoupler();
		if (stage.getDrive() != StageDrive.COUPLED || coupler == null) {
			return Optional.empty();
		}
		@Nullable
		MassFilterStage main = main(filter, coupler);
		if (main == null || main == stage) {
			return Optional.empty();
		}
		return law(main).flatMap(from -> law(stage).map(to -> to.apexMass(coupler.getCouplingRatio() * from.apexRf(1))))
				.filter(share -> share > 0 && Double.isFinite(share));
	}

	/** What one volt of pole against ground is in the convention of a stage. */
	static double convention(MassFilterStage stage) {
		return stage.getVoltageConvention() == VoltageConvention.POLE_TO_POLE ? 2 : 1;
	}

	/** Rods and links, m. */
	public static double length(TandemMassFilter filter) {
		List<MassFilterStage> stages = filter.getStages();
		return filter.getLinkLength() * Math.max(1, stages.size() - 1)
				+ stages.stream().mapToDouble(MassFilterStage::getLength).sum();
	}
}
