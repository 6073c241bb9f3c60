package org.ionwright.model.validation;

import java.util.List;
import java.util.stream.Stream;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.SampleQueue;
import org.ionwright.model.validation.internal.ConditionRules;
import org.ionwright.model.validation.internal.EventRules;
import org.ionwright.model.validation.internal.HeatOrderRules;
import org.ionwright.model.validation.internal.OffsetRules;
import org.ionwright.model.validation.internal.OutputRules;
import org.ionwright.model.validation.internal.QueueRules;
import org.ionwright.model.validation.internal.BindingRules;
import org.ionwright.model.validation.internal.NumeralRules;
import org.ionwright.model.validation.internal.VacuumRules;
import org.ionwright.model.validation.internal.ApertureRules;
import org.ionwright.model.validation.internal.PumpedChamberRules;
import org.ionwright.model.validation.internal.PinholeRules;
import org.ionwright.model.validation.internal.ChamberHeatRules;
import org.ionwright.model.validation.internal.ChamberGasRules;
import org.ionwright.model.validation.internal.GasSupplyRules;
import org.ionwright.model.validation.internal.ChamberPressureRules;
import org.ionwright.model.validation.internal.SmallChamberRules;
import org.ionwright.model.validation.internal.SprayRules;
import org.ionwright.model.validation.internal.CapillaryRules;
import org.ionwright.model.validation.internal.ClaimRules;
import org.ionwright.model.validation.internal.FilterRules;
import org.ionwright.model.validation.internal.InterfaceRules;
import org.ionwright.model.validation.internal.RangeRules;
import org.ionwright.model.validation.internal.ScanRules;
import org.ionwright.model.validation.internal.UserInterlockRules;
import org.ionwright.model.validation.internal.SettingRules;
import org.ionwright.model.validation.internal.SourceRules;
import org.ionwright.model.validation.internal.SupplyRules;
import org.ionwright.model.validation.internal.SwitchRules;
import org.ionwright.model.validation.internal.TrackingRules;

/** All rules, in the order they are checked: first what is missing and out of range, then along the ion path. */
public final class RuleCatalogue {

	private static final List<Rule<MassSpectrometer>> SEEDS = Stream
			.of(SourceRules.all(), CapillaryRules.all(), SprayRules.all(), SmallChamberRules.all(),
					ChamberPressureRules.all(), GasSupplyRules.all(), ChamberGasRules.all(), ChamberHeatRules.all(),
					InterfaceRules.all(), PinholeRules.all(), PumpedChamberRules.all(), ApertureRules.all(),
					VacuumRules.all(), FilterRules.all())
			.flatMap(List::stream)
			.toList();

	private RuleCatalogue() {
	}

	public static List<Rule<MassSpectrometer>> instrument() {
		return Stream
				.of(RangeRules.instrument(), SEEDS, ClaimRules.all(SEEDS), BindingRules.all(), UserInterlockRules.all(),
						NumeralRules.all())
				.flatMap(List::stream).toList();
	}

	public static List<Rule<MethodCase>> method() {
		return Stream.of(RangeRules.method(), SettingRules.all(), ScanRules.all(), TrackingRules.all(),
				SupplyRules.all(), OffsetRules.all(), SwitchRules.all(), HeatOrderRules.all(), OutputRules.all(),
				EventRules.all(), ConditionRules.all())
				.flatMap(List::stream).toList();
	}

	public static List<Rule<SampleQueue>> queue() {
		return Stream.of(RangeRules.queue(), QueueRules.all()).flatMap(List::stream).toList();
	}
}
