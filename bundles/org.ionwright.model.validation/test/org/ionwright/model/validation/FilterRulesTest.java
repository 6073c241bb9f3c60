package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ionwright.model.DemoModels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seed 002 without a method: of each rule a row that passes, one at the border and one that fails. */
class FilterRulesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			S3.01 | analyser.lowestMz=3999.9 | ok
			S3.01 | analyser.lowestMz=4000 | ERROR S3.01 analyser.highestMz: The mass axis from m/z 4000 to 4000 is no range (seed 002, claim 1); it must run upwards.
			S3.01 | delete=ionSource.ioniser | ERROR S3.01 ionSource.ioniser: Mass filter apparatus has no ion beam source: nothing ionises the sample (seed 002, claim 1); add an ioniser.
			S3.01 | delete=ionSource | ERROR S3.01 ionSource: Mass filter apparatus has no ion beam source (seed 002, claim 1); add one.
			S3.01 | beam=100:1e6,101:1 | ok
			S3.01 | beam=100:1e6,101:0 | ERROR S3.01 ionSource.liquidSupply.sample.beam: The ions of the beam have one m/z only and span no range (seed 002, claim 1); add species.
			S3.01 | beam=100:0,101:0 | ERROR S3.01 ionSource.liquidSupply.sample.beam: The beam of the sample holds no ions (seed 002, claim 1); give its species rates above 0.
			S3.02 | stages=4 | ok
			S3.02 | stages=3 | ok
			S3.02 | stages=2 | ok
			S3.02 | stages=1 | ERROR S3.02 analyser.stages: Tandem filter needs at least two stages in series; found 1 (seed 002, claim 1). Add a stage.
			S3.02 | stages=0 | ERROR S3.02 analyser.stages: Tandem filter needs at least two stages in series; found 0 (seed 002, claim 1). Add a stage.
			S3.03 | vacuumSystem.chambers[2].pressure=0.0066661 | ok
			S3.03 | vacuumSystem.chambers[2].pressure=0.0067 | WARNING S3.03 analyser.stages[0].chamber: Filter stage 1 at 5.03e-5 torr (6.7e-5 mbar): the limit of seed 002, claim 1 is met, but expect 56.3 % transmission loss by collisions; pump to below 5e-5 torr. + WARNING S3.03 analyser.stages[1].chamber: Filter stage 2 at 5.03e-5 torr (6.7e-5 mbar): the limit of seed 002, claim 1 is met, but expect 56.3 % transmission loss by collisions; pump to below 5e-5 torr.
			S3.03 | stages=1;vacuumSystem.chambers[2].pressure=0.133322 | ERROR S3.03 analyser.stages[0].chamber: Filter stage 1 at 0.001 torr (0.00133 mbar) is not below 1e-3 torr (0.00133322 mbar) (seed 002, claim 1). Pump its chamber better.
			S3.03 | stages=1;only=13;vacuumSystem.chambers[2].pressure=0.14 | ERROR S3.03 analyser.stages[0].chamber: Filter stage 1 at 0.00105 torr (0.0014 mbar) is not below 1e-3 torr (0.00133322 mbar) (seed 002, claim 13). Pump its chamber better.
			S3.03 | stages=1;only=19;vacuumSystem.chambers[2].pressure=0.133322 | ERROR S3.03 analyser.stages[0].chamber: Filter stage 1 at 0.001 torr (0.00133 mbar) is not below 1e-3 torr (0.00133322 mbar) (seed 002, claim 18). Pump its chamber better.
			S3.03 | stages=1;only=none;vacuumSystem.chambers[2].pressure=0.133322 | ERROR S3.03 analyser.stages[0].chamber: Filter stage 1 at 0.001 torr (0.00133 mbar) is not below 1e-3 torr (0.00133322 mbar) (seed 002, claim 1). Pump its chamber better.
			S3.03 | stages=1;only=25;vacuumSystem.chambers[2].pressure=0.133322 | WARNING S3.03 analyser.stages[0].chamber: Filter stage 1 at 0.001 torr (0.00133 mbar): the limit of seed 002, claim 25 is met, but expect 96.3 % transmission loss by collisions; pump to below 5e-5 torr.
			S3.03 | stages=1;only=25;vacuumSystem.chambers[2].pressure=0.133323 | ERROR S3.03 analyser.stages[0].chamber: Filter stage 1 at 0.001 torr (0.00133 mbar) is above 1e-3 torr (0.00133322 mbar) (seed 002, claim 25). Pump its chamber better.
			S3.03 | stages=1;delete=vacuumSystem | ERROR S3.03 analyser.stages[0].chamber: Filter stage 1 is in no vacuum chamber, so that its pressure is not known (seed 002, claim 1); name one.
			S3.04 | analyser.stages[0].dcRatio=0.2 | ok
			S3.04 | analyser.stages[0].dcRatio=0.0001 | ok
			S3.04 | analyser.stages[0].dcRatio=0 | ERROR S3.04 analyser.stages[0].dcRatio: Stage 1 settings pass the whole range (U/V = 0): it is not selecting a sub-range (seed 002, claim 1). Run it as a quadrupole mass filter with U/V between 0 and that of the apex.
			S3.04 | analyser.stages[0].dcRatio=1 | ERROR S3.04 analyser.stages[0].dcRatio: Stage 1 passes nothing: U/V = 0.16784 is at or beyond the apex of the stability region (0.16784; seed 002, claim 1). Lower it.
			S3.04 | analyser.stages[0].mode=RF_ONLY | ERROR S3.04 analyser.stages[0].mode: Stage 1 settings pass the whole range (U/V = 0): it is not selecting a sub-range (seed 002, claim 1). Run it as a quadrupole mass filter with U/V between 0 and that of the apex.
			S3.04 | analyser.stages[0].poleType=HEXAPOLE | ERROR S3.04 analyser.stages[0].poleType: Stage 1 settings pass the whole range (U/V = 0): it is not selecting a sub-range (seed 002, claim 1). Run it as a quadrupole mass filter with U/V between 0 and that of the apex.
			S3.04 | analyser.stages[0].drive=OWN;analyser.stages[0].resolutionMode=CONSTANT_WIDTH;analyser.stages[0].peakWidth=10;analyser.lowestMz=500;analyser.highestMz=505.1 | ok
			S3.04 | analyser.stages[0].drive=OWN;analyser.stages[0].resolutionMode=CONSTANT_WIDTH;analyser.stages[0].peakWidth=10;analyser.lowestMz=500;analyser.highestMz=505 | ERROR S3.04 analyser.stages[0].dcRatio: Stage 1 settings pass the whole range (U/V = 0.16533): it is not selecting a sub-range (seed 002, claim 1). Its window at m/z 502.5 goes from 497.5 to 507.5, the range from 500 to 505; raise U/V.
			S3.05 | analyser.coupler.couplingRatio=1 | ok
			S3.05 | analyser.coupler.couplingRatio=0.9835 | ok
			S3.05 | analyser.coupler.couplingRatio=0.983 | ERROR S3.05 analyser.coupler.couplingRatio: Selected m/z 1081.81 lies outside the first-stage window 1059.82-1081.26 (seed 002, claim 1). Bring the coupling ratio (0.983) nearer to 1, or widen the window.
			S3.05 | analyser.stages[0].drive=OWN;analyser.coupler.couplingRatio=0.9 | ok
			S3.06 | analyser.stages[1].resolutionMode=CONSTANT_RESOLUTION;analyser.stages[1].dcRatio=0.9851 | ok
			S3.06 | analyser.stages[0].drive=OWN;analyser.stages[1].resolutionMode=CONSTANT_RESOLUTION;analyser.stages[1].dcRatio=0.985 | WARNING S3.06 analyser.stages[1].dcRatio: Second-stage width 21.66 u is not narrower than first-stage width 21.66 u at m/z 1082 (seed 002, claim 1); raise U/V of the last stage or lower it in the first.
			S3.06 | analyser.stages[1].peakWidth=20 | ok
			S3.06 | analyser.stages[1].peakWidth=22 | WARNING S3.06 analyser.stages[1].dcRatio: Second-stage width 22 u is not narrower than first-stage width 21.66 u at m/z 1082 (seed 002, claim 1); raise U/V of the last stage or lower it in the first.
			S3.07 | declare=2;beam=P;analyser.lowestMz=100;analyser.highestMz=250 | ok
			S3.07 | declare=2;beam=99:2,115:1,150:97;analyser.lowestMz=112;analyser.highestMz=118 | ok
			S3.07 | declare=14;beam=99:1.999,115:1.001,150:97;analyser.lowestMz=112;analyser.highestMz=118 | ERROR S3.07 analyser.stages[0].dcRatio: At m/z 113.865 1 % of the beam falls in the first-stage window; claim 14 (seed 002) asks for 1 % or less. Narrow the first stage, or take another sample.
			S3.07 | declare=20;beam=P | WARNING S3.07 analyser.stages[0].dcRatio: At m/z 39.6053 67.8 % of the beam falls in the first-stage window; claim 20 (seed 002) asks for 1 % or less. It is kept about m/z 56.18 to 207.4: narrow the first stage, or let the mass axis of the instrument end there.
			S3.07 | beam=P | ok
			S3.07 | declare=2;delete=ionSource.liquidSupply.sample | WARNING S3.07 analyser.stages[0].dcRatio: The beam is not known, so what of it falls in the first-stage window is not known; claim 2 (seed 002) limits it. Give the instrument a sample, or the sample a beam.
			S3.08 | declare=3;beam=P;analyser.lowestMz=100;analyser.highestMz=250 | ok
			S3.08 | declare=3;beam=99:9998,115:1,150:1;analyser.lowestMz=112;analyser.highestMz=118 | ok
			S3.08 | declare=21;beam=99:9997.99,115:1.01,150:1;analyser.lowestMz=112;analyser.highestMz=118 | WARNING S3.08 analyser.stages[0].dcRatio: At m/z 113.865 0.0101 % of the beam falls in the first-stage window; claim 21 (seed 002) asks for 0.01 % or less. Narrow the first stage, or take another sample.
			S3.09 | analyser.stages[1].rodCount=4 | ok
			S3.09 | analyser.stages[1].rodCount=6 | ERROR S3.09 analyser.stages[1].rodCount: Stage 2: 6 rods do not form a quadrupole, which has 4 (seed 002, claim 4).
			S3.09 | analyser.stages[1].poleType=HEXAPOLE;analyser.stages[1].rodCount=6;analyser.stages[1].mode=RF_ONLY | ok
			S3.09 | analyser.stages[1].poleType=OCTOPOLE;analyser.stages[1].rodCount=8 | WARNING S3.09 analyser.stages[1].poleType: Stage 2: only a quadrupole gives a sharp mass window; the octopole is simulated as an ion guide (seed 002, claim 4). Make it a quadrupole or run it RF only.
			S3.10 | analyser.stages[0].rodRadius=0.0044 | ok
			S3.10 | analyser.stages[0].rodRadius=0.00464 | ok
			S3.10 | analyser.stages[0].rodRadius=0.005 | WARNING S3.10 analyser.stages[0].rodRadius: r/r0 = 1.25; round rods perform best near 1.13 (range 1.10 to 1.16; seed 002, claim 5).
			S3.10 | analyser.stages[0].rodRadius=0.005;analyser.stages[0].rodProfile=HYPERBOLIC | ok
			S3.10 | undeclare=5;analyser.stages[0].poleType=HEXAPOLE;analyser.stages[0].rodRadius=0.002 | ok
			S3.10 | analyser.stages[0].poleType=HEXAPOLE | ERROR S3.10 analyser.stages[0].poleType: Claim 5 variant: stage 1 is a hexapole, not a quadrupole arrangement (seed 002, claim 5).
			S3.10 | analyser.stages[0].length=0.0401 | ok
			S3.10 | analyser.stages[0].length=0.04 | WARNING S3.10 analyser.stages[0].length: Rods of 40 mm are short for a field radius of 4 mm; more than 10 field radii are needed to filter (seed 002, claim 5).
			S3.11 | analyser.stages[0].maxRfAmplitude=0 | ok
			S3.11 | analyser.stages[1].maxRfAmplitude=0.1 | ok
			S3.11 | analyser.stages[1].maxRfAmplitude=0 | ERROR S3.11 analyser.stages[1].maxRfAmplitude: Stage 2 has no AC supply: its limit is 0 V (seed 002, claim 6). Give it one or couple it.
			S3.11 | analyser.stages[1].dcSupplied=false | ERROR S3.11 analyser.stages[1].dcSupplied: Stage 2 has no DC supply for its rods (seed 002, claim 6). Give it one, or run it RF only and do not declare the claim.
			S3.11 | only=1;analyser.stages[1].dcSupplied=false;analyser.stages[1].mode=RF_ONLY | ok
			S3.11 | only=22;analyser.stages[1].dcSupplied=false;analyser.stages[1].mode=RF_ONLY | ERROR S3.11 analyser.stages[1].dcSupplied: Stage 2 has no DC supply for its rods (seed 002, claim 6). Give it one, or run it RF only and do not declare the claim.
			S3.12 | analyser.coupler.couplingRatio=1 | ok
			S3.12 | analyser.coupler.couplingRatio=1.001 | ERROR S3.12 analyser.coupler.couplingRatio: RF coupling ratio is 1.001; it must be above 0 and not above 1 (seed 002, claim 7).
			S3.12 | analyser.coupler.couplingRatio=0 | ERROR S3.12 analyser.coupler.couplingRatio: RF coupling ratio is 0; it must be above 0 and not above 1 (seed 002, claim 7).
			S3.12 | analyser.stages[0].rfFrequency=1.1e6 | ERROR S3.12 analyser.stages[0].rfFrequency: Coupled stages must share the RF frequency: stage 1 has 1.1 MHz, stage 2 1.2 MHz (seed 002, claim 7).
			S3.12 | analyser.stages[0].maxDcVoltage=0 | ERROR S3.12 analyser.stages[0].maxDcVoltage: RF coupler cannot carry DC: stage 1 in mass-filter mode needs a DC supply (seed 002, claim 7).
			S3.12 | analyser.stages[0].dcSupplied=false | ERROR S3.12 analyser.stages[0].dcSupplied: RF coupler cannot carry DC: stage 1 in mass-filter mode needs a DC supply (seed 002, claim 7).
			S3.12 | analyser.stages[0].maxDcVoltage=0;analyser.stages[0].mode=RF_ONLY | ok
			S3.12 | delete=analyser.coupler;only=1;analyser.stages[0].drive=OWN | ok
			S3.12 | delete=analyser.coupler;analyser.stages[0].drive=OWN | ERROR S3.12 analyser.coupler: Claim 7 variant: no RF coupler leads from one stage to another (seed 002, claim 7). Add one or do not declare the claim.
			S3.12 | only=1;delete=analyser.coupler | ERROR S3.12 analyser.stages[0].drive: Stage 1 is to have its RF through a coupler, but there is none (seed 002, claim 7). Add one or give it an AC supply of its own.
			S3.12 | stages=3;analyser.stages[1].drive=COUPLED | ERROR S3.12 analyser.stages[1].drive: Stage 2 is to have its RF through the coupler, but that leads from stage 3 to stage 1: a coupler joins exactly two stages (seed 002, claim 7).
			S3.12 | analyser.stages[0].drive=OWN | ERROR S3.12 analyser.stages[0].drive: RF coupler leads to stage 1, but that has an AC supply of its own (seed 002, claim 7). Set its drive to coupled, or take the coupler out.
			S3.12 | only=1;analyser.stages[0].drive=OWN | WARNING S3.12 analyser.stages[0].drive: RF coupler leads to stage 1, but that has an AC supply of its own (seed 002, claim 7). Set its drive to coupled, or take the coupler out.
			S3.13 | analyser.scanner.maxSpeed=1 | ok
			S3.13 | only=1;delete=analyser.scanner | ok
			S3.13 | delete=analyser.scanner | ERROR S3.13 analyser.scanner: Claim 8 variant: there is no scanner (seed 002, claim 8). Add one that controls the stages.
			S3.13 | controlled=0 | ERROR S3.13 analyser.scanner.controlled: Claim 8 variant: the scanner does not control stage 2 (seed 002, claim 8).
			S3.14 | analyser.coupler.couplingRatio=0.9953 | ok
			S3.14 | analyser.coupler.couplingRatio=0.9914 | ok
			S3.14 | analyser.coupler.couplingRatio=0.9912 | ERROR S3.14 analyser.coupler.couplingRatio: Tracking error 2.336 u at m/z 1081.81 exceeds 2.161 u (seed 002, claim 9): the first-stage window 1068.66-1090.28 is not centred. A coupling ratio of 0.99334 centres it.
			S3.14 | only=1;analyser.coupler.couplingRatio=0.9912 | WARNING S3.14 analyser.coupler.couplingRatio: Tracking error 2.336 u at m/z 1081.81 exceeds 2.161 u (seed 002, claim 9): the first-stage window 1068.66-1090.28 is not centred. A coupling ratio of 0.99334 centres it.
			S3.14 | analyser.stages[0].fieldRadius=0.0041 | ERROR S3.14 analyser.coupler.couplingRatio: Tracking error 52.17 u at m/z 1081.81 exceeds 2.062 u (seed 002, claim 9): the first-stage window 1019.32-1039.94 is not centred. A coupling ratio of 1.0436 centres it.
			S3.14 | analyser.stages[0].drive=OWN;controlled=1 | ERROR S3.14 analyser.scanner.controlled: Claim 9 variant: the scanner does not control stage 1 (seed 002, claim 9).
			S3.14 | analyser.stages[0].drive=OWN;controlled=0 | ok
			S3.15 | analyser.stages[0].tiltAngle=0.0001 | ok
			S3.15 | analyser.stages[0].tiltAngle=0;analyser.stages[0].offsetX=1e-6 | ok
			S3.15 | analyser.stages[0].tiltAngle=0 | ERROR S3.15 analyser.stages[0].tiltAngle: Claim 10 variant (seed 002): first stage is on axis (angle 0 deg, offset 0 mm). Tilt it or do not declare the claim.
			S3.15 | undeclare=10;analyser.stages[0].tiltAngle=0 | ok
			S3.16 | analyser.stages[0].offsetX=2.1e-4 | ok
			S3.16 | analyser.linkLength=0.002 | ok
			S3.16 | analyser.linkLength=0.00201 | ERROR S3.16 analyser.stages[0].tiltAngle: Axes meet 2.01 mm from the near end of stage 2 (tolerance 2 mm; seed 002, claim 11). Shift the first stage by 0.2113 mm across its axis.
			S3.16 | analyser.linkLength=0.01;analyser.stages[0].offsetX=-1.0510423526567646e-3 | ok
			S3.16 | analyser.stages[0].offsetX=2.2e-4 | ERROR S3.16 analyser.stages[0].tiltAngle: Axes meet 2.093 mm from the near end of stage 2 (tolerance 2 mm; seed 002, claim 11). Shift the first stage by 0.22 mm across its axis.
			S3.16 | analyser.stages[0].offsetY=5e-4 | ok
			S3.16 | analyser.stages[0].offsetY=5.1e-4 | ERROR S3.16 analyser.stages[0].tiltAngle: Axes pass each other at 0.51 mm (tolerance 0.5 mm; seed 002, claim 11). Move the first stage into the plane of its tilt.
			S3.16 | analyser.stages[0].offsetX=5.1e-4;analyser.stages[0].tiltAzimuth=1.5707963267948966 | ERROR S3.16 analyser.stages[0].tiltAngle: Axes pass each other at 0.51 mm (tolerance 0.5 mm; seed 002, claim 11). Move the first stage into the plane of its tilt.
			S3.16 | analyser.stages[0].tiltAngle=0;analyser.stages[0].offsetX=1e-4 | ERROR S3.16 analyser.stages[0].tiltAngle: Axes of the first two stages are parallel, 0.1 mm apart, and meet nowhere; claim 11 needs them to meet at the near end of stage 2 (seed 002). Tilt the first stage.
			S3.16 | undeclare=11;analyser.stages[0].offsetY=1e-3 | ok
			S3.17 | name=x | ok
			S3.17 | undeclare=12;delete=analyser | ok
			S3.17 | delete=analyser | ERROR S3.17 analyser: Spectrometer declares claim 12 but its analyser is not a tandem mass filter (seed 002, claim 12); add one or do not declare the claim.
			S3.19 | detector.kind=CHANNELTRON | ok
			S3.19 | undeclare=18;detector.kind=FARADAY | ok
			S3.19 | detector.kind=FARADAY | ERROR S3.19 detector.kind: A Faraday cup gives a current, not ion counts per m/z (seed 002, claim 18 detects the number of ions). Take a multiplier.
			S3.19 | delete=detector | ERROR S3.19 detector: Nothing detects the number of ions at each m/z (seed 002, claim 18). Add a detector.
			S3.20 | controlled=1 | ok
			S3.20 | undeclare=24;delete=analyser.scanner | ok
			S3.20 | delete=analyser.scanner | ERROR S3.20 analyser.scanner: Claim 24 variant: there is no scanner (seed 002, claim 24). Add one that controls the stages.
			S3.20 | controlled=1;analyser.stages[1].dcRatio=0 | ERROR S3.20 analyser.scanner.controlled: Claim 24 variant: no stage that the scanner controls has AC and DC (seed 002, claim 24). Let it control a stage in mass-filter mode.
			S3.21 | chamber=1;vacuumSystem.chambers[1].pressure=5.36e-4 | ok
			S3.21 | chamber=1;vacuumSystem.chambers[1].pressure=5.35e-4 | ERROR S3.21 analyser.stages[1].chamber: Filters must have the same pressure (found 4.01e-6 torr (5.35e-6 mbar) in stage 1 and 5.03e-6 torr (6.7e-6 mbar) in stage 2, tolerance 20 %; seed 002, claim 25). Put them in one chamber.
			S3.21 | undeclare=25;chamber=1 | ok
			S3.21 | delete=detector | ERROR S3.21 analyser.sink: Behind the filters there is to be a detector, but the instrument has none (seed 002, claim 25); add it or choose the other.
			S3.21 | analyser.sink=OUTPUT | ERROR S3.21 analyser.sink: Behind the filters there is to be an output, but the instrument has none (seed 002, claim 25); add it or choose the other.
			S3.22 | stages=3;chamber=1,1;analyser.stages[1].mode=RF_ONLY;vacuumSystem.chambers[1].pressure=8.3e-4 | ok
			S3.22 | stages=3;chamber=1,1;vacuumSystem.chambers[1].pressure=8.5e-4 | ok
			S3.22 | stages=3;chamber=1,1;analyser.stages[1].mode=RF_ONLY;vacuumSystem.chambers[1].pressure=8.4e-4 | WARNING S3.22 analyser.stages[1].chamber: A gas cell between the stages (stage 2 filters nothing at 6.3e-6 torr (8.4e-6 mbar), its neighbours are at 5.03e-6 torr (6.7e-6 mbar)) makes this MS/MS, not the claimed tandem filter of the same ion (seed 002, claim 1); pump it as well as the others.
			S3.24 | only=1,4,7 | ok
			S3.24 | only=13,18,25 | ok
			S3.24 | only=1,11 | ERROR S3.24 declaredVariants: Variant claim 11 needs variant claim 10 (seed 002); declare it too.
			S3.24 | only=18,22,24 | ok
			S3.24 | only=18,24,17 | ERROR S3.24 declaredVariants: Variant claim 17 needs variant claim 16 (seed 002); declare it too. + ERROR S3.24 declaredVariants: Variant claim 24 needs variant claim 22 (seed 002); declare it too.
			S1.24 | declared=000/1,000/3,000/5 | ok
			S1.24 | declared=000/1,000/2,000/3 | ok
			S1.24 | declared=000/1,000/4,000/7,000/8 | ok
			S1.24 | declared=000/1,000/5 | ERROR S1.24 declaredVariants: Variant claim 5 needs variant claim 3 (seed 000); declare it too.
			S1.24 | declared=000/1,000/6 | ERROR S1.24 declaredVariants: Variant claim 6 needs variant claim 3 or 5 (seed 000); declare it too.
			""")
	void rules(String code, String changes, String expected) {
		List<String> found = Findings.of(FilterModels.with(DemoModels.instrument(), changes), code);
		assertEquals(expected, found.isEmpty() ? "ok" : String.join(" + ", found));
	}
}
