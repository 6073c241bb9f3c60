package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.AUXILIARY_HEATER__KIND;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.HEATER_COIL__FEEDTHROUGH_CURRENT;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.HEATER_COIL__FEEDTHROUGH_VOLTAGE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.HEATER_COIL__MATERIAL;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.HEATER_COIL__MAX_CURRENT;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.HEATER_COIL__RETURN_CONTACT;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.HEATER_COIL__SUPPLY_VOLTAGE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.HEATER__POWER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.HEATER__TEMPERATURE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.SMALL_CHAMBER__HEATER;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.AuxiliaryHeater;
import org.ionwright.model.instrument.HeaterCoil;
import org.ionwright.model.instrument.HeaterMaterial;
import org.ionwright.model.instrument.HeaterReturn;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.facts.FactUnit;
import org.ionwright.model.validation.internal.source.ChamberBalance;
import org.ionwright.model.validation.internal.source.SourceParts;
import org.ionwright.twin.source.ChamberHeat;

/** Heater coil 71 of the small chamber and its other heaters (seed 001, FIG 4 and the text to it). */
public final class ChamberHeatRules {

	/** Numbers of supplies are printed with two digits: 12 V at 7.1 ohm count as 20 W. */
	private static final double TWO_DIGITS = 1.05;
	/** Vapour pressure from which a liquid counts as highly volatile, Pa: acetonitrile and methanol at 20 degree Celsius do. */
	private static final double VOLATILE = 8000;

	private ChamberHeatRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(
				SmallChamberRules.rule("S2.30", "a heater that evaporates the liquid (seed 001, FIG 4)",
						ChamberHeatRules::power),
				SmallChamberRules.rule("S2.31", "a heater wire that stands the gas (seed 001, FIG 4)",
						ChamberHeatRules::material),
				SmallChamberRules.rule("S2.32",
						"a heater supply through feedthrough and grounded wall (seed 001, FIG 4)",
						ChamberHeatRules::supply),
				SmallChamberRules.rule("S2.33", "other ways of heating (seed 001, text to FIG 4)",
						ChamberHeatRules::others),
				SmallChamberRules.rule("S2.35", "a volatile liquid or a heater (seed 001, FIG 4 and 5E)",
						ChamberHeatRules::volatility));
	}

	private static void power(SourceParts parts, SmallChamber chamber, Report report) {
		SourceParts.heaters(chamber)
				.filter(heater -> Limits.exceeds(heater.getTemperature(), heater.getMaxTemperature()))
				.forEach(heater -> report.error(heater, HEATER__TEMPERATURE, "Heater set-point "
						+ FactUnit.CELSIUS.text(heater.getTemperature()) + " is above its limit "
						+ FactUnit.CELSIUS.text(heater.getMaxTemperature()) + " (seed 001, FIG 4).",
						Fix.set(heater, HEATER__TEMPERATURE, heater.getMaxTemperature())));
		@Nullable
		HeaterCoil coil = chamber.getHeater();
		if (coil == null) {
			return;
		}
		ChamberBalance.of(parts).ifPresent(rest -> {
			double gives = ChamberHeat.EFFICIENCY * coil.getPower();
			if (Limits.exceeds(rest.heatNeeded(), gives)) {
				report.warning(coil, HEATER__POWER,
						"Evaporating " + CapillaryRules.microlitres(parts.liquidFlow()) + " "
								+ parts.solventText() + " needs " + FactUnit.WATT.text(rest.heatNeeded())
								+ "; coil gives "
								+ FactUnit.WATT.text(gives) + " of " + FactUnit.WATT.text(coil.getPower())
								+ " to the liquid (seed 001, FIG 4); lower the flow or take a stronger coil.");
			}
		});
	}

	/** Temperature up to which a wire stands oxygen, K; usual values of makers. */
	private static double oxidation(HeaterMaterial material) {
		return switch (material) {
		case TUNGSTEN -> 673.15;
		case TANTALUM -> 573.15;
		case NICHROME -> 1423.15;
		case PLATINUM, OTHER -> Double.POSITIVE_INFINITY;
		};
	}

	private static void material(SourceParts parts, SmallChamber chamber, Report report) {
		@Nullable
		HeaterCoil coil = chamber.getHeater();
		if (coil != null && parts.gas().oxidising()
				&& Limits.exceeds(coil.getTemperature(), oxidation(coil.getMaterial()))) {
			report.warning(coil, HEATER_COIL__MATERIAL, coil.getMaterial() + " coil above "
					+ FactUnit.CELSIUS.text(oxidation(coil.getMaterial()))
					+ " in oxygen-containing gas, at " + FactUnit.CELSIUS.text(coil.getTemperature())
					+ " (seed 001, FIG 4); let in an inert gas or take nichrome or platinum.");
		}
	}

	private static void supply(SourceParts parts, SmallChamber chamber, Report report) {
		@Nullable
		HeaterCoil coil = chamber.getHeater();
		if (coil == null) {
			return;
		}
		if (coil.getReturnContact() != HeaterReturn.GROUNDED_WALL) {
			report.error(coil, HEATER_COIL__RETURN_CONTACT,
					"Heater return must be the grounded wall (contact 16a; seed 001, FIG 4).",
					Fix.set("Return through the grounded wall", coil, HEATER_COIL__RETURN_CONTACT,
							HeaterReturn.GROUNDED_WALL));
		} else if (Math.abs(chamber.getWallPotential()) > 0) {
			report.error(coil, HEATER_COIL__RETURN_CONTACT,
					"Heater return must be the grounded wall (contact 16a; seed 001, FIG 4), but the wall is at "
							+ FactUnit.VOLT.text(chamber.getWallPotential()) + ".");
		}
		double current = coil.getSupplyVoltage() / coil.getResistance();
		String drives = "; " + FactUnit.VOLT.text(coil.getSupplyVoltage()) + " drive " + ampere(current)
				+ " through " + Text.number(coil.getResistance()) + " Ohm (seed 001, FIG 4).";
		if (Limits.exceeds(current, coil.getFeedthroughCurrent())) {
			report.error(coil, HEATER_COIL__FEEDTHROUGH_CURRENT,
					"Feedthrough rating " + ampere(coil.getFeedthroughCurrent()) + " exceeded" + drives);
		}
		if (Limits.exceeds(coil.getSupplyVoltage(), coil.getFeedthroughVoltage())) {
			report.error(coil, HEATER_COIL__FEEDTHROUGH_VOLTAGE,
					"Feedthrough rating " + FactUnit.VOLT.text(coil.getFeedthroughVoltage()) + " exceeded by V_H = "
							+ FactUnit.VOLT.text(coil.getSupplyVoltage()) + " (seed 001, FIG 4, 75).");
		}
		if (Limits.exceeds(current, coil.getMaxCurrent())) {
			report.error(coil, HEATER_COIL__MAX_CURRENT,
					"Coil current limit " + ampere(coil.getMaxCurrent()) + " exceeded" + drives);
		}
		double power = coil.getSupplyVoltage() * current;
		if (Limits.exceeds(power, TWO_DIGITS * coil.getPower())) {
			report.error(coil, HEATER_COIL__SUPPLY_VOLTAGE, "Heater supply gives " + FactUnit.WATT.text(power)
					+ ", more than the " + FactUnit.WATT.text(coil.getPower()) + " of the coil" + drives);
		}
	}

	private static String ampere(double current) {
		return Text.number(current) + " A";
	}

	private static void others(SourceParts parts, SmallChamber chamber, Report report) {
		for (AuxiliaryHeater heater : chamber.getOtherHeaters()) {
			report.info(heater, AUXILIARY_HEATER__KIND, "Chamber is heated by " + heater.getKind()
					+ ", an alternative named in seed 001 after FIG 4.");
		}
	}

	private static void volatility(SourceParts parts, SmallChamber chamber, Report report) {
		double temperature = SourceParts.temperature(chamber);
		if (SourceParts.heaters(chamber).findAny().isEmpty()) {
			parts.solvent().filter(solvent -> chamber.getPressureSetpoint() > 0)
					.filter(solvent -> Limits.undercuts(solvent.vapourPressure(temperature), VOLATILE))
					.ifPresent(solvent -> report.warning(chamber, SMALL_CHAMBER__HEATER, parts.solventText()
							+ " is not highly volatile at " + FactUnit.CELSIUS.text(temperature)
							+ " and no heater is fitted (seed 001, FIG 4): vapour pressure "
							+ Text.pressure(solvent.vapourPressure(temperature)) + ", boiling at "
							+ FactUnit.CELSIUS.text(solvent.boilingPoint(chamber.getPressureSetpoint()))
							+ "; add a heater coil."));
		}
	}
}
