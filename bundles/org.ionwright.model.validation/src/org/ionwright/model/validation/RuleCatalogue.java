package org.ionwright.model.validation;

import java.util.List;
import java.util.stream.Stream;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.internal.BindingRules;
import org.ionwright.model.validation.internal.ClaimRules;
import org.ionwright.model.validation.internal.FilterRules;
import org.ionwright.model.validation.internal.InterfaceRules;
import org.ionwright.model.validation.internal.RangeRules;
import org.ionwright.model.validation.internal.ScanRules;
import org.ionwright.model.validation.internal.SettingRules;
import org.ionwright.model.validation.internal.SourceRules;
import org.ionwright.model.validation.internal.SupplyRules;
import org.ionwright.model.validation.internal.TrackingRules;

/** All rules, in the order they are checked: first what is missing and out of range, then along the ion path. */
public final class RuleCatalogue {

	private static final List<Rule<MassSpectrometer>> SEEDS = Stream
			.of(SourceRules.all(), InterfaceRules.all(), FilterRules.all()).flatMap(List::stream)
			.toList();

	private RuleCatalogue() {
	}

	public static List<Rule<MassSpectrometer>> instrument() {
		return Stream.of(RangeRules.instrument(), SEEDS, ClaimRules.all(SEEDS), BindingRules.all())
				.flatMap(List::stream).toList();
	}

	public static List<Rule<MethodCase>> method() {
		return Stream.of(RangeRules.method(), SettingRules.all(), ScanRules.all(), TrackingRules.all(),
				SupplyRules.all())
				.flatMap(List::stream).toList();
	}
}
