package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capillary, liquid, high voltage and tips of seed 001. */
class SourceRulesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			S2.01 | FIG2; ionSource.ioniser.capillary.bore=3.99e-4 | ok
			S2.01 | FIG2; ionSource.ioniser.capillary.bore=4e-4 | ERROR S2.01 ionSource.ioniser.capillary.bore: Capillary bore 0.4 mm must be smaller than outer diameter 0.4 mm (seed 001, claim 1).
			S2.01 | FIG2; ionSource.ioniser.capillary.bore=0 | ERROR S2.01 ionSource.ioniser.capillary.bore: Capillary bore 0 mm must be above 0 for liquid to flow through it (seed 001, claim 1).
			S2.01 | FIG2; ionSource.ioniser.capillary.outerDiameter=1e-3;ionSource.ioniser.capillary.bore=5e-4 | ok
			S2.01 | FIG2; ionSource.ioniser.capillary.outerDiameter=1e-3;ionSource.ioniser.capillary.bore=5.1e-4 | WARNING S2.01 ionSource.ioniser.capillary.bore: Capillary bore 0.51 mm is not a small bore (seed 001, claim 1); at most 0.5 mm is usual.
			S2.01 | FIG2; ionSource.ioniser.capillary.outerDiameter=1e-3;ionSource.ioniser.capillary.bore=5.1e-4;+tolerances:Tolerances;tolerances.smallBore=6e-4 | ok
			S2.01 | FIG2; ionSource.ioniser.chamber.length=0.01;ionSource.ioniser.chamber.innerCylinder.length=0.01 | ok
			S2.01 | FIG2; ionSource.ioniser.chamber.length=0.0099;ionSource.ioniser.chamber.innerCylinder.length=0.005 | ERROR S2.01 ionSource.ioniser.capillary.tipDistance: Capillary tip lies 10 mm before the pinhole, outside the small chamber of 9.9 mm length (seed 001, claim 1).
			S2.02a | FIG2; ionSource.ioniser.capillaryVoltage=2697 | ok
			S2.02a | FIG2; ionSource.ioniser.capillaryVoltage=2695 | ERROR S2.02a ionSource.ioniser.capillaryVoltage: V1 = 2.695 kV is below the onset 2.696 kV for tip SQUARE_5D: no electrospray (seed 001, claim 1); raise it or take a sharper tip.
			S2.02a | FIG2; ionSource.ioniser.capillaryVoltage=1800;ionSource.ioniser.capillary.tip=SLANT_5A | ok
			S2.02a | FIG2; ionSource.ioniser.capillaryVoltage=1600;ionSource.ioniser.capillary.tip=SLANT_5A | ERROR S2.02a ionSource.ioniser.capillaryVoltage: V1 = 1.6 kV is below the onset 1.701 kV for tip SLANT_5A: no electrospray (seed 001, claim 1); raise it or take a sharper tip.
			S2.02a | FIG2; ionSource.liquidSupply.solvent=water | ERROR S2.02a ionSource.ioniser.capillaryVoltage: V1 = 3 kV is below the onset 3.88 kV for tip SQUARE_5D: no electrospray (seed 001, claim 1); raise it or take a sharper tip.
			S2.02a | FIG2; ionSource.ioniser.capillary.tipDistance=0.02 | ERROR S2.02a ionSource.ioniser.capillaryVoltage: V1 = 3 kV is below the onset 3.049 kV for tip SQUARE_5D: no electrospray (seed 001, claim 1); raise it or take a sharper tip.
			S2.02a | FIG2; ionSource.ioniser.capillaryVoltage=0 | ERROR S2.02a ionSource.ioniser.capillaryVoltage: V1 = 0 kV is below the onset 2.696 kV for tip SQUARE_5D: no electrospray (seed 001, claim 1); raise it or take a sharper tip.
			S2.02a | FIG2; ionSource.ioniser.capillaryVoltage=0;ionSource.liquidSupply.flow=0 | ok
			S2.02a | FIG2; ionSource.ioniser.capillaryVoltage=-3000 | ERROR S2.02a ionSource.ioniser.capillaryVoltage: V1 = -3 kV has a sign; give the magnitude, its sign follows the polarity of the ions, POSITIVE (seed 001, claim 1).
			S2.02a | FIG2; ionSource.ioniser.capillaryVoltage=2680;ionSource.ioniser.chamber.pressureSetpoint=90000;ionSource.ioniser.chamber.reliefValve.outlet=VACUUM_PUMP | ERROR S2.02a ionSource.ioniser.capillaryVoltage: V1 = 2.68 kV is below the onset 2.68 kV for tip SQUARE_5D: no electrospray (seed 001, claim 1); raise it or take a sharper tip.
			S2.02b | FIG2; ionSource.ioniser.capillaryVoltage=4440 | ok
			S2.02b | FIG2; ionSource.ioniser.capillaryVoltage=4460 | WARNING S2.02b ionSource.ioniser.capillaryVoltage: V1 = 4.46 kV exceeds the discharge limit 4.45 kV in nitrogen at 760 torr (1010 mbar) (seed 001, claim 1 and FIG 5); lower it.
			S2.02b | FIG2; ionSource.ioniser.capillaryVoltage=4100;ionSource.ioniser.polarity=NEGATIVE | WARNING S2.02b ionSource.ioniser.capillaryVoltage: V1 = 4.1 kV exceeds the discharge limit 4.005 kV in nitrogen at 760 torr (1010 mbar) (seed 001, claim 1 and FIG 5); lower it.
			S2.02b | FIG2; gasSystem.reservoirs[0].gas=ARGON | WARNING S2.02b ionSource.ioniser.capillaryVoltage: V1 = 3 kV exceeds the discharge limit 1.888 kV in argon at 760 torr (1010 mbar) (seed 001, claim 1 and FIG 5); lower it.
			S2.02b | FIG2; ionSource.ioniser.chamber.pressureMode=BELOW_ATMOSPHERIC;ionSource.ioniser.chamber.pressureSetpoint=50000;ionSource.ioniser.chamber.reliefValve.outlet=VACUUM_PUMP | WARNING S2.02b ionSource.ioniser.capillaryVoltage: V1 = 3 kV exceeds the discharge limit 2.846 kV in nitrogen at 375 torr (500 mbar) (seed 001, claim 1 and FIG 5); lower it.
			S2.02b | FIG2; supplies[0].maxVoltage=3000 | ok
			S2.02b | FIG2; supplies[0].maxVoltage=2999 | ERROR S2.02b ionSource.ioniser.capillaryVoltage: V1 = 3 kV is more than its supply gives, 2.999 kV (seed 001, claim 1).
			S2.02b | FIG2; gasSystem.reservoirs[0].gas=OTHER;gasSystem.reservoirs[0].otherGas=SF6;ionSource.ioniser.capillaryVoltage=4500;gasSystem.reservoirs[0].molarMass=0.146;gasSystem.reservoirs[0].breakdownStrength=2.5 | ok
			S2.03 | FIG2; ionSource.liquidSupply.flow=5e-9 | ok
			S2.03 | FIG2; ionSource.liquidSupply.flow=1e-8;ionSource.liquidSupply.solvent=water | WARNING S2.03 ionSource.liquidSupply.flow: Liquid flow 600 uL/min needs 25.58 W to evaporate; available 15.5 W (seed 001, claim 1 and FIG 4); lower the flow or heat more.
			S2.03 | FIG2; -ionSource.ioniser.chamber.heater;ionSource.liquidSupply.flow=6e-10;ionSource.liquidSupply.solvent=water | ok
			S2.03 | FIG2; -ionSource.ioniser.chamber.heater;ionSource.liquidSupply.flow=6.3e-10;ionSource.liquidSupply.solvent=water | WARNING S2.03 ionSource.liquidSupply.flow: Liquid flow 37.8 uL/min needs 1.533 W to evaporate; available 1.5 W (seed 001, claim 1 and FIG 4); lower the flow or heat more.
			S2.03 | FIG2; ionSource.liquidSupply.flow=0 | WARNING S2.03 ionSource.liquidSupply.flow: No liquid flows while the capillary is at high voltage: a dry tip discharges (seed 001, claim 1); set a flow or take the voltage off.
			S2.36 | FIG2; ionSource.ioniser.capillary.tip=ANNULAR_SHARP_5C;ionSource.ioniser.capillary.aim=SMALL | ok
			S2.36 | FIG2; ionSource.ioniser.capillary.tip=SLANT_5A;ionSource.ioniser.capillary.aim=SMALL | ok
			S2.36 | FIG2; ionSource.ioniser.capillary.tip=SYMMETRIC_SHARP_5B;ionSource.ioniser.capillary.aim=SMALL | WARNING S2.36 ionSource.ioniser.capillary.tip: Tip SYMMETRIC_SHARP_5B contradicts the aim SMALL: seed 001 prefers ANNULAR_SHARP_5C for it (FIG 5); change one of the two.
			S2.36 | FIG2; ionSource.ioniser.capillary.tip=SYMMETRIC_SHARP_5B;ionSource.ioniser.capillary.aim=SLIGHTLY_LARGER | ok
			S2.36 | FIG2; ionSource.ioniser.capillary.tip=ANNULAR_SHARP_5C;ionSource.ioniser.capillary.aim=SLIGHTLY_LARGER | WARNING S2.36 ionSource.ioniser.capillary.tip: Tip ANNULAR_SHARP_5C contradicts the aim SLIGHTLY_LARGER: seed 001 prefers SYMMETRIC_SHARP_5B for it (FIG 5); change one of the two.
			S2.36 | FIG2; ionSource.ioniser.capillary.tip=ROUNDED_5E;ionSource.ioniser.capillary.aim=SHORT_RESIDENCE | ok
			S2.36 | FIG2; ionSource.ioniser.capillary.aim=SHORT_RESIDENCE | WARNING S2.36 ionSource.ioniser.capillary.tip: Tip SQUARE_5D contradicts the aim SHORT_RESIDENCE: seed 001 prefers ROUNDED_5E for it (FIG 5); change one of the two.
			S2.36 | FIG2; ionSource.ioniser.capillary.tip=ROUNDED_5E | WARNING S2.36 ionSource.ioniser.capillary.tip: Tip ROUNDED_5E contradicts the aim EASE: seed 001 prefers SQUARE_5D for it (FIG 5); change one of the two.
			S2.42 | FIG2; ionSource.ioniser.capillary.tip=ROUNDED_5E | ok
			S2.42 | FIG2; ionSource.ioniser.capillary.tip=ROUNDED_5E;ionSource.ioniser.capillaryVoltage=2930 | ok
			S2.42 | FIG2; ionSource.ioniser.capillary.tip=ROUNDED_5E;ionSource.ioniser.capillaryVoltage=2900 | WARNING S2.42 ionSource.ioniser.capillary.tip: Tip 5E with methanol/water: residence without spray is not shorter than with tip 5D, 1.645 ms (seed 001, FIG 5E aim); raise V1 above the onset 2.922 kV or take tip 5D.
			S2.42 | FIG2; ionSource.ioniser.capillaryVoltage=2900 | ok
			M.SAMPLE | FIG2; ionSource.liquidSupply.solvent=phlogiston | WARNING M.SAMPLE ionSource.liquidSupply.solvent: Solvent 'phlogiston' is not understood, so that onset and vapour are not known; write for instance 'methanol/water 50:50 + 0.1 % formic acid'.
			M.SAMPLE | FIG2; ionSource.liquidSupply.solvent=hexane | ok
			""")
	void rules(String code, String changes, String expected) {
		MassSpectrometer instrument = SmallChamberModels.changed(changes);
		List<String> found = Findings.of(instrument, code);
		assertEquals(expected, found.isEmpty() ? "ok" : String.join(" + ", found));
	}
}
