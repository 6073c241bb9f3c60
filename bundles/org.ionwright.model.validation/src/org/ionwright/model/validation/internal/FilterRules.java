package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__LENGTH;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__MAX_DC_VOLTAGE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__CHAMBER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__RF_FREQUENCY;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__ROD_RADIUS;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__TILT_ANGLE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.RF_COUPLER__COUPLING_RATIO;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.TANDEM_MASS_FILTER__STAGES;

import java.util.List;
import java.util.function.BiConsumer;

import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PoleType;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.validation.Rule;

/** The tandem mass filter of seed 002. */
public final class FilterRules {

	/** Seed 002, claim 1: below 1e-3 torr. */
	static final double CLAIM_LIMIT = 1e-3 * Text.TORR;
	private static final double GOOD_PRACTICE = 5e-5 * Text.TORR;
	private static final double ROUNDING = 1e-9;
	/** Collision cross-section of a mid-size organic ion, and the gas density per pressure at 20 degree Celsius. */
	private static final double CROSS_SECTION = 2e-18;
	private static final double DENSITY_PER_PASCAL = 1 / (1.380649e-23 * 293.15);

	private FilterRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(
				rule("S3.02", "two mass filter stages in series (seed 002, claim 1)", FilterRules::stages),
				rule("S3.03", "stages below 1e-3 torr (seed 002, claim 1)", FilterRules::pressure),
				rule("S3.10", "rods that make a good quadrupole (seed 002, claim 5)", FilterRules::rods),
				rule("S3.12", "an RF coupler between stages of one frequency (seed 002, claim 7)",
						FilterRules::coupler),
				new CheckedRule<>("S3.15", "the first stage off axis (seed 002, claim 10)", FilterRules::axis));
	}

	private static Rule<MassSpectrometer> rule(String code, String about, BiConsumer<TandemMassFilter, Report> body) {
		return new CheckedRule<>(code, about, (instrument, report) -> {
			if (instrument.getAnalyser() instanceof TandemMassFilter filter) {
				body.accept(filter, report);
			}
		});
	}

	private static void stages(TandemMassFilter filter, Report report) {
		int found = filter.getStages().size();
		if (found < 2) {
			report.error(filter, TANDEM_MASS_FILTER__STAGES, "Tandem filter needs at least two stages in series; found "
					+ found + " (seed 002, claim 1). Add a stage.");
		}
	}

	private static void pressure(TandemMassFilter filter, Report report) {
		double length = filter.getLinkLength()
				+ filter.getStages().stream().mapToDouble(MassFilterStage::getLength).sum();
		int number = 0;
		for (MassFilterStage stage : filter.getStages()) {
			number++;
			VacuumChamber chamber = stage.getChamber() == null ? filter.getChamber() : stage.getChamber();
			if (chamber == null) {
				report.error(stage, MASS_FILTER_STAGE__CHAMBER, "Filter stage " + number
						+ " is in no vacuum chamber, so that its pressure is not known (seed 002, claim 1); name one.");
				continue;
			}
			double pressure = chamber.getPressure();
			if (pressure >= CLAIM_LIMIT * (1 - ROUNDING)) {
				report.error(stage, MASS_FILTER_STAGE__CHAMBER, "Filter stage " + number + " at "
						+ Text.pressure(pressure) + " is not below 1e-3 torr (0.00133322 mbar) (seed 002, claim 1).");
			} else if (pressure > GOOD_PRACTICE) {
				double loss = 1 - Math.exp(-pressure * DENSITY_PER_PASCAL * CROSS_SECTION * length);
				report.warning(stage, MASS_FILTER_STAGE__CHAMBER, "Filter stage " + number + " at "
						+ Text.pressure(pressure) + ": the limit of seed 002, claim 1 is met, but expect "
						+ Text.percent(loss) + " transmission loss by collisions; pump to below 5e-5 torr.");
			}
		}
	}

	private static void rods(TandemMassFilter filter, Report report) {
		for (MassFilterStage stage : filter.getStages()) {
			double ratio = stage.getRodRadius() / stage.getFieldRadius();
			boolean quadrupole = stage.getPoleType() == PoleType.QUADRUPOLE;
			if (quadrupole && (ratio < 1.10 * (1 - ROUNDING) || ratio > 1.16 * (1 + ROUNDING))) {
				report.warning(stage, MASS_FILTER_STAGE__ROD_RADIUS,
						"r/r0 = " + Text.number(ratio) + "; round rods perform best near 1.13 (range 1.10 to 1.16).");
			}
			if (stage.getLength() <= 10 * stage.getFieldRadius() * (1 + ROUNDING)) {
				report.warning(stage, MASS_FILTER_STAGE__LENGTH, "Rods of " + Text.millimetres(stage.getLength())
						+ " are short for a field radius of " + Text.millimetres(stage.getFieldRadius())
						+ "; more than 10 field radii are needed to filter.");
			}
		}
	}

	private static void coupler(TandemMassFilter filter, Report report) {
		if (filter.getCoupler() == null || filter.getStages().size() < 2) {
			return;
		}
		MassFilterStage first = filter.getStages().getFirst();
		MassFilterStage last = filter.getStages().getLast();
		double ratio = filter.getCoupler().getCouplingRatio();
		if (!(ratio > 0 && ratio <= 1)) {
			report.error(filter.getCoupler(), RF_COUPLER__COUPLING_RATIO, "RF coupling ratio is " + Text.number(ratio)
					+ "; it must be above 0 and not above 1 (seed 002, claim 7).");
		}
		if (Math.abs(first.getRfFrequency() - last.getRfFrequency()) > ROUNDING * last.getRfFrequency()) {
			report.error(first, MASS_FILTER_STAGE__RF_FREQUENCY, "Coupled stages must share the RF frequency: "
					+ Text.number(first.getRfFrequency() * 1e-6, 7) + " MHz and "
					+ Text.number(last.getRfFrequency() * 1e-6, 7) + " MHz (seed 002, claim 7).");
		}
		if (first.getDcRatio() > 0 && !(first.getMaxDcVoltage() > 0)) {
			report.error(first, MASS_FILTER_STAGE__MAX_DC_VOLTAGE, "RF coupler cannot carry DC: stage 1 in mass-filter"
					+ " mode needs a DC supply (seed 002, claim 7).");
		}
	}

	private static void axis(MassSpectrometer instrument, Report report) {
		if (instrument.getAnalyser() instanceof TandemMassFilter filter && !filter.getStages().isEmpty()
				&& instrument.getDeclaredVariants().contains(ClaimVariant.SEED002_CLAIM10)
				&& filter.getStages().getFirst().getTiltAngle() == 0) {
			report.error(filter.getStages().getFirst(), MASS_FILTER_STAGE__TILT_ANGLE,
					"Claim 10 variant (seed 002): first stage is on axis (angle 0 deg, offset 0 mm). Tilt it or do not"
							+ " declare the claim.");
		}
	}
}
