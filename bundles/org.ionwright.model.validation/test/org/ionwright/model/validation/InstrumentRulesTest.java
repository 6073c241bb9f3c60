package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PointBinding;
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
			M.SAMPLE | ionSource.liquidSupply.sample.components[0].formula=NaCl | ok
			M.SAMPLE | ionSource.liquidSupply.sample.components[0].formula=reserpine | ERROR M.SAMPLE ionSource.liquidSupply.sample.components[0].formula: 'reserpine' of reserpine is no formula; write element symbols and numbers, such as C33H40N2O9.
			M.SAMPLE | ionSource.liquidSupply.sample.components[0].formula=UOg | ok
			M.SAMPLE | ionSource.liquidSupply.sample.components[0].formula=C8Qq2 | ERROR M.SAMPLE ionSource.liquidSupply.sample.components[0].formula: 'C8Qq2' of reserpine has 'Qq', which is no element; write element symbols and numbers, such as C33H40N2O9.
			M.SAMPLE | ionSource.liquidSupply.sample.components[0].adduct=NH4 | ok
			M.SAMPLE | ionSource.liquidSupply.sample.components[0].adduct=Hx | ERROR M.SAMPLE ionSource.liquidSupply.sample.components[0].adduct: 'Hx' of reserpine has 'Hx', which is no element; write element symbols and numbers, such as C33H40N2O9.
			M.BINDING | bindings[0].part=ionSource.ioniser | ok
			M.BINDING | bindings[0].part=ionSauce | ERROR M.BINDING bindings[0].part: 'ionSauce' is no part of this instrument; expected a path such as ionSource.
			M.BINDING | bindings[0].part=name | ERROR M.BINDING bindings[0].part: 'name' is no part of this instrument; expected a path such as ionSource.
			M.BINDING | bindings[0].driver=srs-rga:serial:/dev/ttyUSB0 | ok
			M.BINDING | bindings[0].driver=tpg26x:tcp://host:port?timeout=5&retry= | ok
			M.BINDING | bindings[0].driver=Sim:demo | ERROR M.BINDING bindings[0].driver: 'Sim:demo' is no device address; expected scheme:path, for instance sim:demo/source.
			M.BINDING | bindings[0].driver=sim:demo?x | ERROR M.BINDING bindings[0].driver: 'sim:demo?x' is no device address; expected scheme:path, for instance sim:demo/source.
			M.BINDING | bindings[0].driver=sim:demo/vacuum | ERROR M.BINDING bindings[1].driver: sim:demo/vacuum is bound twice; one binding serves several parts when its points say so.
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

	/** The sample of format 1 was without errors when it was written. */
	@Test
	void anInstrumentOfAnEarlierFormatIsAsGoodAsItWas() throws Exception {
		Path sample = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("org.ionwright.model")
				.resolve("test/org/ionwright/model/internal/migration/instrument-1.instrument");
		assertEquals(List.of(), Validator.instrument(ModelFiles.loadInstrument(sample)).stream()
				.filter(finding -> finding.severity() != Severity.INFO).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			pressure1 | vacuumSystem.chambers[0].pressure | ``
			pressure1 | analyser.stages[0].fieldRadius | ``
			door | ionSource.enclosureClosed | ``
			motor | vacuumSystem.chambers[2].pumps[0].rotation | ``
			pressure1 | vacuumSystem.chambers[9].pressure | ERROR M.BINDING bindings[0].points[1].parameter: 'vacuumSystem.chambers[9].pressure' is no value of this instrument; expected a path such as vacuumSystem.chambers[0].pressure.
			pressure1 | vacuumSystem.chambers[1].pressure | ``
			pressure1 | vacuumSystem.chambers[2].pressure | ERROR M.BINDING bindings[1].points[0].parameter: vacuumSystem.chambers[2].pressure is bound twice; a value comes from one device.
			pressure2 | vacuumSystem.chambers[0].pressure | ERROR M.BINDING bindings[0].points[1].device: 'pressure2' of sim:demo/source is bound twice; a parameter of a device stands for one value.
			`` | vacuumSystem.chambers[0].pressure | ERROR M.BINDING bindings[0].points[1].device: The parameter of the device is not named; expected a name such as pressure1.
			""")
	void aPointBindsOneParameterToOneValueThatExists(String device, String parameter, String finding) {
		List<PointBinding> points = instrument.getBindings().get(0).getPoints();
		points.add(point("pressure2", "vacuumSystem.chambers[1].pressure"));
		points.add(point(device, parameter));
		instrument.getBindings().get(1).getPoints().add(point("pressure3", "vacuumSystem.chambers[2].pressure"));
		assertEquals(finding, Validator.instrument(instrument).stream()
				.filter(each -> each.severity() == Severity.ERROR).map(Object::toString).findFirst().orElse(""));
	}

	private static PointBinding point(String device, String parameter) {
		PointBinding point = InstrumentFactory.eINSTANCE.createPointBinding();
		point.setDevice(device);
		point.setParameter(parameter);
		return point;
	}

	@Test
	void anEmptyInstrumentIsIncomplete() {
		MassSpectrometer empty = InstrumentFactory.eINSTANCE.createMassSpectrometer();
		assertEquals(List.of("ionSource M.PARTS", "vacuumSystem M.PARTS", "analyser S2.21", "detector S2.22"),
				Validator.instrument(empty).stream()
						.filter(finding -> finding.code().equals("M.PARTS") || finding.code().startsWith("S2"))
						.map(finding -> finding.where() + " " + finding.code()).toList());
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
