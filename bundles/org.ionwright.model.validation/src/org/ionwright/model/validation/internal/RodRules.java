package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__LENGTH;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__POLE_TYPE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__ROD_COUNT;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__ROD_RADIUS;

import java.util.List;
import java.util.Locale;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PoleType;
import org.ionwright.model.instrument.RodProfile;
import org.ionwright.model.instrument.StageMode;
import org.ionwright.model.validation.Rule;

/** The rods of each stage. */
final class RodRules {

	private static final double LOWEST_RATIO = 1.10;
	private static final double HIGHEST_RATIO = 1.16;
	/** Least length in field radii. */
	private static final double SLENDER = 10;

	private RodRules() {
	}

	static List<Rule<MassSpectrometer>> all() {
		return List.of(
				FilterRules.rule("S3.09", "rods that make a multi-pole (seed 002, claim 4)", (subject, report) -> {
					for (int i = 0; i < subject.stages().size(); i++) {
						poles(subject.stages().get(i), i + 1, report);
					}
				}), FilterRules.rule("S3.10", "rods that make a good quadrupole (seed 002, claim 5)",
						(subject, report) -> {
							for (int i = 0; i < subject.stages().size(); i++) {
								quadrupole(subject, i, report);
							}
						}));
	}

	private static int rods(PoleType type) {
		return switch (type) {
		case QUADRUPOLE -> 4;
		case HEXAPOLE -> 6;
		case OCTOPOLE -> 8;
		};
	}

	private static String name(PoleType type) {
		return type.getName().toLowerCase(Locale.ROOT);
	}

	private static void poles(MassFilterStage stage, int number, Report report) {
		PoleType type = stage.getPoleType();
		if (stage.getRodCount() != rods(type)) {
			report.error(stage, MASS_FILTER_STAGE__ROD_COUNT, "Stage " + number + ": " + stage.getRodCount()
					+ " rods do not form a " + name(type) + ", which has " + rods(type) + " (seed 002, claim 4).");
		}
		if (type != PoleType.QUADRUPOLE && stage.getMode() == StageMode.MASS_FILTER) {
			report.warning(stage, MASS_FILTER_STAGE__POLE_TYPE, "Stage " + number
					+ ": only a quadrupole gives a sharp mass window; the " + name(type)
					+ " is simulated as an ion guide (seed 002, claim 4). Make it a quadrupole or run it RF only.");
		}
	}

	private static void quadrupole(FilterRules.Subject subject, int index, Report report) {
		MassFilterStage stage = subject.stages().get(index);
		if (stage.getPoleType() != PoleType.QUADRUPOLE) {
			subject.declared(5).ifPresent(claim -> report.error(stage, MASS_FILTER_STAGE__POLE_TYPE,
					"Claim 5 variant: stage " + (index + 1) + " is a " + name(stage.getPoleType())
							+ ", not a quadrupole arrangement (" + claim.text() + ")."));
			return;
		}
		double ratio = stage.getRodRadius() / stage.getFieldRadius();
		if (stage.getRodProfile() == RodProfile.ROUND && (ratio < LOWEST_RATIO * (1 - FilterRules.ROUNDING)
				|| ratio > HIGHEST_RATIO * (1 + FilterRules.ROUNDING))) {
			report.warning(stage, MASS_FILTER_STAGE__ROD_RADIUS, "r/r0 = " + Text.number(ratio)
					+ "; round rods perform best near 1.13 (range 1.10 to 1.16; seed 002, claim 5).");
		}
		if (stage.getLength() <= SLENDER * stage.getFieldRadius() * (1 + FilterRules.ROUNDING)) {
			report.warning(stage, MASS_FILTER_STAGE__LENGTH, "Rods of " + Text.millimetres(stage.getLength())
					+ " are short for a field radius of " + Text.millimetres(stage.getFieldRadius())
					+ "; more than 10 field radii are needed to filter (seed 002, claim 5).");
		}
	}
}
