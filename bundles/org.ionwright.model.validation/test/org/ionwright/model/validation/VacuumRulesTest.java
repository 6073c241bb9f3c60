package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vacuum system as a network, and the numerals of the parts. */
class VacuumRulesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			M.NETWORK | FIG2; +vacuumSystem.connections:TubeConnection | ERROR M.NETWORK vacuumSystem.connections[0].from: Connection dangles: it names no chamber of the vacuum system; name one. + ERROR M.NETWORK vacuumSystem.connections[0].to: Connection dangles: it names no chamber of the vacuum system; name one.
			M.NETWORK | FIG2; +vacuumSystem.connections:TubeConnection;vacuumSystem.connections[0].from->vacuumSystem.chambers[0];vacuumSystem.connections[0].to->vacuumSystem.chambers[0] | ERROR M.NETWORK vacuumSystem.connections[0].to: Connection leads from a chamber to itself; name another one.
			M.NETWORK | FIG2; +vacuumSystem.connections:TubeConnection;vacuumSystem.connections[0].from->vacuumSystem.chambers[0];vacuumSystem.connections[0].to->vacuumSystem.backing | ok
			M.NETWORK | FIG2; +vacuumSystem.chambers:VacuumChamber | ERROR M.NETWORK vacuumSystem.chambers[2].pressure: No opening leads from the source to chamber vacuumSystem.chambers[2]; give the chamber before it an outlet, or connect it. + WARNING M.NETWORK vacuumSystem.chambers[2].pumps: Chamber vacuumSystem.chambers[2] has no pump and no tube to a pumped one; add a pump.
			M.NETWORK | FIG2; -vacuumSystem.chambers[0].outlet;+vacuumSystem.connections:ApertureConnection;vacuumSystem.connections[0].from->vacuumSystem.chambers[0];vacuumSystem.connections[0].to->vacuumSystem.chambers[1];vacuumSystem.connections[0].diameter=3.3e-3 | ok
			M.NETWORK | FIG2; vacuumSystem.chambers[0].pumps[0].backing-> | ok
			M.NETWORK | FIG2; vacuumSystem.chambers[0].pumps[0].backing->vacuumSystem.chambers[0].pumps[0] | ERROR M.NETWORK vacuumSystem.chambers[0].pumps[0].backing: Pump 'turbo pump' is backed in a circle; name a roughing pump behind it.
			M.NETWORK | FIG2; -vacuumSystem.backing | WARNING M.NETWORK vacuumSystem.chambers[0].pumps[0].backing: Pump 'turbo pump' has no roughing pump behind it; name one, or add a backing line with one. + WARNING M.NETWORK vacuumSystem.chambers[1].pumps[0].backing: Pump 'turbo pump' has no roughing pump behind it; name one, or add a backing line with one.
			M.NETWORK | FIG2; +vacuumSystem.gauges:PressureGauge | WARNING M.NETWORK vacuumSystem.gauges[0].chamber: Gauge is at no chamber of the vacuum system; name the one it measures.
			M.NETWORK | FIG2; +vacuumSystem.gauges:PressureGauge;vacuumSystem.gauges[0].chamber->vacuumSystem.backing | ok
			M.VACUUM | FIG2; vacuumSystem.chambers[0].pressure=0.25 | ok
			M.VACUUM | FIG2; vacuumSystem.chambers[0].pressure=0.252 | WARNING M.VACUUM vacuumSystem.chambers[0].pressure: Chamber 'chamber 31' is designed for 0.00189 torr (0.00252 mbar), but holes and pumps give 9.42e-4 torr (0.00126 mbar), more than a factor of 2 apart; check apertures, ports and pump speeds, or state the pressure they give.
			M.VACUUM | FIG2; vacuumSystem.chambers[0].pressure=0.063 | ok
			M.VACUUM | FIG2; vacuumSystem.chambers[0].pressure=0.0625 | WARNING M.VACUUM vacuumSystem.chambers[0].pressure: Chamber 'chamber 31' is designed for 4.69e-4 torr (6.25e-4 mbar), but holes and pumps give 9.42e-4 torr (0.00126 mbar), more than a factor of 2 apart; check apertures, ports and pump speeds, or state the pressure they give.
			M.VACUUM | FIG2; vacuumSystem.chambers[0].outlet.diameter=6e-3 | WARNING M.VACUUM vacuumSystem.chambers[1].pressure: Chamber 'chamber 46' is designed for 5e-6 torr (6.67e-6 mbar), but holes and pumps give 1.55e-5 torr (2.07e-5 mbar), more than a factor of 2 apart; check apertures, ports and pump speeds, or state the pressure they give.
			M.VACUUM | FIG2; vacuumSystem.chambers[0].ports[0].lineConductance=0.005 | WARNING M.VACUUM vacuumSystem.chambers[0].pressure: Chamber 'chamber 31' is designed for 0.001 torr (0.00133 mbar), but holes and pumps give 0.259 torr (0.346 mbar), more than a factor of 2 apart; check apertures, ports and pump speeds, or state the pressure they give. + WARNING M.VACUUM vacuumSystem.chambers[1].pressure: Chamber 'chamber 46' is designed for 5e-6 torr (6.67e-6 mbar), but holes and pumps give 0.00189 torr (0.00253 mbar), more than a factor of 2 apart; check apertures, ports and pump speeds, or state the pressure they give.
			M.VACUUM | FIG2; vacuumSystem.backing.pumps[0].speed=1e-4 | WARNING M.VACUUM vacuumSystem.backing.pressure: Chamber vacuumSystem.backing is designed for 0.203 torr (0.27 mbar), but holes and pumps give 9.34 torr (12.5 mbar), more than a factor of 2 apart; check apertures, ports and pump speeds, or state the pressure they give.
			M.VACUUM | FIG2; vacuumSystem.chambers[0].ports[0].pump->vacuumSystem.chambers[1].pumps[0] | WARNING M.VACUUM vacuumSystem.chambers[1].pressure: Chamber 'chamber 46' is designed for 5e-6 torr (6.67e-6 mbar), but holes and pumps give 7.77e-4 torr (0.00104 mbar), more than a factor of 2 apart; check apertures, ports and pump speeds, or state the pressure they give.
			M.VACUUM | FIG2; -vacuumSystem.chambers[0].outlet;+vacuumSystem.connections:ApertureConnection;vacuumSystem.connections[0].from->vacuumSystem.chambers[0];vacuumSystem.connections[0].to->vacuumSystem.chambers[1];vacuumSystem.connections[0].diameter=3.3e-3 | ok
			S2.44 | FIG2; vacuumSystem.chambers[1].sourceNumeral=31 | WARNING S2.44 vacuumSystem.chambers[1].sourceNumeral: Duplicate numeral 31: vacuumSystem.chambers[0] has it too (seed 001, all numerals); give one of them another.
			S2.44 | FIG2; transferOptics[0].sourceNumeral=35 | WARNING S2.44 transferOptics[0].sourceNumeral: Duplicate numeral 35: ionSource.interface.pinhole has it too (seed 001, all numerals); give one of them another.
			S2.44 | FIG2; transferOptics[0].sourceNumeral=36a | ok
			S2.44 | FIG2; transferOptics[0].sourceNumeral=36 | WARNING S2.44 transferOptics[0].sourceNumeral: Duplicate numeral 36: transferOptics[1] has it too (seed 001, all numerals); give one of them another.
			S2.44 | FIG2; ionSource.ioniser.chamber.plug.sourceNumeral=15 | ok
			""")
	void rules(String code, String changes, String expected) {
		MassSpectrometer instrument = SmallChamberModels.changed(changes);
		List<String> found = Findings.of(instrument, code);
		assertEquals(expected, found.isEmpty() ? "ok" : String.join(" + ", found));
	}
}
