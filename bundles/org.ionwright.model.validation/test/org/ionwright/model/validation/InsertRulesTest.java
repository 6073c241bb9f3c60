package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.Lens;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.facts.InterfaceFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The insert of seed 000, claims 7 and 8; units, borders, odd numbers and fixes of the whole table 1.1. */
class InsertRulesTest extends BentChamberCase {

	@Test
	void partsOfClaims7And8AreAskedForWhenDeclared() {
		chamber.setBlock(null);
		chamber.getExit().setHole(null);
		chamber.getExit().setInsert(null);
		assertEquals(List.of("ERROR S1.19 ionSource.interface.block", "ERROR S1.19 ionSource.interface.exit.hole"),
				severities("S1.19"));
		assertEquals(List.of("ERROR S1.20 ionSource.interface.exit.insert"), severities("S1.20"));
		assertEquals(List.of("ERROR S1.23 ionSource.interface.exit.insert"), severities("S1.23"));
		instrument.getDeclaredVariants()
				.removeAll(List.of(ClaimVariant.SEED000_CLAIM7, ClaimVariant.SEED000_CLAIM8));
		for (String code : List.of("S1.19", "S1.20", "S1.21", "S1.22", "S1.23")) {
			assertEquals(List.of(), Findings.of(instrument, code));
		}
	}

	/** Its own supply or a voltage of its own; a supply that drives a lens too is not its own. */
	@Test
	void anInsulatedInsertHasAPotentialOfItsOwn() {
		String shares = "ERROR S1.23 ionSource.interface.exit.insert.supply: Insert is declared insulated (seed 000,"
				+ " claim 8) but shares the block supply: it has neither a supply nor a voltage of its own. Name a"
				+ " supply that drives nothing else.";
		var insert = chamber.getExit().getInsert();
		insert.setPotential(0);
		assertEquals(List.of(), Findings.of(instrument, "S1.23"));
		Lens lens = FACTORY.createLens();
		lens.setSupply(insert.getSupply());
		instrument.getTransferOptics().add(lens);
		assertEquals(List.of(shares), Findings.of(instrument, "S1.23"));
		insert.setSupply(null);
		assertEquals(List.of(shares), Findings.of(instrument, "S1.23"));
		insert.setPotential(3);
		assertEquals(List.of(), Findings.of(instrument, "S1.23"));
		insert.setPotential(0);
		instrument.getDeclaredVariants().remove(ClaimVariant.SEED000_CLAIM8);
		assertEquals(List.of(), Findings.of(instrument, "S1.23"));
	}

	/** Requirements 0: 1 torr is 133.322 Pa and 1.33322 mbar; 0.5 and 50 mbar are the limits, however they are written. */
	@ParameterizedTest
	@CsvSource({ "0.3750318777, 0.5, 50, 0", "0.375, 0.49995824, 49.995824, 1", "37.503187, 50, 5000, 0",
			"37.504, 50.00108288, 5000.1083, 1", "760, 1013.25, 101325, 1" })
	void unitsDoNotMatter(double torr, double millibar, double pascal, int findings) {
		for (double pressure : new double[] { torr * 133.322, millibar * 100, pascal }) {
			chamber.setPressure(pressure);
			assertEquals(findings, Findings.of(instrument, "S1.06").size(), pressure + " Pa");
		}
	}

	/** d of exactly five diameters fails, whichever way the numbers were rounded. */
	@Test
	void fiveDiametersExactlyFail() {
		for (int i = 1; i <= 60; i++) {
			double bore = 0.03 * i;
			double protrusion = 0.017 * (i % 7);
			chamber.getExit().getInsert().setBoreDiameter(bore * 1e-3);
			chamber.getExit().getInsert().setProtrusion(protrusion * 1e-3);
			second().setDiameter((5 * bore + protrusion) / 1000);
			assertEquals(1, Findings.of(instrument, "S1.08").size(), "bore " + bore);
			second().setDiameter((4.99999 * bore + protrusion) / 1000);
			assertEquals(0, Findings.of(instrument, "S1.08").size(), "bore " + bore);
		}
	}

	/** Nothing fails on any number, and what is no number is said by the ranges at least. */
	@ParameterizedTest
	@ValueSource(doubles = { 0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e300, 1e-300 })
	void anyNumber(double value) {
		second().getThrottles().add(FACTORY.createThrottle());
		second().getBaffles().add(FACTORY.createBaffle());
		Set<String> paths = new TreeSet<>(ModelPaths.flatten(instrument).keySet());
		paths.removeIf(path -> !path.startsWith("ionSource.interface"));
		assertTrue(paths.size() > 40);
		List<Rule<MassSpectrometer>> rules = RuleCatalogue.instrument().stream()
				.filter(rule -> rule.code().startsWith("S1.")).toList();
		for (String path : paths) {
			int dot = path.lastIndexOf('.');
			EObject part = ModelPaths.object(instrument, path.substring(0, dot)).orElseThrow();
			EStructuralFeature feature = part.eClass().getEStructuralFeature(path.substring(dot + 1));
			Object before = part.eGet(feature);
			if (before instanceof Double) {
				part.eSet(feature, value);
				rules.forEach(rule -> rule.check(instrument));
				InterfaceFacts.of(instrument);
				part.eSet(feature, before);
			}
		}
	}

	/** One value mends it: after the fix the finding is gone. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			S1.08 | ionSource.interface.passages[1].diameter=0.0052
			S1.08 | ionSource.interface.passages[1].diameter=0.0062;ionSource.interface.exit.insert.protrusion=0.001
			S1.12 | ionSource.interface.passages[1].turnAngle=0
			S1.14 | ionSource.interface.passages[1].turnAngle=1.2
			S1.17 | ionSource.interface.passages[0].diameter=0.005
			S1.18 | ionSource.interface.passages[0].length=0.005
			S1.20 | ionSource.interface.exit.insert.halfAngle=0.56
			S1.22 | ionSource.interface.exit.insert.offset=0.001
			S1.22 | ionSource.interface.exit.insert.tilt=0.1
			S1.23 | ionSource.interface.exit.insert.insulated=false
			S1.23 | ionSource.interface.exit.insert.insulated=false;declaredVariants[7]=SEED001_CLAIM1
			""")
	void fixes(String code, String changes) {
		Findings.with(instrument, changes);
		List<Fix> fixes = Validator.instrument(instrument).stream()
				.filter(finding -> finding.code().equals(code) && finding.severity() != Severity.INFO)
				.flatMap(finding -> finding.fixes().stream()).toList();
		assertTrue(!fixes.isEmpty());
		for (Fix fix : fixes) {
			MassSpectrometer broken = Findings.with(DemoModels.instrument(), changes);
			fix.apply(broken);
			assertEquals(List.of(), Findings.of(broken, code), fix.label());
		}
	}
}
