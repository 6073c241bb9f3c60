package org.ionwright.model.validation.facts;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.validation.internal.filter.AxisPair;
import org.ionwright.model.validation.internal.filter.BeamShares;
import org.ionwright.model.validation.internal.filter.Beams;
import org.ionwright.model.validation.internal.filter.MassRange;
import org.ionwright.model.validation.internal.filter.Scattering;
import org.ionwright.model.validation.internal.filter.StageFlight;
import org.ionwright.model.validation.internal.filter.StageWindow;
import org.ionwright.model.validation.internal.filter.StageWindows;
import org.ionwright.model.validation.internal.filter.Stages;
import org.ionwright.model.validation.internal.filter.StraightWay;

/**
 * What follows from the values of the tandem mass filter. Windows, cycles and flights are told for one selected m/z, which
 * stands in the label.
 */
public final class FilterFacts {

	private final MassSpectrometer instrument;
	private final TandemMassFilter filter;
	private final double mz;
	private final String at;
	private final List<Fact> facts = new ArrayList<>();

	private FilterFacts(MassSpectrometer instrument, TandemMassFilter filter) {
		this.instrument = instrument;
		this.filter = filter;
		mz = PassBand.shownMz(filter);
		at = " (m/z " + FactUnit.NUMBER.text(mz) + ")";
	}

	public static List<Fact> of(MassSpectrometer instrument) {
		if (!(instrument.getAnalyser() instanceof TandemMassFilter filter) || filter.getStages().isEmpty()) {
			return List.of();
		}
		FilterFacts facts = new FilterFacts(instrument, filter);
		facts.whole();
		for (int i = 0; i < filter.getStages().size(); i++) {
			facts.stage(i);
		}
		facts.beam();
		return List.copyOf(facts.facts);
	}

	private void whole() {
		MassRange.of(filter).ifPresent(range -> facts.add(Fact.of("filter.highestMz", filter, "Highest m/z",
				range.high(), FactUnit.MZ, "seed 002, claim 6")));
		double length = Stages.length(filter);
		double pressure = Stages.pressure(filter, filter.getStages().getFirst());
		for (Scattering ion : Scattering.values()) {
			boolean small = ion == Scattering.SMALL;
			facts.add(Fact.of(small ? "filter.survivalSmall" : "filter.survivalLarge", filter,
					"Ions not scattered by gas, " + (small ? "small" : "large"), ion.survival(pressure, length),
					FactUnit.PERCENT, "seed 002, claim 1"));
		}
		StraightWay.open(filter).ifPresent(open -> facts.add(Fact.words("filter.straightWay", filter,
				"Straight way for neutrals", open ? 1 : 0, open ? "open" : "blocked", "seed 002, claim 10")));
		StraightWay.blockingAngle(filter).ifPresent(angle -> facts.add(Fact.of("filter.blockingAngle", filter,
				"Tilt that blocks neutrals", angle, FactUnit.DEGREE, "seed 002, claim 10")));
		double speed = MethodFactory.eINSTANCE.createFullScan().getSpeed();
		StageFlight.shift(filter, mz, speed).ifPresent(shift -> facts.add(Fact.of("filter.scanShift", filter,
				"Mass shift at " + FactUnit.NUMBER.text(speed) + " u/s" + at, shift, FactUnit.MASS_UNIT,
				"seed 002, claim 8")));
	}

	private void stage(int index) {
		MassFilterStage stage = filter.getStages().get(index);
		StageWindows.of(filter, index).ifPresent(window -> window(stage, window, index));
		StageFlight.cycles(stage, mz).ifPresent(cycles -> {
			facts.add(Fact.of("filter.rfCycles", stage, "RF cycles" + at, cycles, FactUnit.NUMBER,
					"seed 002, claim 5"));
			facts.add(Fact.of("filter.resolutionLimit", stage, "Resolution limit" + at,
					StageFlight.resolutionLimit(cycles), FactUnit.NUMBER, "seed 002, claim 5"));
		});
		double limit = MassRange.supplyLimit(filter, index);
		if (!Double.isNaN(limit)) {
			facts.add(Fact.of("filter.massLimit", stage, "Mass limit of the supplies", limit, FactUnit.MZ,
					"seed 002, claim 6"));
		}
		AxisPair.of(filter, index).ifPresent(axes -> axes(stage, axes));
	}

	private void window(MassFilterStage stage, StageWindow window, int index) {
		facts.add(Fact.of("filter.windowLow", stage, "Window from" + at, window.low(mz), FactUnit.MZ,
				"seed 002, claim 1"));
		facts.add(Fact.of("filter.windowHigh", stage, "Window to" + at, window.high(mz), FactUnit.MZ,
				"seed 002, claim 1"));
		if (!window.bounded()) {
			return;
		}
		facts.add(Fact.of("filter.windowCentre", stage, "Centre of the window" + at, window.centre(mz), FactUnit.MZ,
				"seed 002, claim 9"));
		facts.add(Fact.of("filter.windowWidth", stage, "Width of the window" + at, window.width(mz),
				FactUnit.MASS_UNIT, "seed 002, claim 1"));
		if (index == 0 && filter.getStages().size() > 1) {
			MassRange.of(filter).ifPresent(range -> {
				double worst = window.worstTracked(range.low(), range.high());
				facts.add(Fact.of("filter.trackingError", stage,
						"Worst tracking error (m/z " + FactUnit.NUMBER.text(worst) + ")",
						Math.abs(window.trackingError(worst)), FactUnit.MASS_UNIT, "seed 002, claim 9"));
			});
		}
	}

	private void axes(MassFilterStage stage, AxisPair axes) {
		facts.add(Fact.of("filter.axisAngle", stage, "Angle to the next axis", axes.tilt(), FactUnit.DEGREE,
				"seed 002, claim 10"));
		facts.add(Fact.of("filter.axisOffset", stage, "Offset of the end from the next axis", axes.offset(),
				FactUnit.MILLIMETRE, "seed 002, claim 10"));
		facts.add(Fact.of("filter.axisDistance", stage, "Shortest distance of the axes", axes.distance(),
				FactUnit.MILLIMETRE, "seed 002, claim 11"));
		if (!Double.isNaN(axes.meeting())) {
			facts.add(Fact.of("filter.axisMeeting", stage, "Axes meet from the near end", axes.meeting(),
					FactUnit.MILLIMETRE, "seed 002, claim 11"));
		}
	}

	private void beam() {
		MassRange.of(filter).ifPresent(range -> StageWindows.of(filter, 0)
				.flatMap(window -> Beams.of(instrument).flatMap(beam -> BeamShares.of(window, beam)))
				.flatMap(shares -> shares.worst(range.low(), range.high()))
				.ifPresent(worst -> facts.add(Fact.of("filter.subRangeFraction", filter.getStages().getFirst(),
						"Largest share of the beam in the window (m/z " + FactUnit.NUMBER.text(worst.mass()) + ")",
						worst.fraction(), FactUnit.PERCENT, "seed 002, claim 2"))));
	}
}
