package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ionwright.model.instrument.Baffle;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.Throttle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements, table 1.1: the bent interface chamber of seed 000. */
class InterfaceRulesTest extends BentChamberCase {

	/** Of each rule rows that pass, are at the border and fail; claims 1 to 8 are the first of the declared ones. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			S1.01 | ionSource.ioniser.operatingPressure=91192.5 | ok
			S1.01 | ionSource.ioniser.operatingPressure=111457.5 | ok
			S1.01 | ionSource.ioniser.operatingPressure=111458 | WARNING S1.01 ionSource.ioniser.operatingPressure: Ioniser pressure 836 torr (1110 mbar) differs from atmosphere 760 torr (1010 mbar) by 10.0005 %; seed 000, claim 1 needs operation at atmospheric pressure (tolerance 10 %).
			S1.01 | ionSource.ioniser.operatingPressure=80000 | WARNING S1.01 ionSource.ioniser.operatingPressure: Ioniser pressure 600 torr (800 mbar) differs from atmosphere 760 torr (1010 mbar) by 21.05 %; seed 000, claim 1 needs operation at atmospheric pressure (tolerance 10 %).
			S1.01 | ionSource.ioniser.operatingPressure=80000;atmosphericPressure=80000 | ok
			S1.01 | ionSource.ioniser.operatingPressure=80000;tolerances.atmosphericDeviation=0.25 | ok
			S1.03 | ionSource.interface.pressure=53499.6 | ok
			S1.03 | ionSource.interface.pressure=53500 | WARNING S1.03 ionSource.interface.pressure: Entrance flow is not choked (p ratio 0.528004 > 0.528): chamber pressure will follow source pressure (seed 000, claim 1); pump more or take a smaller entrance.
			S1.03 | ionSource.interface.entrance.diameter=1e-9 | ok
			S1.03 | ionSource.interface.entrance.diameter=0 | ERROR S1.03 ionSource.interface.entrance.diameter: Entrance aperture diameter must be positive (seed 000, claim 1); it is 0 mm.
			S1.04 | ionSource.interface.exit.diameter=0 | ok
			S1.05 | ionSource.interface.exhaust[0].lineConductance=1e-9 | ok
			S1.05 | ionSource.interface.exhaust[0].lineConductance=0 | ERROR S1.05 ionSource.interface.exhaust[0].lineConductance: Exhaust port has no pumping speed: line 0 L/s, pump 5 L/s; both must be above 0 (seed 000, claim 1).
			S1.05 | vacuumSystem.chambers[0].pumps[0].speed=0 | ERROR S1.05 ionSource.interface.exhaust[0].lineConductance: Exhaust port has no pumping speed: line 5 L/s, pump 0 L/s; both must be above 0 (seed 000, claim 1).
			S1.06 | ionSource.interface.pressure=50 | ok
			S1.06 | ionSource.interface.pressure=49.9 | WARNING S1.06 ionSource.interface.pressure: Interface pressure 0.374 torr (0.499 mbar) is outside the usual 0.5 to 50 mbar; change it, the pump or the entrance.
			S1.06 | ionSource.interface.pressure=5000 | ok
			S1.06 | ionSource.interface.pressure=5001 | WARNING S1.06 ionSource.interface.pressure: Interface pressure 37.5 torr (50.01 mbar) is outside the usual 0.5 to 50 mbar; change it, the pump or the entrance.
			S1.06 | ionSource.interface.pressure=5001;tolerances.highestInterfacePressure=6000 | ok
			S1.06 | ionSource.interface.pressure=101324 | WARNING S1.06 ionSource.interface.pressure: Interface pressure 760 torr (1013 mbar) is outside the usual 0.5 to 50 mbar; change it, the pump or the entrance.
			S1.06 | ionSource.interface.pressure=101325 | ERROR S1.06 ionSource.interface.pressure: Interface pressure 760 torr (1010 mbar) is not between spectrometer pressure 5.03e-6 torr (6.7e-6 mbar) and atmospheric pressure 760 torr (1010 mbar) (seed 000, claim 1); change it or the pressure of the other.
			S1.06 | ionSource.interface.pressure=90000;atmosphericPressure=90000 | ERROR S1.06 ionSource.interface.pressure: Interface pressure 675 torr (900 mbar) is not between spectrometer pressure 5.03e-6 torr (6.7e-6 mbar) and atmospheric pressure 675 torr (900 mbar) (seed 000, claim 1); change it or the pressure of the other.
			S1.06 | ionSource.interface.pressure=6.7e-4 | ERROR S1.06 ionSource.interface.pressure: Interface pressure 5.03e-6 torr (6.7e-6 mbar) is not between spectrometer pressure 5.03e-6 torr (6.7e-6 mbar) and atmospheric pressure 760 torr (1010 mbar) (seed 000, claim 1); change it or the pressure of the other.
			S1.06 | vacuumSystem.chambers[2].pressure=534.9 | ok
			S1.06 | vacuumSystem.chambers[2].pressure=535 | ERROR S1.06 ionSource.interface.pressure: Interface pressure 4.01 torr (5.35 mbar) is not between spectrometer pressure 4.01 torr (5.35 mbar) and atmospheric pressure 760 torr (1010 mbar) (seed 000, claim 1); change it or the pressure of the other.
			S1.11 | vacuumSystem.chambers[2].pressure=1e-3 | ok
			S1.11 | vacuumSystem.chambers[2].pressure=534.9 | ok
			S1.11 | vacuumSystem.chambers[2].pressure=535 | ERROR S1.11 ionSource.interface.pressure: Analyser pressure 4.01 torr (5.35 mbar) is not below interface pressure 4.01 torr (5.35 mbar): the spectrometer must operate at low pressure (seed 000, claim 1); pump the analyser more.
			S1.07 | ionSource.interface.exit.position=0.019 | ok
			S1.07 | ionSource.interface.exit.position=0.01999 | ok
			S1.07 | ionSource.interface.exit.position=0.02 | ERROR S1.07 ionSource.interface.exit.position: Exit aperture is not between entrance aperture and exhaust port along the flow passage (s_exit = 35 mm, range 0 to 35 mm; seed 000, claim 1). Move it.
			S1.07 | ionSource.interface.exit.position=-0.015 | ERROR S1.07 ionSource.interface.exit.position: Exit aperture is not between entrance aperture and exhaust port along the flow passage (s_exit = 0 mm, range 0 to 35 mm; seed 000, claim 1). Move it.
			S1.07 | ionSource.interface.exit.position=-0.0019 | ok
			S1.07 | ionSource.interface.exit.position=-0.0021 | ERROR S1.07 ionSource.interface.exit.position: Exit aperture is 0.2 mm off the wall of its passage (at most 0.1 mm; seed 000, claim 1 has it in the flow passage). Move it.
			S1.07 | ionSource.interface.exit.position=0;ionSource.interface.exit.azimuth=3.141592653589793 | ERROR S1.07 ionSource.interface.exit.position: Exit aperture is 1.9 mm off the wall of its passage (at most 0.1 mm; seed 000, claim 1 has it in the flow passage). Move it.
			S1.07 | ionSource.interface.exit.position=0.0019;ionSource.interface.exit.azimuth=3.141592653589793 | ok
			S1.07 | ionSource.interface.exit.insert.protrusion=0.0046 | ok
			S1.07 | ionSource.interface.exit.insert.protrusion=0.0047 | ERROR S1.07 ionSource.interface.exit.insert.protrusion: Exit aperture is 0.2 mm off the wall of its passage (at most 0.1 mm; seed 000, claim 1 has it in the flow passage). Move it or let the insert stand out less.
			S1.08 | ionSource.interface.passages[1].diameter=0.00499 | ok
			S1.08 | ionSource.interface.passages[1].diameter=0.005 | ERROR S1.08 ionSource.interface.exit.position: Gas passes up to d = 5 mm from the exit aperture; claim 1 (seed 000) requires d < 5 x 1 mm = 5 mm (d / D_exit = 5). Take a narrower passage or a wider exit.
			S1.08 | ionSource.interface.passages[1].diameter=0.004999999999999 | ERROR S1.08 ionSource.interface.exit.position: Gas passes up to d = 5 mm from the exit aperture; claim 1 (seed 000) requires d < 5 x 1 mm = 5 mm (d / D_exit = 5). Take a narrower passage or a wider exit.
			S1.08 | ionSource.interface.exit.insert.boreDiameter=0.0009 | ERROR S1.08 ionSource.interface.exit.position: Gas passes up to d = 4.5 mm from the exit aperture; claim 1 (seed 000) requires d < 5 x 0.9 mm = 4.5 mm (d / D_exit = 5). Take a narrower passage or a wider exit.
			S1.08 | ionSource.interface.exit.insert.boreDiameter=0.0007;ionSource.interface.passages[1].diameter=0.0035 | ERROR S1.08 ionSource.interface.exit.position: Gas passes up to d = 3.5 mm from the exit aperture; claim 1 (seed 000) requires d < 5 x 0.7 mm = 3.5 mm (d / D_exit = 5). Take a narrower passage or a wider exit.
			S1.08 | ionSource.interface.passages[1].diameter=0.005;ionSource.interface.exit.insert.protrusion=0.0005 | ok
			S1.08 | ionSource.interface.passages[1].diameter=0.0055;ionSource.interface.exit.insert.protrusion=0.0005 | ERROR S1.08 ionSource.interface.exit.position: Gas passes up to d = 5 mm from the exit aperture; claim 1 (seed 000) requires d < 5 x 1 mm = 5 mm (d / D_exit = 5). Take a narrower passage or a wider exit.
			S1.09 | ionSource.interface.passages[1].diameter=0.0055 | ok
			S1.09 | ionSource.interface.passages[1].diameter=0.006 | WARNING S1.09 ionSource.interface.exit.position: Only 94.3 % of the gas passes within 5 exit diameters; claim 1 (seed 000) asks for substantially all (threshold 95 %). Narrow the passage at the exit.
			S1.09 | ionSource.interface.passages[1].diameter=0.007 | WARNING S1.09 ionSource.interface.exit.position: Only 80.8 % of the gas passes within 5 exit diameters; claim 1 (seed 000) asks for substantially all (threshold 95 %). Narrow the passage at the exit.
			S1.09 | ionSource.interface.passages[1].diameter=0.007;tolerances.substantialFraction=0.5 | ok
			S1.10 | ionSource.interface.exit.position=0.00302 | ok
			S1.10 | ionSource.interface.exit.position=0.003 | ERROR S1.10 ionSource.interface.exit.position: A straight ray from entrance (0, -0.11, 0.11 mm) to exit (19.5, 2.5, 0 mm) is unobstructed; claim 1 (seed 000) requires no line of sight. Move the exit further behind the bend, or bend more.
			S1.10 | ionSource.interface.passages[1].turnAngle=0 | ERROR S1.10 ionSource.interface.exit.position: A straight ray from entrance (0, 0, 0 mm) to exit (25, -2.25, 0 mm) is unobstructed; claim 1 (seed 000) requires no line of sight. Move the exit further behind the bend, or bend more.
			S1.10 | ionSource.interface.passages[1].turnAngle=0.5 | ERROR S1.10 ionSource.interface.exit.position: A straight ray from entrance (0, 0, 0 mm) to exit (25.93, 2.82, 0 mm) is unobstructed; claim 1 (seed 000) requires no line of sight. Move the exit further behind the bend, or bend more.
			S1.12 | ionSource.interface.exit.position=0.0001 | ok
			S1.12 | ionSource.interface.exit.position=0 | ERROR S1.12 ionSource.interface.passages: Claim 2 variant (seed 000) declared but no bend lies between entrance and exit apertures; bend the passages before the exit.
			S1.12 | ionSource.interface.passages[1].turnAngle=0.0001 | ok
			S1.12 | ionSource.interface.passages[1].turnAngle=0 | ERROR S1.12 ionSource.interface.passages: Claim 2 variant (seed 000) declared but no bend lies between entrance and exit apertures; bend the passages before the exit.
			S1.12 | ionSource.interface.passages[1].turnAngle=0;declaredVariants[1]=SEED001_CLAIM1 | ok
			S1.14 | ionSource.interface.passages[1].turnAngle=1.7453292519943295 | ok
			S1.14 | ionSource.interface.passages[1].turnAngle=1.3962634015954636 | ok
			S1.14 | ionSource.interface.passages[1].turnAngle=1.3 | ERROR S1.14 ionSource.interface.passages[1].turnAngle: Passages meet at 74.48 deg; claim 3 (seed 000) calls for approximately 90 deg (tolerance 10 deg).
			S1.14 | ionSource.interface.passages[1].turnAngle=1.7453293 | ERROR S1.14 ionSource.interface.passages[1].turnAngle: Passages meet at 100.000003 deg; claim 3 (seed 000) calls for approximately 90 deg (tolerance 10 deg).
			S1.14 | ionSource.interface.passages[1].turnAngle=1.3;tolerances.angle=0.3 | ok
			S1.14 | ionSource.interface.passages[1].turnAngle=1.3;declaredVariants[2]=SEED001_CLAIM1 | ok
			S1.15 | ionSource.interface.exit.position=0.0199 | ok
			S1.15 | ionSource.interface.exit.position=0.0001 | ok
			S1.15 | ionSource.interface.exit.position=0 | ERROR S1.15 ionSource.interface.passages: The passage intersection is not between entrance and exit apertures (s = 15 mm, s_exit = 15 mm; seed 000, claim 3). Move the exit further behind it.
			S1.16 | ionSource.interface.passages[0].diameter=0.00449 | ok
			S1.16 | ionSource.interface.passages[0].diameter=0.0045 | ERROR S1.16 ionSource.interface.passages: Claim 4 variant (seed 000): section between apertures (15.9 mm2) is not smaller than elsewhere (15.9 mm2). Narrow a passage before the exit or add a throttle.
			S1.16 | ionSource.interface.passages[0].diameter=0.005 | ERROR S1.16 ionSource.interface.passages: Claim 4 variant (seed 000): section between apertures (15.9 mm2) is not smaller than elsewhere (15.9 mm2). Narrow a passage before the exit or add a throttle.
			S1.16 | ionSource.interface.passages[0].diameter=0.005;declaredVariants[3]=SEED001_CLAIM1 | ok
			S1.17 | ionSource.interface.passages[0].diameter=0.00449 | ok
			S1.17 | ionSource.interface.passages[0].diameter=0.0045 | ERROR S1.17 ionSource.interface.passages[0].diameter: First passage area 15.9 mm2 must be smaller than second passage area 15.9 mm2 (claim 5, seed 000).
			S1.17 | ionSource.interface.passages[0].diameter=0.0045;declaredVariants[4]=SEED001_CLAIM1 | ok
			S1.18 | ionSource.interface.passages[0].length=0.0114 | ok
			S1.18 | ionSource.interface.passages[0].length=0.0113999 | ERROR S1.18 ionSource.interface.passages[0].length: Passage 1: length/width = 2.99997; claim 6 (seed 000) asks for a length substantially longer than the width (>= 3).
			S1.18 | ionSource.interface.passages[1].length=0.0134 | ERROR S1.18 ionSource.interface.passages[1].length: Passage 2: length/width = 2.978; claim 6 (seed 000) asks for a length substantially longer than the width (>= 3).
			S1.18 | ionSource.interface.passages[0].length=0.0113;tolerances.slenderness=2.5 | ok
			S1.18 | ionSource.interface.passages[0].length=0.0113;declaredVariants[5]=SEED001_CLAIM1 | ok
			S1.19 | ionSource.interface.exit.hole.largeDiameter=0.0021 | ok
			S1.19 | ionSource.interface.exit.hole.largeDiameter=0.002 | ERROR S1.19 ionSource.interface.exit.hole.largeDiameter: Exit hole is not frusto-conical: diameters 2/2 mm, depth 6 mm (seed 000, claim 7); all must be above 0 and the second the larger.
			S1.19 | ionSource.interface.exit.hole.smallDiameter=0 | ERROR S1.19 ionSource.interface.exit.hole.largeDiameter: Exit hole is not frusto-conical: diameters 0/8.928 mm, depth 6 mm (seed 000, claim 7); all must be above 0 and the second the larger.
			S1.19 | ionSource.interface.exit.hole.depth=0 | ERROR S1.19 ionSource.interface.exit.hole.largeDiameter: Exit hole is not frusto-conical: diameters 2/8.928 mm, depth 0 mm (seed 000, claim 7); all must be above 0 and the second the larger.
			S1.19 | ionSource.interface.exit.hole.largeDiameter=0.002;declaredVariants[6]=SEED001_CLAIM1 | ok
			S1.20 | ionSource.interface.exit.insert.halfAngle=0.5410520681182421 | ok
			S1.20 | ionSource.interface.exit.insert.halfAngle=0.5061454830783556 | ok
			S1.20 | ionSource.interface.exit.insert.halfAngle=0.545 | ERROR S1.20 ionSource.interface.exit.insert.halfAngle: Insert half angle 31.23 deg does not correspond to the hole half angle 30 deg (tolerance 1 deg; seed 000, claim 7).
			S1.20 | ionSource.interface.exit.insert.halfAngle=0.545;tolerances.coneAngle=0.03 | ok
			S1.20 | ionSource.interface.exit.insert.smallDiameter=0.00199 | ok
			S1.20 | ionSource.interface.exit.insert.smallDiameter=0.002 | ERROR S1.20 ionSource.interface.exit.insert.smallDiameter: Insert does not fit into the hole: the gap is 0 mm at a depth of 0 mm; an insulated insert must be smaller than the hole at every depth (seed 000, claim 7). Take a thinner insert, a wider hole or less protrusion.
			S1.20 | ionSource.interface.exit.insert.smallDiameter=0.002;ionSource.interface.exit.insert.insulated=false | ok
			S1.20 | ionSource.interface.exit.insert.smallDiameter=0.0021;ionSource.interface.exit.insert.insulated=false | ERROR S1.20 ionSource.interface.exit.insert.smallDiameter: Insert does not fit into the hole: the gap is -0.0433 mm at a depth of 0 mm; the insert must not be larger than the hole at any depth (seed 000, claim 7). Take a thinner insert, a wider hole or less protrusion.
			S1.20 | ionSource.interface.exit.insert.protrusion=0.00059 | ok
			S1.20 | ionSource.interface.exit.insert.protrusion=0.00061 | ERROR S1.20 ionSource.interface.exit.insert.smallDiameter: Insert does not fit into the hole: the gap is -0.005 mm at a depth of 0 mm; an insulated insert must be smaller than the hole at every depth (seed 000, claim 7). Take a thinner insert, a wider hole or less protrusion.
			S1.20 | ionSource.interface.exit.insert.protrusion=0.00061;declaredVariants[6]=SEED001_CLAIM1 | ok
			S1.21 | ionSource.interface.exit.insert.boreDiameter=0.0013 | ok
			S1.21 | ionSource.interface.exit.insert.boreDiameter=1e-6 | ok
			S1.21 | ionSource.interface.exit.insert.boreDiameter=0 | ERROR S1.21 ionSource.interface.exit.insert.boreDiameter: Insert has no bore for the ions (seed 000, claim 7); claim 1 measures d in its diameters.
			S1.22 | ionSource.interface.exit.insert.offset=5e-5 | ok
			S1.22 | ionSource.interface.exit.insert.offset=5.1e-5 | ERROR S1.22 ionSource.interface.exit.insert.offset: Insert axis is 0.051 mm / 0 deg off the hole axis; claim 7 (seed 000) requires coaxial alignment (tolerance 0.05 mm / 0.5 deg). Align it.
			S1.22 | ionSource.interface.exit.insert.tilt=0.008726646259971648 | ok
			S1.22 | ionSource.interface.exit.insert.tilt=0.009 | ERROR S1.22 ionSource.interface.exit.insert.tilt: Insert axis is 0 mm / 0.5157 deg off the hole axis; claim 7 (seed 000) requires coaxial alignment (tolerance 0.05 mm / 0.5 deg). Align it.
			S1.22 | ionSource.interface.exit.insert.tilt=0.009;declaredVariants[6]=SEED001_CLAIM1 | WARNING S1.22 ionSource.interface.exit.insert.tilt: Insert axis is 0 mm / 0.5157 deg off the hole axis; claim 7 (seed 000) requires coaxial alignment (tolerance 0.05 mm / 0.5 deg). Align it.
			S1.22 | ionSource.interface.exit.insert.tilt=0.009;tolerances.insertTilt=0.01 | ok
			S1.23 | ionSource.interface.exit.insert.insulationResistance=1e9 | ok
			S1.23 | ionSource.interface.exit.insert.insulationResistance=9.9e8 | ERROR S1.23 ionSource.interface.exit.insert.insulationResistance: Insert is insulated from the block by 9.9e8 ohm; claim 8 (seed 000) needs at least 1e9 ohm. Dry or replace the insulator.
			S1.23 | ionSource.interface.exit.insert.insulationResistance=9.9e8;declaredVariants[7]=SEED001_CLAIM1 | WARNING S1.23 ionSource.interface.exit.insert.insulationResistance: Insert is insulated from the block by 9.9e8 ohm; claim 8 (seed 000) needs at least 1e9 ohm. Dry or replace the insulator.
			S1.23 | ionSource.interface.exit.insert.insulationResistance=9.9e8;tolerances.insulationResistance=1e8 | ok
			S1.23 | ionSource.interface.exit.insert.potential=0 | ok
			S1.23 | ionSource.interface.exit.insert.insulated=false | ERROR S1.23 ionSource.interface.exit.insert.insulated: Claim 8 variant (seed 000) declared but the insert is not insulated from the block.
			S1.23 | ionSource.interface.exit.insert.insulated=false;declaredVariants[7]=SEED001_CLAIM1 | ERROR S1.23 ionSource.interface.exit.insert.potential: Insert not insulated: extraction voltage 3 V cannot differ from block 0 V (seed 000, claim 8). Insulate it or set its voltage above the block to 0.
			S1.23 | ionSource.interface.exit.insert.insulated=false;declaredVariants[7]=SEED001_CLAIM1;ionSource.interface.block.potential=40 | ERROR S1.23 ionSource.interface.exit.insert.potential: Insert not insulated: extraction voltage 43 V cannot differ from block 40 V (seed 000, claim 8). Insulate it or set its voltage above the block to 0.
			S1.23 | ionSource.interface.exit.insert.insulated=false;declaredVariants[7]=SEED001_CLAIM1;ionSource.interface.exit.insert.potential=0 | ok
			""")
	void rules(String code, String changes, String expected) {
		Findings.with(instrument, changes);
		assertEquals(expected.equals("ok") ? List.of() : List.of(expected), Findings.of(instrument, code));
	}

	@Test
	void missingPartsAreNamed() {
		chamber.setEntrance(null);
		chamber.setExit(null);
		chamber.getExhaust().clear();
		assertEquals(List.of(
				"ERROR S1.02 ionSource.interface.entrance: Interface chamber of 'Demo instrument' lacks an entrance aperture (seed 000, claim 1); add one.",
				"ERROR S1.02 ionSource.interface.exit: Interface chamber of 'Demo instrument' lacks an exit aperture (seed 000, claim 1); add one.",
				"ERROR S1.02 ionSource.interface.exhaust: Interface chamber of 'Demo instrument' lacks an exhaust port (seed 000, claim 1); add one."),
				Findings.of(instrument, "S1.02"));
	}

	@Test
	void anIoniserThatIsMissingIsSaidOnce() {
		instrument.getIonSource().setIoniser(null);
		assertEquals(List.of("ERROR S1.01 ionSource.ioniser: Ion source of 'Demo instrument' has no"
				+ " atmospheric-pressure ioniser (seed 000, claim 1); add one."), Findings.of(instrument, "S1.01"));
		assertEquals(List.of(), Findings.of(instrument, "M.PARTS"));
	}

	/** The atmosphere is asked of the bent interface only: a small chamber before a pinhole may be below. */
	@Test
	void anotherInterfaceIsNotAsked() {
		instrument.getIonSource().setInterface(FACTORY.createPinholeInterface());
		instrument.getIonSource().getIoniser().setOperatingPressure(20000);
		for (int i = 1; i <= 23; i++) {
			assertEquals(List.of(), Findings.of(instrument, "S1." + (i < 10 ? "0" : "") + i));
		}
	}

	@Test
	void passagesThatAreNotJoined() {
		second().setUpstream(second());
		assertEquals(List.of("ERROR S1.02 " + PASSAGES + "[1].upstream: Passage 2 leads back into itself: the way from"
				+ " entrance to exhaust is not joined (seed 000, claim 1); let it start at a passage nearer to the"
				+ " entrance."), Findings.of(instrument, "S1.02"));
		first().setUpstream(second());
		second().setUpstream(first());
		assertEquals(List.of("ERROR S1.02 " + PASSAGES + "[0].upstream", "ERROR S1.02 " + PASSAGES + "[1].upstream"),
				severities("S1.02"));
		first().setUpstream(null);
		second().setUpstream(FACTORY.createPassage());
		assertEquals(
				List.of("ERROR S1.02 " + PASSAGES + "[1].upstream: Passage 2 starts at a passage that is not in its"
						+ " chamber (seed 000, claim 1); choose one that is, or none."),
				Findings.of(instrument, "S1.02"));
		second().setUpstream(first());
		assertEquals(List.of(), Findings.of(instrument, "S1.02"));
	}

	@Test
	void passagesThatAreNone() {
		Findings.with(instrument, PASSAGES + "[0].length=0;" + PASSAGES + "[1].diameter=0");
		assertEquals(
				List.of("ERROR S1.02 " + PASSAGES + "[0].length: Passage 1 is 3.8 mm wide and 0 mm long: no gas passes"
						+ " (seed 000, claim 1); both must be above 0.",
						"ERROR S1.02 " + PASSAGES + "[1].diameter: Passage 2 is 0 mm wide and 20 mm long: no gas passes"
								+ " (seed 000, claim 1); both must be above 0."),
				Findings.of(instrument, "S1.02"));
	}

	@Test
	void anExitOfNoPassage() {
		chamber.getExit().setPassage(null);
		String expected = "ERROR S1.02 ionSource.interface.exit.passage: Exit aperture is in none of the passages of its"
				+ " chamber (seed 000, claim 1); name the one whose wall it is in.";
		assertEquals(List.of(expected), Findings.of(instrument, "S1.02"));
		chamber.getExit().setPassage(FACTORY.createPassage());
		assertEquals(List.of(expected), Findings.of(instrument, "S1.02"));
	}

	@Test
	void anExitWithoutInsertHasItsOwnDiameter() {
		chamber.getExit().setInsert(null);
		chamber.getExit().setDiameter(0);
		assertEquals(List.of("ERROR S1.04 ionSource.interface.exit.diameter: Exit aperture diameter must be positive"
				+ " (seed 000, claim 1 measures d in exit-aperture diameters); it is 0 mm."),
				Findings.of(instrument, "S1.04"));
		chamber.getExit().setDiameter(0.002);
		second().setDiameter(0.0099);
		assertEquals(List.of(), Findings.of(instrument, "S1.04"));
		assertEquals(List.of(), Findings.of(instrument, "S1.08"));
		second().setDiameter(0.01);
		assertEquals(1, Findings.of(instrument, "S1.08").size());
	}

	@Test
	void anExhaustNeedsAPump() {
		Port other = FACTORY.createPort();
		chamber.getExhaust().add(other);
		assertEquals(List.of("ERROR S1.05 ionSource.interface.exhaust[1].pump: Exhaust port of 'Demo instrument' is not"
				+ " connected to a vacuum pump (seed 000, claim 1); name one of the vacuum system."),
				Findings.of(instrument, "S1.05"));
		other.setPump(chamber.getExhaust().get(0).getPump());
		assertEquals(List.of(), Findings.of(instrument, "S1.05"));
	}

	@Test
	void aDistanceJustBelowTheLimitDoesNotReadLikeTheLimit() {
		Findings.with(instrument, PASSAGES + "[1].diameter=0.00499999");
		assertTrue(Validator.instrument(instrument).stream().anyMatch(
				finding -> finding.code().equals("S1.08") && finding.message().startsWith("d / D_exit = 4.99999 (")));
	}

	/** Half of the gas takes the bypass: not substantially all passes the exit. A narrow one takes little. */
	@Test
	void aBypassTakesGas() {
		Passage bypass = passage(0.0045, 0.02, 90);
		bypass.setRollAngle(Math.PI);
		bypass.setUpstream(first());
		assertEquals(
				List.of("WARNING S1.09 ionSource.interface.exit.position: Only 50 % of the gas passes within 5 exit"
						+ " diameters; claim 1 (seed 000) asks for substantially all (threshold 95 %). 50 % takes another"
						+ " passage: narrow that or the passage at the exit."),
				Findings.of(instrument, "S1.09"));
		assertEquals(List.of(), Findings.of(instrument, "S1.08"), "what passes passes near");
		bypass.setDiameter(0.0045 * Math.pow(1 / 19.0, 0.25));
		assertEquals(List.of(), Findings.of(instrument, "S1.09"), "5 % exactly");
		bypass.setDiameter(0.00217);
		assertEquals(List.of("WARNING S1.09 ionSource.interface.exit.position"), severities("S1.09"));
	}

	/** A second, straight way past the bend lets the light through. */
	@Test
	void aSecondWayOpensTheSight() {
		Passage bypass = passage(0.008, 0.02, 45);
		bypass.setUpstream(first());
		first().setLength(0.003);
		chamber.getExit().setPosition(0.006);
		assertEquals(1, Findings.of(instrument, "S1.10").size());
		chamber.getPassages().remove(bypass);
		assertEquals(List.of(), Findings.of(instrument, "S1.10"));
	}

	/** Straight, but a baffle or a throttle is in the way. */
	@Test
	void whatStandsInTheWayShutsTheSight() {
		second().setTurnAngle(0);
		assertEquals(1, Findings.of(instrument, "S1.10").size());
		Baffle baffle = FACTORY.createBaffle();
		baffle.setHeight(0.0044);
		baffle.setAzimuth(Math.PI);
		second().getBaffles().add(baffle);
		assertEquals(List.of(), Findings.of(instrument, "S1.10"));
		baffle.setHeight(0.001);
		assertEquals(1, Findings.of(instrument, "S1.10").size());
		Throttle throttle = FACTORY.createThrottle();
		throttle.setDiameter(0.0005);
		first().getThrottles().add(throttle);
		assertEquals(List.of(), Findings.of(instrument, "S1.10"));
	}

	@Test
	void theFirstPassageAndTheSecond() {
		assertEquals(List.of(), Findings.of(instrument, "S1.13"));
		chamber.getExit().setPassage(first());
		assertEquals(List.of("ERROR S1.13 " + PASSAGES + ": Claim 3 variant (seed 000): first passage must adjoin the"
				+ " entrance aperture and second passage the exit aperture; the exit is in the first. Put it into the"
				+ " second."), Findings.of(instrument, "S1.13"));
		chamber.getExit().setPassage(passage(0.0045, 0.02, 90));
		assertEquals(List.of("ERROR S1.13 " + PASSAGES + ": Claim 3 variant (seed 000): first passage must adjoin the"
				+ " entrance aperture and second passage the exit aperture; the exit is in passage 3, which starts at"
				+ " passage 2. Let it start at the end of the first."), Findings.of(instrument, "S1.13"));
		chamber.getPassages().get(2).setUpstream(first());
		assertEquals(List.of(), Findings.of(instrument, "S1.13"));
		chamber.getPassages().get(2).setUpstream(null);
		instrument.getDeclaredVariants().remove(ClaimVariant.SEED000_CLAIM3);
		assertEquals(List.of(), Findings.of(instrument, "S1.13"));
	}

	/** The bend may be any before the exit. */
	@Test
	void aBendFurtherUpCounts() {
		chamber.getExit().setPassage(passage(0.0045, 0.02, 0));
		assertEquals(List.of(), Findings.of(instrument, "S1.12"));
		second().setTurnAngle(0);
		assertEquals(1, Findings.of(instrument, "S1.12").size());
		chamber.getPassages().get(2).setTurnAngle(0.1);
		assertEquals(List.of(), Findings.of(instrument, "S1.12"));
	}

	/** Claim 4 by a throttle: between the apertures it counts, behind the exit it spoils. */
	@Test
	void throttles() {
		first().setDiameter(0.0045);
		assertEquals(1, Findings.of(instrument, "S1.16").size());
		Throttle throttle = FACTORY.createThrottle();
		throttle.setDiameter(0.003);
		second().getThrottles().add(throttle);
		assertEquals(List.of(), Findings.of(instrument, "S1.16"));
		throttle.setPosition(0.012);
		assertEquals(List.of("ERROR S1.16 " + PASSAGES + ": Claim 4 variant (seed 000): section between apertures"
				+ " (15.9 mm2) is not smaller than elsewhere (7.07 mm2). Narrow a passage before the exit or add a"
				+ " throttle."), Findings.of(instrument, "S1.16"));
		throttle.setDiameter(0.0045);
		first().getThrottles().add(throttle);
		Baffle baffle = FACTORY.createBaffle();
		second().getBaffles().add(baffle);
		assertEquals(List.of(), Findings.of(instrument, "S1.16"), "a baffle is a smaller section too");
	}
}
