package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options of seed 001: gas, valve and heater (FIG 3 and 4). */
class ChamberOptionsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			S2.24 | FIG2; gasSystem.reservoirs[0].pressure=650000 | ok
			S2.24 | FIG2; gasSystem.reservoirs[0].pressure=750000 | ok
			S2.24 | FIG2; gasSystem.reservoirs[0].pressure=649000 | WARNING S2.24 gasSystem.reservoirs[0].pressure: Gas supply is at 649 kPa; it should be 650 kPa to 750 kPa (seed 001, reservoir 61); set its regulator.
			S2.24 | FIG2; gasSystem.reservoirs[0].pressure=751000 | WARNING S2.24 gasSystem.reservoirs[0].pressure: Gas supply is at 751 kPa; it should be 650 kPa to 750 kPa (seed 001, reservoir 61); set its regulator.
			S2.24 | FIG2; gasSystem.reservoirs[0].lowestPressure=0;gasSystem.reservoirs[0].pressure=101325 | ERROR S2.24 gasSystem.reservoirs[0].pressure: Reservoir pressure 101.3 kPa is not above chamber pressure 101.3 kPa (seed 001, FIG 3).
			S2.24 | FIG2; gasSystem.reservoirs[0].lowestPressure=0;gasSystem.reservoirs[0].pressure=101326 | ok
			S2.24 | FIG2; gasSystem.reservoirs[0].purity=0.95 | ok
			S2.24 | FIG2; gasSystem.reservoirs[0].purity=0.949 | WARNING S2.24 gasSystem.reservoirs[0].purity: Gas is 94.9 % pure; at least 95 % is usual (seed 001, reservoir 61).
			S2.24 | FIG2; gasSystem.reservoirs[0].gas=AIR | ok
			S2.24 | FIG2; gasSystem.reservoirs[0].gas=ARGON | WARNING S2.24 gasSystem.reservoirs[0].gas: Argon lowers the discharge limit to 1.888 kV; in nitrogen it is 4.45 kV (seed 001, FIG 3).
			S2.24 | FIG2; gasSystem.reservoirs[0].gas=HELIUM | WARNING S2.24 gasSystem.reservoirs[0].gas: Helium lowers the discharge limit to 1.724 kV; in nitrogen it is 4.45 kV (seed 001, FIG 3).
			S2.24 | FIG2; ionSource.ioniser.chamber.gasInlet.reservoir-> | ERROR S2.24 ionSource.ioniser.chamber.gasInlet.reservoir: Leak valve 62 has no reservoir (61) to let gas in from (seed 001, FIG 3); name one of the gas system.
			S2.25 | FIG2; ionSource.ioniser.chamber.gasInlet.maxFlow=1.08e-6 | ok
			S2.25 | FIG2; ionSource.ioniser.chamber.gasInlet.maxFlow=1.05e-6 | WARNING S2.25 ionSource.ioniser.chamber.gasInlet.maxFlow: Leak valve saturated at 63 mL/min; chamber pressure 749 torr (998 mbar) cannot reach 760 torr (1010 mbar), which needs 64.1 mL/min (seed 001, FIG 3); take a wider valve or a smaller pinhole.
			S2.25 | FIG2; ionSource.ioniser.chamber.gasInlet.maxFlow=1.05e-6;ionSource.ioniser.chamber.gasInlet.mode=MANUAL;ionSource.ioniser.chamber.gasInlet.setFlow=1.05e-6 | ok
			S2.25 | FIG2; ionSource.ioniser.chamber.gasInlet.maxFlow=1.05e-6;ionSource.ioniser.chamber.gasInlet.mode=MANUAL;ionSource.ioniser.chamber.gasInlet.setFlow=1.06e-6 | WARNING S2.25 ionSource.ioniser.chamber.gasInlet.setFlow: Leak valve set to 63.6 mL/min gives at most 63 mL/min (seed 001, FIG 3).
			S2.25 | FIG2; ionSource.interface.pinhole.diameter=2e-4 | WARNING S2.25 ionSource.ioniser.chamber.gasInlet.maxFlow: Leak valve saturated at 200 mL/min; chamber pressure 540 torr (720 mbar) cannot reach 760 torr (1010 mbar), which needs 285.2 mL/min (seed 001, FIG 3); take a wider valve or a smaller pinhole.
			S2.25 | FIG2; ionSource.liquidSupply.flow=1.2e-9 | ok
			S2.25 | FIG2; ionSource.liquidSupply.flow=1.4e-9 | WARNING S2.25 ionSource.ioniser.chamber.gasInlet.maxFlow: Leak valve saturated shut; chamber pressure 832 torr (1110 mbar) cannot reach 760 torr (1010 mbar): vapour alone is more (seed 001, FIG 3); lower the liquid flow or take a wider pinhole.
			S2.26 | FIG2; ionSource.ioniser.chamber.gasInlet.insulatingTube=false;ionSource.ioniser.chamber.gasInlet.route=THROUGH_WALL_16 | ok
			S2.26 | FIG2; ionSource.ioniser.chamber.gasInlet.insulatingTube=false | WARNING S2.26 ionSource.ioniser.chamber.gasInlet.insulatingTube: Metal gas tube through the plug is 5 mm from the capillary at 3 kV (seed 001, FIG 3, tube 63); take an insulating tube or lead it through the wall.
			S2.26 | FIG2; name=an insulating tube through the plug | ok
			S2.28 | FIG2; ionSource.ioniser.chamber.reliefValve.setPressure=101326 | ok
			S2.28 | FIG2; ionSource.ioniser.chamber.reliefValve.setPressure=101325 | ERROR S2.28 ionSource.ioniser.chamber.reliefValve.setPressure: Relief set 760 torr (1010 mbar) is not above the working pressure 760 torr (1010 mbar) (seed 001, FIG 3).
			S2.28 | FIG2; ionSource.ioniser.chamber.reliefValve.setPressure=199983 | ok
			S2.28 | FIG2; ionSource.ioniser.chamber.reliefValve.setPressure=200000 | ERROR S2.28 ionSource.ioniser.chamber.reliefValve.setPressure: Relief set 1500 torr (2000 mbar) is above chamber rating 1500 torr (2000 mbar) (seed 001, FIG 3).
			S2.28 | FIG2; ionSource.ioniser.chamber.reliefValve.kind=MANUAL;ionSource.ioniser.chamber.reliefValve.setPressure=200000 | ok
			S2.28 | FIG2; ionSource.liquidSupply.flow=1e-8;-ionSource.ioniser.chamber.reliefValve | ERROR S2.28 ionSource.ioniser.chamber.ratedPressure: Predicted chamber pressure 5210 torr (6940 mbar) is above chamber rating 1500 torr (2000 mbar) (seed 001, FIG 3); lower the flows or add a relief valve.
			S2.28 | FIG2; ionSource.liquidSupply.flow=1e-8 | ok
			S2.28 | FIG2; ionSource.ioniser.chamber.gasInlet.mode=MANUAL;ionSource.ioniser.chamber.gasInlet.maxFlow=1e-3;ionSource.ioniser.chamber.gasInlet.setFlow=5e-4 | ok
			S2.28 | FIG2; ionSource.ioniser.chamber.gasInlet.mode=MANUAL;ionSource.ioniser.chamber.gasInlet.maxFlow=1e-3;ionSource.ioniser.chamber.gasInlet.setFlow=7e-4 | ERROR S2.28 ionSource.ioniser.chamber.reliefValve.setPressure: Relief valve cannot carry 41890 mL/min: predicted chamber pressure 1180 torr (1580 mbar) is above 1.1 times its set pressure 912 torr (1220 mbar) (seed 001, FIG 3); lower the flows.
			S2.29 | FIG2; ionSource.ioniser.chamber.pressureSetpoint=101324 | ERROR S2.29 ionSource.ioniser.chamber.reliefValve.outlet: Chamber pressure 760 torr (1010 mbar) is below atmospheric 760 torr (1010 mbar): vent tube 73 must go to a vacuum pump, not to air (back-flow; seed 001, FIG 3).
			S2.29 | FIG2; ionSource.ioniser.chamber.pressureSetpoint=101324;ionSource.ioniser.chamber.reliefValve.outlet=VACUUM_PUMP | ok
			S2.29 | FIG2; atmosphericPressure=101000 | ok
			S2.30 | FIG2; ionSource.ioniser.chamber.heater.power=0.43 | ok
			S2.30 | FIG2; ionSource.ioniser.chamber.heater.power=0.42 | WARNING S2.30 ionSource.ioniser.chamber.heater.power: Evaporating 10 uL/min methanol/water 50:50 + 0.1 % formic acid needs 0.2949 W; coil gives 0.294 W of 0.42 W to the liquid (seed 001, FIG 4); lower the flow or take a stronger coil.
			S2.30 | FIG2; ionSource.ioniser.chamber.heater.temperature=473.15 | ok
			S2.30 | FIG2; ionSource.ioniser.chamber.heater.temperature=474.15 | ERROR S2.30 ionSource.ioniser.chamber.heater.temperature: Heater set-point 201 °C is above its limit 200 °C (seed 001, FIG 4).
			S2.31 | FIG2; gasSystem.reservoirs[0].gas=AIR;ionSource.ioniser.chamber.heater.material=TUNGSTEN;ionSource.ioniser.chamber.heater.temperature=673.15 | ok
			S2.31 | FIG2; gasSystem.reservoirs[0].gas=AIR;ionSource.ioniser.chamber.heater.material=TUNGSTEN;ionSource.ioniser.chamber.heater.temperature=674.15 | WARNING S2.31 ionSource.ioniser.chamber.heater.material: TUNGSTEN coil above 400 °C in oxygen-containing gas, at 401 °C (seed 001, FIG 4); let in an inert gas or take nichrome or platinum.
			S2.31 | FIG2; ionSource.ioniser.chamber.heater.material=TUNGSTEN;ionSource.ioniser.chamber.heater.temperature=674.15 | ok
			S2.31 | FIG2; gasSystem.reservoirs[0].gas=OTHER;gasSystem.reservoirs[0].otherGas=O2;ionSource.ioniser.chamber.heater.material=TANTALUM;ionSource.ioniser.chamber.heater.temperature=580 | WARNING S2.31 ionSource.ioniser.chamber.heater.material: TANTALUM coil above 300 °C in oxygen-containing gas, at 306.9 °C (seed 001, FIG 4); let in an inert gas or take nichrome or platinum.
			S2.31 | FIG2; gasSystem.reservoirs[0].gas=AIR;ionSource.ioniser.chamber.heater.material=PLATINUM;ionSource.ioniser.chamber.heater.temperature=900 | ok
			S2.32 | FIG2; ionSource.ioniser.chamber.heater.returnContact=OWN_LEAD | ERROR S2.32 ionSource.ioniser.chamber.heater.returnContact: Heater return must be the grounded wall (contact 16a; seed 001, FIG 4).
			S2.32 | FIG2; ionSource.ioniser.chamber.wallPotential=5;ionSource.ioniser.chamber.groundingOverride=true | ERROR S2.32 ionSource.ioniser.chamber.heater.returnContact: Heater return must be the grounded wall (contact 16a; seed 001, FIG 4), but the wall is at 5 V.
			S2.32 | FIG2; ionSource.ioniser.chamber.heater.feedthroughCurrent=1.7 | ok
			S2.32 | FIG2; ionSource.ioniser.chamber.heater.feedthroughCurrent=1.6 | ERROR S2.32 ionSource.ioniser.chamber.heater.feedthroughCurrent: Feedthrough rating 1.6 A exceeded; 12 V drive 1.69 A through 7.1 Ohm (seed 001, FIG 4).
			S2.32 | FIG2; ionSource.ioniser.chamber.heater.feedthroughVoltage=12 | ok
			S2.32 | FIG2; ionSource.ioniser.chamber.heater.feedthroughVoltage=11 | ERROR S2.32 ionSource.ioniser.chamber.heater.feedthroughVoltage: Feedthrough rating 11 V exceeded by V_H = 12 V (seed 001, FIG 4, 75).
			S2.32 | FIG2; ionSource.ioniser.chamber.heater.maxCurrent=1.6 | ERROR S2.32 ionSource.ioniser.chamber.heater.maxCurrent: Coil current limit 1.6 A exceeded; 12 V drive 1.69 A through 7.1 Ohm (seed 001, FIG 4).
			S2.32 | FIG2; ionSource.ioniser.chamber.heater.supplyVoltage=12.2 | ok
			S2.32 | FIG2; ionSource.ioniser.chamber.heater.supplyVoltage=12.3 | ERROR S2.32 ionSource.ioniser.chamber.heater.supplyVoltage: Heater supply gives 21.31 W, more than the 20 W of the coil; 12.3 V drive 1.732 A through 7.1 Ohm (seed 001, FIG 4).
			S2.34 | FIG2; -ionSource.ioniser.chamber.reliefValve | WARNING S2.34 ionSource.ioniser.chamber.reliefValve: Gas addition without valve 72: no over-pressure protection (both optional in seed 001, FIG 3 and 4); add a relief valve.
			S2.34 | FIG2; -ionSource.ioniser.chamber.reliefValve;-ionSource.ioniser.chamber.gasInlet | ok
			S2.34 | FIG2; name=gas and valve | ok
			S2.35 | FIG2; -ionSource.ioniser.chamber.heater | WARNING S2.35 ionSource.ioniser.chamber.heater: methanol/water 50:50 + 0.1 % formic acid is not highly volatile at 20 °C and no heater is fitted (seed 001, FIG 4): vapour pressure 42.1 torr (56.1 mbar), boiling at 83.72 °C; add a heater coil.
			S2.35 | FIG2; -ionSource.ioniser.chamber.heater;ionSource.liquidSupply.solvent=acetonitrile | ok
			S2.35 | FIG2; -ionSource.ioniser.chamber.heater;+ionSource.ioniser.chamber.otherHeaters:AuxiliaryHeater | ok
			S2.35 | FIG2; -ionSource.ioniser.chamber.heater;ionSource.liquidSupply.solvent=acetonitrile/methanol 80:20 | ok
			S2.35 | FIG2; -ionSource.ioniser.chamber.heater;ionSource.liquidSupply.solvent=acetonitrile/water 60:40 | WARNING S2.35 ionSource.ioniser.chamber.heater: acetonitrile/water 60:40 is not highly volatile at 20 °C and no heater is fitted (seed 001, FIG 4): vapour pressure 36.1 torr (48.2 mbar), boiling at 93.48 °C; add a heater coil.
			""")
	void rules(String code, String changes, String expected) {
		MassSpectrometer instrument = SmallChamberModels.changed(changes);
		List<String> found = Findings.of(instrument, code);
		assertEquals(expected, found.isEmpty() ? "ok" : String.join(" + ", found));
	}

	/** S2-34: gas, valve and heater singly, any two, all or none. */
	@ParameterizedTest
	@CsvSource({ "0", "1", "2", "3", "4", "5", "6", "7" })
	void eachSubsetOfTheOptionsIsFreeOfErrors(int subset) {
		MassSpectrometer instrument = SmallChamberModels.of("FIG2");
		List<String> options = List.of("gasInlet", "reliefValve", "heater");
		for (int i = 0; i < options.size(); i++) {
			if ((subset & 1 << i) == 0) {
				SmallChamberModels.change(instrument, "-ionSource.ioniser.chamber." + options.get(i));
			}
		}
		assertFalse(Validator.hasErrors(Validator.instrument(instrument)),
				() -> String.join("\n", Validator.instrument(instrument).stream().map(Finding::toString).toList()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			S2.27 | -ionSource.ioniser.chamber.reliefValve | INFO S2.27 ionSource.ioniser.chamber.reliefValve: No valve (72) on the small chamber: optional in seed 001, FIG 3.
			S2.27 | name=with a valve | ok
			S2.27 | ionSource.ioniser.chamber.reliefValve.kind=MANUAL | ok
			S2.12 | name=FIG 2 | INFO S2.12 ionSource.interface.pinhole.diameter: Mach disk at 60.18 mm; first lens at 10 mm, in the zone of silence (seed 001, free jet expansion).
			S2.12 | vacuumSystem.chambers[0].pumps[0].speed=0.01;vacuumSystem.chambers[0].ports[0].lineConductance=1 | INFO S2.12 ionSource.interface.pinhole.diameter: Mach disk at 5.074 mm; first lens at 10 mm, behind the zone of silence (seed 001, free jet expansion).
			S2.12 | ionSource.interface.pinhole.diameter=0 | ok
			S2.33 | +ionSource.ioniser.chamber.otherHeaters:AuxiliaryHeater | INFO S2.33 ionSource.ioniser.chamber.otherHeaters[0].kind: Chamber is heated by EXTERNAL_TAPE, an alternative named in seed 001 after FIG 4.
			S2.33 | +ionSource.ioniser.chamber.otherHeaters:AuxiliaryHeater;ionSource.ioniser.chamber.otherHeaters[0].kind=INFRARED | INFO S2.33 ionSource.ioniser.chamber.otherHeaters[0].kind: Chamber is heated by INFRARED, an alternative named in seed 001 after FIG 4.
			S2.33 | name=by its coil | ok
			S2.36 | ionSource.ioniser.capillary.tip=SLANT_5A;ionSource.ioniser.capillary.aim=SMALL | INFO S2.36 ionSource.ioniser.capillary.tip: Tip SLANT_5A: predicted onset 1.701 kV (seed 001, FIG 5).
			S2.36 | name=5D | INFO S2.36 ionSource.ioniser.capillary.tip: Tip SQUARE_5D: predicted onset 2.696 kV (seed 001, FIG 5).
			""")
	void information(String code, String changes, String expected) {
		List<String> found = Validator.instrument(SmallChamberModels.change(SmallChamberModels.of("FIG2"), changes))
				.stream().filter(finding -> finding.code().equals(code)).map(Finding::toString).toList();
		assertEquals(expected, found.isEmpty() ? "ok" : String.join(" + ", found));
	}
}
