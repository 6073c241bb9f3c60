package org.ionwright.model.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.internal.Once;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.SampleQueue;

/** Checks models against the {@link RuleCatalogue}. */
public final class Validator {

	private Validator() {
	}

	/** In the order of the catalogue; empty when there is nothing to say. */
	public static List<Finding> instrument(MassSpectrometer instrument) {
		return check(RuleCatalogue.instrument(), instrument);
	}

	/**
	 * @param instrument
	 *            what the method is to run on; without it ranges and supplies of the instrument are not checked. The
	 *            instrument itself is not checked here
	 */
	public static List<Finding> method(AcquisitionMethod method, @Nullable MassSpectrometer instrument) {
		return check(RuleCatalogue.method(), new MethodCase(method,
				instrument == null ? Optional.empty() : Optional.of(instrument)));
	}

	/**
	 * As {@link #method(AcquisitionMethod, MassSpectrometer)}, with what connected devices tell.
	 *
	 * @param polaritySwitchSeconds
	 *            as {@link MethodCase#polaritySwitchSeconds()}
	 */
	public static List<Finding> method(AcquisitionMethod method, MassSpectrometer instrument,
			OptionalDouble polaritySwitchSeconds) {
		return check(RuleCatalogue.method(),
				new MethodCase(method, Optional.of(instrument), polaritySwitchSeconds));
	}

	/** What the entries say; whether the files they name can be used shows when they are opened. */
	public static List<Finding> queue(SampleQueue queue) {
		return check(RuleCatalogue.queue(), queue);
	}

	/** Whether any finding forbids a run. */
	public static boolean hasErrors(List<Finding> findings) {
		return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
	}

	private static <T> List<Finding> check(List<Rule<T>> rules, T subject) {
		return Once.during(() -> rules.stream().flatMap(rule -> rule.check(subject).stream()).toList());
	}
}
