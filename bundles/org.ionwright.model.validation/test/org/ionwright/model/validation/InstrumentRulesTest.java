package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentRulesTest {

	private final MassSpectrometer instrument = DemoModels.instrument();

	@Test
	void theDemoInstrumentHasNoErrorAndNoWarning() {
		assertEquals(List.of(), Validator.instrument(instrument).stream()
				.filter(finding -> finding.severity() != Severity.INFO).toList());
	}

	/** Of each rule a row that passes, one at the border and one that fails. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			M.RANGE | ionSource.coneVoltage=0 | ok
			M.RANGE | ionSource.coneVoltage=150 | ok
			M.RANGE | ionSource.coneVoltage=150.0001 | ERROR M.RANGE ionSource.coneVoltage: Cone voltage is 150.0001 V; the limits are 0 V to 150 V
			M.RANGE | ionSource.coneVoltage=-1 | ERROR M.RANGE ionSource.coneVoltage: Cone voltage is -1 V; the limits are 0 V to 150 V
			M.RANGE | ionSource.blockTemperature=423.15 | ok
			M.RANGE | ionSource.blockTemperature=500 | ERROR M.RANGE ionSource.blockTemperature: Source temperature is 226.85 °C; the limits are 20 °C to 150 °C
			M.RANGE | analyser.stages[0].length=3 | ERROR M.RANGE analyser.stages[0].length: Rod length is 3000 mm; the limits are 0 mm to 2000 mm
			M.RANGE | ionSource.liquidSupply.sample.components[2].charge=0 | ERROR M.RANGE ionSource.liquidSupply.sample.components[2].charge: Charge number is 0; the limits are 1 to 100
			S1.01 | ionSource.ioniser.operatingPressure=91192.5 | ok
			S1.01 | ionSource.ioniser.operatingPressure=111457.5 | ok
			S1.01 | ionSource.ioniser.operatingPressure=80000 | WARNING S1.01 ionSource.ioniser.operatingPressure: Ioniser pressure 600 torr (800 mbar) differs from atmosphere 760 torr (1010 mbar) by 21 %; seed 000, claim 1 needs operation at atmospheric pressure (tolerance 10 %).
			S2.01 | ionSource.ioniser.capillary.bore=3.9e-4 | ok
			S2.01 | ionSource.ioniser.capillary.bore=4e-4 | ERROR S2.01 ionSource.ioniser.capillary.bore: Capillary bore 0.4 mm must be smaller than outer diameter 0.4 mm (seed 001, claim 1).
			S2.01 | ionSource.ioniser.capillary.outerDiameter=1e-3;ionSource.ioniser.capillary.bore=5e-4 | ok
			S2.01 | ionSource.ioniser.capillary.outerDiameter=1e-3;ionSource.ioniser.capillary.bore=6e-4 | WARNING S2.01 ionSource.ioniser.capillary.bore: Capillary bore 0.6 mm is not a small bore (seed 001, claim 1); at most 0.5 mm is usual.
			M.SAMPLE | ionSource.liquidSupply.sample.components[0].formula=NaCl | ok
			M.SAMPLE | ionSource.liquidSupply.sample.components[0].formula=reserpine | ERROR M.SAMPLE ionSource.liquidSupply.sample.components[0].formula: 'reserpine' of reserpine is no formula; write element symbols and numbers, such as C33H40N2O9.
			M.SAMPLE | ionSource.liquidSupply.sample.components[0].formula=UOg | ok
			M.SAMPLE | ionSource.liquidSupply.sample.components[0].formula=C8Qq2 | ERROR M.SAMPLE ionSource.liquidSupply.sample.components[0].formula: 'C8Qq2' of reserpine has 'Qq', which is no element; write element symbols and numbers, such as C33H40N2O9.
			M.SAMPLE | ionSource.liquidSupply.sample.components[0].adduct=NH4 | ok
			M.SAMPLE | ionSource.liquidSupply.sample.components[0].adduct=Hx | ERROR M.SAMPLE ionSource.liquidSupply.sample.components[0].adduct: 'Hx' of reserpine has 'Hx', which is no element; write element symbols and numbers, such as C33H40N2O9.
			S1.03 | ionSource.interface.pressure=53499.6 | ok
			S1.03 | ionSource.interface.pressure=60000 | WARNING S1.03 ionSource.interface.pressure: Entrance flow is not choked (p ratio 0.5922 > 0.528): chamber pressure will follow source pressure (seed 000, claim 1); pump more or take a smaller entrance.
			S1.03 | ionSource.interface.entrance.diameter=0 | ERROR S1.03 ionSource.interface.entrance.diameter: Entrance aperture diameter must be positive (seed 000, claim 1).
			S1.04 | ionSource.interface.exit.diameter=0 | ok
			S1.04 | ionSource.interface.exit.insert.boreDiameter=0 | ERROR S1.04 ionSource.interface.exit.insert.boreDiameter: Insert has no bore for the ions (seed 000, claim 7); claim 1 measures d in its diameters.
			S1.05 | ionSource.interface.exhaust[0].lineConductance=0 | ERROR S1.05 ionSource.interface.exhaust[0].lineConductance: Exhaust port has no pumping speed: line 0 L/s, pump 5 L/s; both must be above 0 (seed 000, claim 1).
			S1.06 | ionSource.interface.pressure=50 | ok
			S1.06 | ionSource.interface.pressure=5000 | ok
			S1.06 | ionSource.interface.pressure=40 | WARNING S1.06 ionSource.interface.pressure: Interface pressure 0.3 torr (0.4 mbar) is outside the usual 0.5 to 50 mbar.
			S1.06 | ionSource.interface.pressure=101325 | ERROR S1.06 ionSource.interface.pressure: Interface pressure 760 torr (1010 mbar) is not between spectrometer pressure 5.03e-6 torr (6.7e-6 mbar) and atmospheric pressure 760 torr (1010 mbar) (seed 000, claim 1).
			S1.06 | ionSource.interface.pressure=6.7e-4 | ERROR S1.06 ionSource.interface.pressure: Interface pressure 5.03e-6 torr (6.7e-6 mbar) is not between spectrometer pressure 5.03e-6 torr (6.7e-6 mbar) and atmospheric pressure 760 torr (1010 mbar) (seed 000, claim 1).
			S1.07 | ionSource.interface.exit.position=0.019 | ok
			S1.07 | ionSource.interface.exit.position=0.02 | ERROR S1.07 ionSource.interface.exit.position: Exit aperture is not between entrance aperture and exhaust port along the flow passage (s_exit = 35 mm, range 0 to 35 mm; seed 000, claim 1).
			S1.07 | ionSource.interface.exit.position=-0.015 | ERROR S1.07 ionSource.interface.exit.position: Exit aperture is not between entrance aperture and exhaust port along the flow passage (s_exit = 0 mm, range 0 to 35 mm; seed 000, claim 1).
			S1.08 | ionSource.interface.passages[1].diameter=0.00499 | ok
			S1.08 | ionSource.interface.passages[1].diameter=0.005 | ERROR S1.08 ionSource.interface.exit.position: Gas passes up to d = 5 mm from the exit aperture; claim 1 (seed 000) requires d < 5 x 1 mm = 5 mm (d / D_exit = 5). Take a narrower passage or a wider exit.
			S1.08 | ionSource.interface.exit.insert.boreDiameter=0.0009 | ERROR S1.08 ionSource.interface.exit.position: Gas passes up to d = 4.5 mm from the exit aperture; claim 1 (seed 000) requires d < 5 x 0.9 mm = 4.5 mm (d / D_exit = 5). Take a narrower passage or a wider exit.
			S1.08 | ionSource.interface.exit.insert.boreDiameter=0.0007;ionSource.interface.passages[1].diameter=0.0035 | ERROR S1.08 ionSource.interface.exit.position: Gas passes up to d = 3.5 mm from the exit aperture; claim 1 (seed 000) requires d < 5 x 0.7 mm = 3.5 mm (d / D_exit = 5). Take a narrower passage or a wider exit.
			S1.08 | ionSource.interface.passages[1].diameter=0.005;ionSource.interface.exit.insert.protrusion=0.0005 | ok
			S1.12 | ionSource.interface.exit.position=0.0001 | ok
			S1.12 | ionSource.interface.exit.position=0 | ERROR S1.12 ionSource.interface.passages: Claim 2 variant (seed 000) declared but no bend lies between entrance and exit apertures; bend the passages before the exit.
			S1.12 | ionSource.interface.passages[1].turnAngle=0 | ERROR S1.12 ionSource.interface.passages: Claim 2 variant (seed 000) declared but no bend lies between entrance and exit apertures; bend the passages before the exit.
			S1.12 | ionSource.interface.passages[1].turnAngle=0;declaredVariants[1]=SEED001_CLAIM1 | ok
			S1.14 | ionSource.interface.passages[1].turnAngle=1.7453292519943295 | ok
			S1.14 | ionSource.interface.passages[1].turnAngle=1.3 | ERROR S1.14 ionSource.interface.passages: Passages meet at 74.48 deg; claim 3 (seed 000) calls for approximately 90 deg (tolerance 10 deg).
			S1.17 | ionSource.interface.passages[0].diameter=0.00449 | ok
			S1.17 | ionSource.interface.passages[0].diameter=0.0045 | ERROR S1.17 ionSource.interface.passages[0].diameter: First passage area 15.9 mm2 must be smaller than second passage area 15.9 mm2 (claim 5, seed 000).
			S1.18 | ionSource.interface.passages[0].length=0.0114 | ok
			S1.18 | ionSource.interface.passages[0].length=0.0113 | ERROR S1.18 ionSource.interface.passages[0].length: Passage 1: length/width = 2.974; claim 6 (seed 000) asks for a length substantially longer than the width (>= 3).
			S1.23 | ionSource.interface.exit.insert.insulated=false | ERROR S1.23 ionSource.interface.exit.insert.insulated: Claim 8 variant (seed 000) declared but the insert is not insulated from the block.
			S1.23 | ionSource.interface.exit.insert.insulated=false;declaredVariants[7]=SEED001_CLAIM1 | ERROR S1.23 ionSource.interface.exit.insert.potential: Insert not insulated: extraction voltage 3 V cannot differ from the block (seed 000, claim 8).
			S1.23 | ionSource.interface.exit.insert.insulated=false;declaredVariants[7]=SEED001_CLAIM1;ionSource.interface.exit.insert.potential=0 | ok
			M.BINDING | bindings[0].part=ionSource.ioniser | ok
			M.BINDING | bindings[0].part=ionSauce | ERROR M.BINDING bindings[0].part: 'ionSauce' is no part of this instrument; expected a path such as ionSource.
			M.BINDING | bindings[0].part=name | ERROR M.BINDING bindings[0].part: 'name' is no part of this instrument; expected a path such as ionSource.
			M.BINDING | bindings[0].driver=srs-rga:serial:/dev/ttyUSB0 | ok
			M.BINDING | bindings[0].driver=tpg26x:tcp://host:port?timeout=5&retry= | ok
			M.BINDING | bindings[0].driver=Sim:demo | ERROR M.BINDING bindings[0].driver: 'Sim:demo' is no device address; expected scheme:path, for instance sim:demo/source.
			M.BINDING | bindings[0].driver=sim:demo?x | ERROR M.BINDING bindings[0].driver: 'sim:demo?x' is no device address; expected scheme:path, for instance sim:demo/source.
			M.BINDING | bindings[0].driver=sim:demo/vacuum | WARNING M.BINDING bindings[1].driver: sim:demo/vacuum is bound twice; one device drives one part.
			""")
	void rules(String code, String changes, String expected) {
		Findings.with(instrument, changes);
		assertEquals(expected.equals("ok") ? List.of() : List.of(expected), Findings.of(instrument, code));
	}

	@Test
	void notANumberIsAnErrorWhereverItStands() {
		instrument.getDetector().setVoltage(Double.NaN);
		instrument.getDetector().setDeadTime(Double.POSITIVE_INFINITY);
		assertEquals(List.of(
				"ERROR M.RANGE detector.voltage: Detector voltage is NaN; give it a number from 0 V to 1500 V",
				"ERROR M.RANGE detector.deadTime: Dead time is Infinity; give it a number from 0 ns to 1e6 ns"),
				Findings.of(instrument, "M.RANGE").stream().map(line -> line.replace("1000000 ns", "1e6 ns")).toList());
	}

	@Test
	void missingPartsOfTheInterfaceAreNamed() {
		BentInterfaceChamber chamber = (BentInterfaceChamber) instrument.getIonSource().getInterface();
		chamber.setEntrance(null);
		chamber.setExit(null);
		chamber.getExhaust().clear();
		assertEquals(List.of(
				"ERROR S1.02 ionSource.interface.entrance: Interface chamber of 'Demo instrument' lacks an entrance aperture (seed 000, claim 1).",
				"ERROR S1.02 ionSource.interface.exit: Interface chamber of 'Demo instrument' lacks an exit aperture (seed 000, claim 1).",
				"ERROR S1.02 ionSource.interface.exhaust: Interface chamber of 'Demo instrument' lacks an exhaust port (seed 000, claim 1)."),
				Findings.of(instrument, "S1.02"));
	}

	@Test
	void anExitWithoutInsertHasItsOwnDiameter() {
		BentInterfaceChamber chamber = (BentInterfaceChamber) instrument.getIonSource().getInterface();
		chamber.getExit().setInsert(null);
		chamber.getExit().setDiameter(0);
		assertEquals(List.of("ERROR S1.04 ionSource.interface.exit.diameter: Exit aperture diameter must be positive"
				+ " (seed 000, claim 1 measures d in exit-aperture diameters)."), Findings.of(instrument, "S1.04"));
		chamber.getExit().setDiameter(0.002);
		Findings.with(instrument, "ionSource.interface.passages[1].diameter=0.0099");
		assertEquals(List.of(), Findings.of(instrument, "S1.08"));
	}

	@Test
	void aDistanceJustBelowTheLimitDoesNotReadLikeTheLimit() {
		Findings.with(instrument, "ionSource.interface.passages[1].diameter=0.00499999");
		assertTrue(Validator.instrument(instrument).stream().anyMatch(
				finding -> finding.code().equals("S1.08") && finding.message().startsWith("d / D_exit = 4.99999 (")));
	}

	@Test
	void anExhaustWithoutPumpAndAMissingIoniserAreErrors() {
		((BentInterfaceChamber) instrument.getIonSource().getInterface()).getExhaust().get(0).setPump(null);
		assertEquals(List.of("ERROR S1.05 ionSource.interface.exhaust[0].pump: Exhaust port of 'Demo instrument' is not"
				+ " connected to a vacuum pump (seed 000, claim 1); name one of the vacuum system."),
				Findings.of(instrument, "S1.05"));
		instrument.getIonSource().setIoniser(null);
		assertEquals(List.of("ERROR S1.01 ionSource.ioniser: Ion source of 'Demo instrument' has no"
				+ " atmospheric-pressure ioniser (seed 000, claim 1); add one."), Findings.of(instrument, "S1.01"));
		assertEquals(List.of(), Findings.of(instrument, "M.PARTS"), "said once");
	}

	@Test
	void whateverIsMissingIsAFindingAndNeverAnException() {
		List<String> paths = new ArrayList<>();
		instrument.eAllContents().forEachRemaining(part -> paths.add(ModelPaths.pathOf(part)));
		assertTrue(paths.size() > 30);
		for (String path : paths) {
			MassSpectrometer damaged = DemoModels.instrument();
			EObject part = ModelPaths.object(damaged, path).orElseThrow();
			boolean needed = part.eContainmentFeature().isRequired() && !part.eContainmentFeature().isMany();
			EcoreUtil.delete(part);
			assertTrue(Validator.hasErrors(Validator.instrument(damaged)) || !needed, path);
			Validator.method(DemoModels.method(), damaged);
		}
	}

	@Test
	void anEmptyInstrumentIsIncomplete() {
		MassSpectrometer empty = InstrumentFactory.eINSTANCE.createMassSpectrometer();
		assertEquals(List.of("ionSource", "vacuumSystem", "analyser"),
				Validator.instrument(empty).stream().filter(finding -> finding.code().equals("M.PARTS"))
						.map(Finding::where).toList());
		assertTrue(Validator.hasErrors(Validator.method(DemoModels.method(), empty)));
	}

	@Test
	void codesAreUniqueAndSayWhatTheyAreAbout() {
		assertCodes(RuleCatalogue.instrument());
		assertCodes(RuleCatalogue.method());
	}

	private static <T> void assertCodes(List<Rule<T>> rules) {
		assertEquals(rules.size(), rules.stream().map(Rule::code).distinct().count());
		rules.forEach(rule -> assertFalse(rule.about().isBlank()));
		rules.stream().filter(rule -> rule.code().startsWith("S"))
				.forEach(rule -> assertTrue(rule.about().contains("seed"), rule.code()));
	}
}
