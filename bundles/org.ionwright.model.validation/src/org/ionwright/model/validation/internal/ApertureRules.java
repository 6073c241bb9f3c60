package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.APERTURE_CONNECTION__DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.APERTURE__DIAMETER;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.ionwright.model.instrument.Aperture;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.internal.vacuum.PinholeStageParts;
import org.ionwright.model.validation.internal.vacuum.VacuumParts.Hole;

/** Aperture 45 of seed 001: its area follows from pump speed and the pressures wanted. */
public final class ApertureRules {

	private ApertureRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(PinholeRules.rule("S2.17", "an aperture 45 that gives the wanted pressure (seed 001, FIG 2)",
				ApertureRules::area));
	}

	private static void area(PinholeStageParts parts, Report report) {
		if (parts.differential()) {
			parts.vacuum().third().flatMap(parts.vacuum()::holeInto).ifPresent(hole -> area(parts, hole, report));
		}
	}

	private static void area(PinholeStageParts parts, Hole hole, Report report) {
		double second = hole.from().getPressure();
		double target = hole.to().getPressure();
		double required = parts.aperture(hole.to(), second, target);
		double effective = hole.orifice().diameter() * Math.sqrt(hole.orifice().dischargeCoefficient());
		double ratio = effective * effective / (required * required);
		if (Limits.exceeds(Math.abs(ratio - 1), Tolerance.of(parts.instrument()).getApertureAgreement())) {
			EAttribute diameter = hole.part() instanceof Aperture ? APERTURE__DIAMETER : APERTURE_CONNECTION__DIAMETER;
			double better = required / Math.sqrt(hole.orifice().dischargeCoefficient());
			report.warning(hole.part(), diameter, "Aperture 45 of " + Text.millimetres(hole.orifice().diameter())
					+ " gives p46 = " + Text.pressure(parts.thirdPressure(hole.to(), second, effective)) + "; "
					+ Text.number(1e3 * better, 3) + " mm would give the target " + Text.pressure(target)
					+ " (seed 001, FIG 2).", Fix.set(hole.part(), diameter, Math.rint(1e5 * better) / 1e5));
		}
	}
}
