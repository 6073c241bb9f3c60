package org.ionwright.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.Preset;
import org.ionwright.model.Presets;
import org.ionwright.model.validation.facts.Facts;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small chamber 18 of seed 001, its wall, plug and cylinder. */
class SmallChamberRulesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			S2.05 | FIG2; name=x | ok
			S2.05 | FIG2; -ionSource.ioniser.capillary | ERROR S2.05 ionSource.ioniser.capillary: Small chamber (18) needs a capillary tip and a pinhole (seed 001); there is no capillary.
			S2.05 | FIG2; -ionSource.ioniser.chamber | ERROR S2.05 ionSource.ioniser.chamber: Small chamber (18) needs a capillary tip and a pinhole (seed 001); there is no chamber.
			S2.05 | FIG2; -ionSource.interface.pinhole | ERROR S2.05 ionSource.interface: Small chamber (18) needs a capillary tip and a pinhole (seed 001); there is no hole into the vacuum.
			S2.05 | FIG2; -ionSource.interface | ERROR S2.05 ionSource.interface: Small chamber (18) needs a capillary tip and a pinhole (seed 001); there is no hole into the vacuum.
			S2.06 | FIG2; ionSource.ioniser.chamber.heater.temperature=343.15;ionSource.ioniser.chamber.pressureSetpoint=81060;ionSource.ioniser.chamber.reliefValve.outlet=VACUUM_PUMP | ok
			S2.06 | FIG2; ionSource.ioniser.chamber.heater.temperature=343.15;ionSource.ioniser.chamber.pressureSetpoint=81000;ionSource.ioniser.chamber.reliefValve.outlet=VACUUM_PUMP | WARNING S2.06 ionSource.ioniser.chamber.pressureMode: Set pressure 608 torr (810 mbar) is not NEAR_ATMOSPHERIC, above 608 torr (811 mbar) (seed 001, claim 1); change one of the two.
			S2.06 | FIG2; ionSource.ioniser.chamber.pressureMode=ABOVE_ATMOSPHERIC | WARNING S2.06 ionSource.ioniser.chamber.pressureMode: Set pressure 760 torr (1010 mbar) is not ABOVE_ATMOSPHERIC, above 760 torr (1010 mbar) (seed 001, claim 1); change one of the two.
			S2.06 | FIG2; ionSource.ioniser.chamber.pressureMode=ABOVE_ATMOSPHERIC;ionSource.ioniser.chamber.pressureSetpoint=110000 | ok
			S2.06 | FIG2; ionSource.ioniser.chamber.pressureMode=BELOW_ATMOSPHERIC | WARNING S2.06 ionSource.ioniser.chamber.pressureMode: Set pressure 760 torr (1010 mbar) is not BELOW_ATMOSPHERIC, below 760 torr (1010 mbar) (seed 001, claim 1); change one of the two.
			S2.06 | FIG2; -ionSource.ioniser.chamber.heater;ionSource.ioniser.chamber.pressureMode=BELOW_ATMOSPHERIC;ionSource.ioniser.chamber.pressureSetpoint=50000;ionSource.ioniser.chamber.reliefValve.outlet=VACUUM_PUMP | ok
			S2.06 | FIG2; -ionSource.ioniser.chamber.heater;-ionSource.ioniser.chamber.gasInlet | WARNING S2.06 ionSource.ioniser.chamber.pressureSetpoint: Predicted chamber pressure 90.3 torr (120 mbar) is below near-atmospheric: vapour from 10 uL/min supplies only 11.9 % of the pinhole flow; add gas through a leak valve 62 (FIG 3), 71.29 mL/min hold the set pressure (seed 001, claim 1).
			S2.06 | FIG2; -ionSource.ioniser.chamber.heater;-ionSource.ioniser.chamber.gasInlet;ionSource.interface.pinhole.diameter=5e-5 | WARNING S2.06 ionSource.ioniser.chamber.pressureSetpoint: Predicted chamber pressure 361 torr (481 mbar) is below near-atmospheric: vapour from 10 uL/min supplies only 47.5 % of the pinhole flow; add gas through a leak valve 62 (FIG 3), 10.61 mL/min hold the set pressure (seed 001, claim 1).
			S2.06 | FIG2; ionSource.ioniser.chamber.gasInlet.mode=MANUAL;ionSource.ioniser.chamber.gasInlet.setFlow=9.2e-7 | ok
			S2.06 | FIG2; ionSource.ioniser.chamber.gasInlet.mode=MANUAL;ionSource.ioniser.chamber.heater.temperature=343.15;ionSource.ioniser.chamber.gasInlet.setFlow=8e-7 | WARNING S2.06 ionSource.ioniser.chamber.pressureSetpoint: Predicted chamber pressure 586 torr (781 mbar) is below near-atmospheric: vapour from 10 uL/min supplies only 12.9 % of the pinhole flow; open leak valve 62 (FIG 3), 65.17 mL/min hold the set pressure (seed 001, claim 1).
			S2.06 | FIG2; ionSource.liquidSupply.solvent=methanol | WARNING S2.06 ionSource.ioniser.chamber.pressureSetpoint: Chamber pressure 760 torr (1010 mbar) is not above the vapour pressure 1360 torr (1810 mbar) of the liquid at 80 °C: it boils at the tip, no stable spray (seed 001, claim 1); heat less or raise the pressure.
			S2.06 | FIG2; ionSource.liquidSupply.solvent=methanol;ionSource.ioniser.chamber.heater.temperature=333.15 | ok
			S2.06 | FIG2; -ionSource.ioniser.chamber.reliefValve;ionSource.liquidSupply.flow=1.5e-9 | ok
			S2.06 | FIG2; -ionSource.ioniser.chamber.reliefValve;ionSource.liquidSupply.flow=1.6e-9 | WARNING S2.06 ionSource.ioniser.chamber.pressureSetpoint: Predicted chamber pressure 951 torr (1270 mbar) is above 912 torr (1220 mbar): vapour from 96 uL/min, 92.26 mL/min, and leak valve 62 give more than the pinhole passes (seed 001, claim 1 and FIG 3); lower one of the two.
			S2.06 | FIG2; +tolerances:Tolerances;tolerances.nearAtmospheric=0.9;-ionSource.ioniser.chamber.heater;-ionSource.ioniser.chamber.gasInlet | ok
			S2.07 | FIG2; ionSource.ioniser.chamber.wallPotential=100 | ERROR S2.07 ionSource.ioniser.chamber.wallPotential: Chamber wall 16 is at 100 V but is touchable metal; seed 001 keeps it at ground for personnel safety. Set it to 0 V, or say by the grounding override that it cannot be touched.
			S2.07 | FIG2; ionSource.ioniser.chamber.wallPotential=-0.1 | ERROR S2.07 ionSource.ioniser.chamber.wallPotential: Chamber wall 16 is at -0.1 V but is touchable metal; seed 001 keeps it at ground for personnel safety. Set it to 0 V, or say by the grounding override that it cannot be touched.
			S2.07 | FIG2; ionSource.ioniser.chamber.wallPotential=100;ionSource.ioniser.chamber.groundingOverride=true | ok
			S2.08 | FIG2; ionSource.ioniser.chamber.plug.dielectricStrength=6e5 | ok
			S2.08 | FIG2; ionSource.ioniser.chamber.plug.dielectricStrength=5.9e5 | WARNING S2.08 ionSource.ioniser.chamber.plug.thickness: Plug of 10 mm is at 50.8 % of its dielectric strength with V1 = 3 kV; at most 50 % (seed 001, plug 15). Take a thicker one.
			S2.08 | FIG2; ionSource.ioniser.chamber.plug.maxTemperature=354 | ok
			S2.08 | FIG2; ionSource.ioniser.chamber.plug.maxTemperature=353.15 | WARNING S2.08 ionSource.ioniser.chamber.plug.material: Plug PEEK limit 80 °C exceeded by heater set-point 80 °C (seed 001, plug 15); heat less or take another material.
			S2.08 | FIG2; ionSource.ioniser.chamber.heater.temperature=553.15;ionSource.ioniser.chamber.heater.maxTemperature=600 | WARNING S2.08 ionSource.ioniser.chamber.plug.material: Plug PEEK limit 250 °C exceeded by heater set-point 280 °C (seed 001, plug 15); heat less or take another material.
			S2.09 | FIG2; ionSource.ioniser.chamber.innerCylinder.outerDiameter=0.0214 | ok
			S2.09 | FIG2; ionSource.ioniser.chamber.innerCylinder.outerDiameter=0.0215 | ERROR S2.09 ionSource.ioniser.chamber.heater.meanDiameter: Coil 71 of 21.5 mm does not lie between cylinder 27 of 21.5 mm and the wall 16 of 25 mm (seed 001, FIG 4).
			S2.09 | FIG2; -ionSource.ioniser.chamber.heater;ionSource.ioniser.chamber.innerCylinder.outerDiameter=0.0249 | ok
			S2.09 | FIG2; -ionSource.ioniser.chamber.heater;ionSource.ioniser.chamber.innerCylinder.outerDiameter=0.025 | ERROR S2.09 ionSource.ioniser.chamber.innerCylinder.outerDiameter: Cylinder 27 of 25 mm does not fit inside the wall 16 of 25 mm inner diameter (seed 001).
			S2.09 | FIG2; ionSource.ioniser.chamber.innerCylinder.innerDiameter=0.018 | ERROR S2.09 ionSource.ioniser.chamber.innerCylinder.innerDiameter: Cylinder 27 has an inner diameter of 18 mm, not below its outer diameter of 18 mm (seed 001).
			S2.09 | FIG2; ionSource.ioniser.chamber.innerCylinder.length=0.1 | ok
			S2.09 | FIG2; ionSource.ioniser.chamber.innerCylinder.length=0.11 | ERROR S2.09 ionSource.ioniser.chamber.innerCylinder.length: Cylinder 27 of 110 mm length does not fit inside the chamber of 100 mm (seed 001).
			S2.09 | FIG2; ionSource.ioniser.chamber.heater.meanDiameter=0.025 | ERROR S2.09 ionSource.ioniser.chamber.heater.meanDiameter: Coil 71 of 25 mm does not lie between cylinder 27 of 18 mm and the wall 16 of 25 mm (seed 001, FIG 4).
			S2.09 | FIG2; -ionSource.ioniser.chamber.innerCylinder;ionSource.ioniser.chamber.heater.meanDiameter=0.01 | ok
			S2.43 | FIG2; -interlocks[0] | ERROR S2.43 ionSource.ioniser.capillaryVoltage: High voltage blocked: no interlock watches that the source is closed (seed 001 keeps touchable metal at ground).
			S2.43 | FIG2; interlocks[0].enabled=false | ERROR S2.43 ionSource.ioniser.capillaryVoltage: High voltage blocked: no interlock watches that the source is closed (seed 001 keeps touchable metal at ground).
			S2.43 | FIG2; interlocks[0].condition=EXHAUST | ERROR S2.43 ionSource.ioniser.capillaryVoltage: High voltage blocked: no interlock watches that the source is closed (seed 001 keeps touchable metal at ground).
			S2.43 | FIG2; ionSource.ioniser.chamber.wallPotential=5;ionSource.ioniser.chamber.heater.returnContact=OWN_LEAD | ERROR S2.43 ionSource.ioniser.capillaryVoltage: High voltage blocked: wall 16 is at 5 V; the heater does not return through the grounded wall (16a) (seed 001 keeps touchable metal at ground).
			S2.43 | FIG2; ionSource.ioniser.hvOnCapillary=false | ERROR S2.43 ionSource.ioniser.capillaryVoltage: High voltage blocked: it is on the pinhole side, not on the enclosed capillary (seed 001 keeps touchable metal at ground).
			S2.43 | FIG2; ionSource.ioniser.capillaryVoltage=0;-interlocks[0] | ok
			""")
	void rules(String code, String changes, String expected) {
		MassSpectrometer instrument = SmallChamberModels.changed(changes);
		List<String> found = Findings.of(instrument, code);
		assertEquals(expected, found.isEmpty() ? "ok" : String.join(" + ", found));
	}

	@ParameterizedTest
	@CsvSource({ "FIG1", "FIG2" })
	void theDefaultsHaveNoErrorAndNoWarning(String figure) {
		assertEquals(List.of(), Validator.instrument(SmallChamberModels.of(figure)).stream()
				.filter(finding -> finding.severity() != Severity.INFO).toList());
	}

	@ParameterizedTest
	@CsvSource({ "FIG1", "FIG2" })
	void whateverIsMissingIsNoException(String figure) {
		List<String> paths = new ArrayList<>();
		SmallChamberModels.of(figure).eAllContents().forEachRemaining(part -> paths.add(ModelPaths.pathOf(part)));
		assertTrue(paths.size() > 40);
		for (String path : paths) {
			if (!path.contains("components[")) {
				MassSpectrometer damaged = SmallChamberModels.change(SmallChamberModels.of(figure), "-" + path);
				Validator.instrument(damaged);
				Facts.of(damaged);
			}
		}
	}

	/** References that lead nowhere, one after the other. */
	@Test
	void whatIsNotNamedIsNoException() {
		MassSpectrometer whole = SmallChamberModels.of("FIG2");
		List<EObject> parts = new ArrayList<>();
		whole.eAllContents().forEachRemaining(parts::add);
		for (EObject part : parts) {
			for (EReference reference : part.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isMany() && part.eGet(reference) != null) {
					Object before = part.eGet(reference);
					part.eSet(reference, null);
					Validator.instrument(whole);
					Facts.of(whole);
					part.eSet(reference, before);
				}
			}
		}
		assertEquals(List.of(), Validator.instrument(whole).stream()
				.filter(finding -> finding.severity() != Severity.INFO).toList(), "as it was");
	}

	@ParameterizedTest
	@CsvSource({ "NaN", "-1", "0", "1e300" })
	void numbersThatMakeNoSenseAreNoException(double nonsense) {
		MassSpectrometer whole = SmallChamberModels.of("FIG2");
		List<EObject> parts = new ArrayList<>();
		whole.eAllContents().forEachRemaining(parts::add);
		for (EObject part : parts) {
			Map<EAttribute, Object> before = new LinkedHashMap<>();
			for (EAttribute attribute : part.eClass().getEAllAttributes()) {
				if (part.eGet(attribute) instanceof Double number) {
					before.put(attribute, number);
					part.eSet(attribute, nonsense);
				}
			}
			Validator.instrument(whole);
			Facts.of(whole);
			before.forEach(part::eSet);
		}
		assertTrue(parts.size() > 40);
	}

	/** Of the source and the vacuum; other rules have their own tests. */
	@Test
	void thePresetsHaveNoErrorAndNoWarning() {
		for (Preset preset : Presets.all()) {
			assertEquals(List.of(), Validator.instrument(preset.instrument()).stream()
					.filter(finding -> finding.severity() != Severity.INFO)
					.filter(finding -> finding.code().startsWith("S2") || finding.code().startsWith("M")).toList(),
					preset.file());
		}
	}
}
