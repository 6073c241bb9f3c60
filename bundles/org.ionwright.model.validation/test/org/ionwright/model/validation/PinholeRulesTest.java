package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pinhole of seed 001 with the pumped chambers behind it (FIG 1 and 2). */
class PinholeRulesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			S2.10 | FIG2; vacuumSystem.chambers[0].pumps[0].speed=0.1 | ok
			S2.10 | FIG2; vacuumSystem.chambers[0].pumps[0].speed=0.09 | WARNING S2.10 ionSource.interface.pinhole.diameter: Pinhole 100 µm gives second-chamber pressure 0.0108 torr (0.0144 mbar) > allowed 0.01 torr (0.0133 mbar) (seed 001, FIG 2); take a smaller pinhole or a faster pump.
			S2.10 | FIG1; vacuumSystem.chambers[0].pumps[0].speed=0.6 | ok
			S2.10 | FIG1; vacuumSystem.chambers[0].pumps[0].speed=0.58 | ERROR S2.10 ionSource.interface.pinhole.diameter: Pinhole 25 µm gives second-chamber pressure 1.01e-4 torr (1.35e-4 mbar) > allowed 1e-4 torr (1.33e-4 mbar) (seed 001, FIG 1); take a smaller pinhole or a faster pump.
			S2.10 | FIG2; ionSource.interface.pinhole.diameter=0 | ERROR S2.10 ionSource.interface.pinhole.diameter: Pinhole diameter must be positive (seed 001, 35).
			S2.10 | FIG2; -ionSource.interface.pinhole | ERROR S2.10 ionSource.interface.pinhole: Interface has no pinhole (35) into the second chamber (seed 001); add one.
			S2.10 | FIG2; -vacuumSystem.chambers[0].pumps[0];-vacuumSystem.chambers[1].pumps[0];ionSource.interface.pinhole.diameter=1e-3 | WARNING S2.10 ionSource.interface.pinhole.diameter: Pinhole is not choked: second chamber at 21.6 torr (28.8 mbar) is above 0.528 of 21.6 torr (28.8 mbar) before it (seed 001, 35); pump more. + WARNING S2.10 ionSource.interface.pinhole.diameter: Pinhole 1000 µm gives second-chamber pressure 21.6 torr (28.8 mbar) > allowed 0.01 torr (0.0133 mbar) (seed 001, FIG 2); take a smaller pinhole or a faster pump.
			S2.11 | FIG2; ionSource.interface.pinhole.foulingFraction=0.2 | ok
			S2.11 | FIG2; ionSource.interface.pinhole.foulingFraction=0.21 | WARNING S2.11 ionSource.interface.pinhole.foulingFraction: Pinhole conductance down 21 % since last cleaning - likely plugged (seed 001, 35); clean it, or take a larger one, which plugs less.
			S2.11 | FIG2; ionSource.interface.pinhole.foulingFraction=0.5;+tolerances:Tolerances;tolerances.plugging=0.6 | ok
			S2.13 | FIG1; vacuumSystem.chambers[0].pressure=0.0133322 | ok
			S2.13 | FIG1; vacuumSystem.chambers[0].pressure=0.01334 | ERROR S2.13 vacuumSystem.chambers[0].pressure: Analyser sits in the second chamber at 1e-4 torr (1.33e-4 mbar); without a third chamber keep it at or below 1e-4 torr (1.33e-4 mbar) (seed 001, FIG 2 discussion).
			S2.13 | FIG2; vacuumSystem.chambers[0].pressure=1.33322 | ok
			S2.13 | FIG2; vacuumSystem.chambers[0].pressure=1.34 | WARNING S2.13 vacuumSystem.chambers[0].pressure: Second chamber is at 0.0101 torr (0.0134 mbar); even with differential pumping at most 0.01 torr (0.0133 mbar) is usual (seed 001, FIG 2 discussion).
			S2.13 | FIG2; ionSource.interface.variant=FIG1_SINGLE_STAGE | WARNING S2.13 ionSource.interface.variant: Interface is said to be that of FIG 1 (seed 001), but the analyser sits behind a further aperture, as in FIG 2.
			S2.13 | FIG2; analyser.chamber->vacuumSystem.chambers[0] | ERROR S2.13 vacuumSystem.chambers[0].pressure: Analyser sits in the second chamber at 0.001 torr (0.00133 mbar); without a third chamber keep it at or below 1e-4 torr (1.33e-4 mbar) (seed 001, FIG 2 discussion).
			S2.14 | FIG2; -vacuumSystem.chambers[0].pumps[0] | ERROR S2.14 vacuumSystem.chambers[0].pumps: Second chamber has no high-speed pump on port 41 (seed 001). Add a turbomolecular or other fast pump.
			S2.14 | FIG2; vacuumSystem.chambers[0].pumps[0].kind=OTHER | ok
			S2.14 | FIG2; vacuumSystem.chambers[0].pumps[0].kind=ROTARY | ERROR S2.14 vacuumSystem.chambers[0].pumps: Second chamber has no high-speed pump on port 41 (seed 001). Add a turbomolecular or other fast pump.
			S2.14 | FIG2; vacuumSystem.chambers[0].ports[0].diameter=0.105 | ok
			S2.14 | FIG2; vacuumSystem.chambers[0].ports[0].diameter=0.103 | WARNING S2.14 vacuumSystem.chambers[0].ports[0].diameter: Port of 103 mm conducts 980.5 L/s, less than its pump, 1000 L/s (seed 001, large pumping ports 41 and 42); take a wider one.
			S2.14 | FIG2; vacuumSystem.chambers[0].ports[0].lineConductance=0.95 | ok
			S2.14 | FIG2; vacuumSystem.chambers[0].ports[0].lineConductance=0.85 | WARNING S2.14 vacuumSystem.chambers[0].pumps: Port 41 pumps 459.5 L/s; the pinhole needs 933.7 L/s for 0.001 torr (0.00133 mbar) (seed 001); take a faster pump or a smaller pinhole.
			S2.15 | FIG2; ionSource.interface.filterDistance=0.06 | ok
			S2.15 | FIG2; ionSource.interface.filterDistance=0.061 | WARNING S2.15 ionSource.interface.filterDistance: Filter entrance is 61 mm from the pinhole; at most 60 mm keep the ions (seed 001, re-entrant cylinder); bring it closer.
			S2.15 | FIG2; ionSource.interface.reentrantWall.diameter=0.073 | ok
			S2.15 | FIG2; ionSource.interface.reentrantWall.diameter=0.1 | WARNING S2.15 ionSource.interface.reentrantWall: Filter entrance is 50 mm from the pinhole; conductance to port 41 only 1573 L/s, at least twice the 990.1 L/s of the pumps are needed (seed 001, re-entrant cylinder); make it narrower or the chamber wider.
			S2.15 | FIG2; ionSource.interface.reentrantWall.diameter=0.2 | ERROR S2.15 ionSource.interface.reentrantWall: Re-entrant wall of 200 mm does not fit into the chamber of 200 mm (seed 001).
			S2.15 | FIG2; -ionSource.interface.reentrantWall | ok
			S2.16 | FIG2; -transferOptics[0];-transferOptics[0] | ok
			S2.16 | FIG2; -transferOptics[0];-transferOptics[0];-transferOptics[0] | ERROR S2.16 transferOptics: Planar lenses must focus into aperture 45 in the differentially pumped version; there is none (seed 001, FIG 2, 36).
			S2.16 | FIG1; -transferOptics[0];-transferOptics[0];-transferOptics[0] | ERROR S2.16 transferOptics: Planar lenses must focus into the analyser; there is none (seed 001, FIG 1, 36).
			S2.16 | FIG2; -vacuumSystem.chambers[0].outlet | ERROR S2.16 transferOptics: Planar lenses must focus into aperture 45 in the differentially pumped version, but no aperture leads into the third chamber (seed 001, FIG 2); give the second chamber an outlet.
			S2.17 | FIG2; vacuumSystem.chambers[0].outlet.diameter=4e-3 | ok
			S2.17 | FIG2; vacuumSystem.chambers[0].outlet.diameter=4.1e-3 | WARNING S2.17 vacuumSystem.chambers[0].outlet.diameter: Aperture 45 of 4.1 mm gives p46 = 7.72e-6 torr (1.03e-5 mbar); 3.29 mm would give the target 5e-6 torr (6.67e-6 mbar) (seed 001, FIG 2).
			S2.17 | FIG2; vacuumSystem.chambers[0].outlet.diameter=2.4e-3 | ok
			S2.17 | FIG2; vacuumSystem.chambers[0].outlet.diameter=2.2e-3 | WARNING S2.17 vacuumSystem.chambers[0].outlet.diameter: Aperture 45 of 2.2 mm gives p46 = 2.24e-6 torr (2.98e-6 mbar); 3.29 mm would give the target 5e-6 torr (6.67e-6 mbar) (seed 001, FIG 2).
			S2.18 | FIG2; analyser.chamber->vacuumSystem.chambers[0] | ERROR S2.18 analyser.chamber: Detector (48) and analyser (49) must be in the third chamber (46) in the differentially pumped version (seed 001, FIG 2): the analyser is in the second chamber; move it behind aperture 45.
			S2.18 | FIG2; detector.chamber->vacuumSystem.chambers[0] | ERROR S2.18 detector.chamber: Detector (48) and analyser (49) must be in the third chamber (46) in the differentially pumped version (seed 001, FIG 2): the detector is in another chamber than the analyser.
			S2.18 | FIG2; detector.chamber->vacuumSystem.chambers[1] | ok
			S2.18 | FIG2; analyser.stages[0].chamber->vacuumSystem.chambers[0] | ERROR S2.18 analyser.stages[0].chamber: Detector (48) and analyser (49) must be in the third chamber (46) in the differentially pumped version (seed 001, FIG 2): this stage is in the second chamber.
			S2.18 | FIG1; name=x | ok
			S2.19 | FIG2; vacuumSystem.chambers[1].pressure=1.3332e-3 | ok
			S2.19 | FIG2; vacuumSystem.chambers[1].pressure=1.33322e-3 | WARNING S2.19 vacuumSystem.chambers[1].pressure: Analyser chamber at 1e-5 torr (1.33e-5 mbar); normally below 1e-5 torr (1.33e-5 mbar) (seed 001, 46); pump more or take a smaller aperture 45.
			S2.19 | FIG2; vacuumSystem.chambers[1].pressure=1.33322e-2 | WARNING S2.19 vacuumSystem.chambers[1].pressure: Analyser chamber at 1e-4 torr (1.33e-4 mbar); normally below 1e-5 torr (1.33e-5 mbar) (seed 001, 46); pump more or take a smaller aperture 45.
			S2.19 | FIG2; vacuumSystem.chambers[1].pressure=1.34e-2 | ERROR S2.19 vacuumSystem.chambers[1].pressure: Analyser chamber at 1.01e-4 torr (1.34e-4 mbar); above 1e-4 torr (1.33e-4 mbar) what is in it is switched off (seed 001, 46).
			S2.19 | FIG2; vacuumSystem.chambers[1].normalPressureLimit=1e-3;vacuumSystem.chambers[1].pressure=1.1e-3 | WARNING S2.19 vacuumSystem.chambers[1].pressure: Analyser chamber at 8.25e-6 torr (1.1e-5 mbar); normally below 7.5e-6 torr (1e-5 mbar) (seed 001, 46); pump more or take a smaller aperture 45.
			S2.19 | FIG2; vacuumSystem.chambers[0].tripPressure=0.1 | ERROR S2.19 vacuumSystem.chambers[0].pressure: Chamber at 0.001 torr (0.00133 mbar); above 7.5e-4 torr (0.001 mbar) what is in it is switched off (seed 001, 46).
			S2.19 | FIG1; name=x | ok
			S2.20 | FIG2; -vacuumSystem.chambers[1].pumps[0] | ERROR S2.20 vacuumSystem.chambers[1].pumps: Third chamber (46) has no fast pump on port 42 (seed 001, FIG 2). Add a turbomolecular or other fast pump.
			S2.20 | FIG2; vacuumSystem.chambers[1].ports[0].diameter=0.047 | ok
			S2.20 | FIG2; vacuumSystem.chambers[1].ports[0].diameter=0.046 | WARNING S2.20 vacuumSystem.chambers[1].ports[0].diameter: Port of 46 mm conducts 195.6 L/s, less than its pump, 200 L/s (seed 001, large pumping ports 41 and 42); take a wider one.
			S2.21 | FIG2; -analyser | ERROR S2.21 analyser: No mass-to-charge analyser (49) behind the pinhole stage or interface (seed 001; seed 002, claim 12); add one.
			S2.21 | FIG2; name=a tandem filter | ok
			S2.21 | FIG1; name=a tandem filter | ok
			S2.22 | FIG2; -detector | ERROR S2.22 detector: No ion detector (48) after the analyser (seed 001), and no output for the filtered beam (seed 002, claim 25); add one.
			S2.22 | FIG2; -detector;+output:BeamOutput | ok
			S2.22 | FIG2; name=with its detector | ok
			S2.23 | FIG2; +ionSource.interface.electronSources:ElectronSource | ok
			S2.23 | FIG2; +ionSource.interface.electronSources:ElectronSource;ionSource.interface.electronSources[0].enabled=true | WARNING S2.23 ionSource.interface.electronSources[0].enabled: Electron source 51 enabled at 0.001 torr (0.00133 mbar) - filament life; below 0.001 torr (0.00133 mbar) it lasts (seed 001, 51).
			S2.23 | FIG2; +ionSource.interface.electronSources:ElectronSource;ionSource.interface.electronSources[0].enabled=true;vacuumSystem.chambers[0].pressure=0.133 | ok
			S2.23 | FIG1; +ionSource.interface.electronSources:ElectronSource;ionSource.interface.electronSources[0].enabled=true | ok
			S2.23 | FIG2; +ionSource.ioniser.electronSource:ElectronSource;ionSource.ioniser.electronSource.enabled=true | WARNING S2.23 ionSource.ioniser.electronSource.enabled: Electron source 51 enabled at 760 torr (1010 mbar) - filament life; below 0.001 torr (0.00133 mbar) it lasts (seed 001, 51).
			S2.23 | FIG2; +ionSource.ioniser.electronSource:ElectronSource;ionSource.ioniser.electronSource.enabled=true;ionSource.ioniser.electronSource.pairRate=1e9 | ok
			""")
	void rules(String code, String changes, String expected) {
		MassSpectrometer instrument = SmallChamberModels.changed(changes);
		List<String> found = Findings.of(instrument, code);
		assertEquals(expected, found.isEmpty() ? "ok" : String.join(" + ", found));
	}
}
