package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.CAPILLARY_IONISER__CAPILLARY_VOLTAGE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CAPILLARY__AIM;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CAPILLARY__TIP;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.DropletAim;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TipShape;
import org.ionwright.model.instrument.VoltageSupply;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.facts.FactUnit;
import org.ionwright.model.validation.internal.source.SourceParts;
import org.ionwright.model.validation.internal.source.Spray;

/** High voltage V1 and the shape of the tip (seed 001, claim 1 and FIG 5). */
public final class SprayRules {

	private SprayRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(rule("S2.02a", "a voltage above the onset of the spray (seed 001, claim 1 and FIG 5)",
				SprayRules::onset),
				rule("S2.02b", "a voltage below the discharge limit and the supply's (seed 001, claim 1 and FIG 5)",
						SprayRules::limits),
				rule("S2.36", "a tip that does what it was chosen for (seed 001, FIG 5A to 5E)", SprayRules::tip),
				rule("S2.42", "a rounded tip that shortens the way of the droplets (seed 001, FIG 5E)",
						SprayRules::residence));
	}

	private static Rule<MassSpectrometer> rule(String code, String about, BiConsumer<Spray, Report> body) {
		return new CheckedRule<>(code, about, (instrument, report) -> Spray.of(new SourceParts(instrument))
				.ifPresent(spray -> body.accept(spray, report)));
	}

	private static void onset(Spray spray, Report report) {
		double voltage = spray.ioniser().getCapillaryVoltage();
		TipShape tip = spray.capillary().getTip();
		double onset = spray.onset(tip);
		if (voltage < 0) {
			report.error(spray.ioniser(), CAPILLARY_IONISER__CAPILLARY_VOLTAGE,
					"V1 = " + kilovolt(voltage) + " has a sign; give the magnitude, its sign follows the polarity of"
							+ " the ions, " + spray.ioniser().getPolarity() + " (seed 001, claim 1).",
					Fix.set(spray.ioniser(), CAPILLARY_IONISER__CAPILLARY_VOLTAGE, -voltage));
		} else if (spray.liquidFlow() > 0 && Limits.undercuts(voltage, onset)) {
			report.error(spray.ioniser(), CAPILLARY_IONISER__CAPILLARY_VOLTAGE,
					"V1 = " + kilovolt(voltage) + " is below the onset " + kilovolt(onset) + " for tip " + tip
							+ ": no electrospray (seed 001, claim 1); raise it or take a sharper tip.",
					Fix.set(spray.ioniser(), CAPILLARY_IONISER__CAPILLARY_VOLTAGE, rounded(1.1 * onset)));
		}
	}

	private static void limits(Spray spray, Report report) {
		double voltage = spray.voltage();
		double discharge = spray.discharge(spray.capillary().getTip());
		@Nullable
		VoltageSupply supply = spray.capillary().getSupply();
		if (supply != null && Limits.exceeds(voltage, supply.getMaxVoltage())) {
			report.error(spray.ioniser(), CAPILLARY_IONISER__CAPILLARY_VOLTAGE, "V1 = " + kilovolt(voltage)
					+ " is more than its supply gives, " + kilovolt(supply.getMaxVoltage()) + " (seed 001, claim 1).");
		}
		if (Limits.exceeds(voltage, discharge)) {
			report.warning(spray.ioniser(), CAPILLARY_IONISER__CAPILLARY_VOLTAGE, "V1 = " + kilovolt(voltage)
					+ " exceeds the discharge limit " + kilovolt(discharge) + " in " + spray.gas().name() + " at "
					+ Text.pressure(spray.pressure()) + " (seed 001, claim 1 and FIG 5); lower it.",
					Fix.set(spray.ioniser(), CAPILLARY_IONISER__CAPILLARY_VOLTAGE, rounded(0.95 * discharge)));
		}
	}

	private static void tip(Spray spray, Report report) {
		TipShape tip = spray.capillary().getTip();
		DropletAim aim = spray.capillary().getAim();
		double onset = spray.onset(tip);
		if (Double.isFinite(onset)) {
			report.info(spray.capillary(), CAPILLARY__TIP,
					"Tip " + tip + ": predicted onset " + kilovolt(onset) + " (seed 001, FIG 5).");
		}
		if (contradicts(tip, aim)) {
			report.warning(spray.capillary(), CAPILLARY__TIP, "Tip " + tip + " contradicts the aim " + aim
					+ ": seed 001 prefers " + preferred(aim) + " for it (FIG 5); change one of the two.",
					Fix.set("Take tip " + preferred(aim), spray.capillary(), CAPILLARY__TIP, preferred(aim)),
					Fix.set("Change the aim", spray.capillary(), CAPILLARY__AIM, suited(tip)));
		}
	}

	/** The slant tip makes droplets at least as small as the annular one. */
	private static boolean contradicts(TipShape tip, DropletAim aim) {
		return tip != preferred(aim) && !(aim == DropletAim.SMALL && tip == TipShape.SLANT_5A);
	}

	private static TipShape preferred(DropletAim aim) {
		return switch (aim) {
		case EASE -> TipShape.SQUARE_5D;
		case SMALL -> TipShape.ANNULAR_SHARP_5C;
		case SLIGHTLY_LARGER -> TipShape.SYMMETRIC_SHARP_5B;
		case SHORT_RESIDENCE -> TipShape.ROUNDED_5E;
		};
	}

	private static DropletAim suited(TipShape tip) {
		return switch (tip) {
		case SQUARE_5D -> DropletAim.EASE;
		case SLANT_5A, ANNULAR_SHARP_5C -> DropletAim.SMALL;
		case SYMMETRIC_SHARP_5B -> DropletAim.SLIGHTLY_LARGER;
		case ROUNDED_5E -> DropletAim.SHORT_RESIDENCE;
		};
	}

	private static void residence(Spray spray, Report report) {
		if (spray.capillary().getTip() != TipShape.ROUNDED_5E) {
			return;
		}
		double rounded = spray.residence(TipShape.ROUNDED_5E);
		double square = spray.residence(TipShape.SQUARE_5D);
		if (Double.isFinite(square) && !Limits.undercuts(rounded, square)) {
			report.warning(spray.capillary(), CAPILLARY__TIP, "Tip 5E with " + spray.liquid() + ": residence "
					+ (Double.isFinite(rounded) ? FactUnit.MILLISECOND.text(rounded) : "without spray")
					+ " is not shorter than with tip 5D, " + FactUnit.MILLISECOND.text(square)
					+ " (seed 001, FIG 5E aim); raise V1 above the onset "
					+ kilovolt(spray.onset(TipShape.ROUNDED_5E)) + " or take tip 5D.");
		}
	}

	private static String kilovolt(double volts) {
		return FactUnit.KILOVOLT.text(volts);
	}

	/** To ten volts. */
	private static double rounded(double volts) {
		return Math.rint(volts / 10) * 10;
	}
}
