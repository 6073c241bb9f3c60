package org.ionwright.twin.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.ionwright.spectrum.formula.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFileTest {

	@ParameterizedTest
	@ValueSource(strings = {
			"name,formula,adduct,charge,concentration_uM,response\nreserpine,C33H40N2O9,H,1,1,0.5",
			"Name;Formula;Concentration (nM);Response\nreserpine;C33H40N2O9;1000,0;0,5",
			"\uFEFFname\tformula\tconcentration [\u00B5mol/L]\tresponse\tremark\r\nreserpine\tC33H40N2O9\t1\t0.5\tgood\r\n",
			"# mine\nname,formula,response,concentration_mol/m3\n\n\"reserpine\",C33H40N2O9,0.5,0.001" })
	void columnsAreFoundByNameAndUnit(String text) {
		List<Component> components = SampleFile.parse("sample.csv", text);
		assertEquals(1, components.size());
		assertEquals(new Component("reserpine", Formula.parse("C33H40N2O9"), "H", 1, 1e-3, 0.5), components.getFirst());
	}

	@Test
	void massConcentrationsAndSequencesAreUnderstood() {
		Component mrfa = SampleFile.parse("s", "sequence,charge,concentration_mg/L\nMRFA,2,0.5236").getFirst();
		assertEquals(1e-3, mrfa.concentration(), 1e-6);
		assertEquals("MRFA", mrfa.name());
		assertEquals(262.636, mrfa.ions(false).getFirst().mz(), 1e-3);
	}

	@Test
	void chargeLeftEmptyIsThatOfTheAdduct() {
		List<Component> components = SampleFile.parse("s",
				"formula,adduct,charge,concentration_uM\nC8H10N4O2,H+Na,,1\nC5H14NO+,,,1\nC2HF3O2,-H,1,1\nC8H10N4O2,H,3,1");
		assertEquals(List.of(2, 1, 1, 3), components.stream().map(Component::charge).toList());
		assertEquals(104.1069905, components.get(1).ions(false).getFirst().mz(), 1e-6);
		assertEquals(-1, components.get(2).ions(true).getFirst().charge());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "formula,concentration\\nH2O,1|line 1|concentration_uM",
			"formula\\nH2O|line 1|concentration_uM",
			"name,concentration_uM\\na,1|line 1|formula", "formula,concentration_uM\\nXy,1|line 2|position 1",
			"formula,concentration_uM\\nH2O,-1|line 2|from 0", "formula,concentration_uM\\nH2O,|line 2|number",
			"formula,concentration_uM,charge\\nH2O,1,0|line 2|whole number",
			"formula,concentration_uM,adduct\\nH2O,1,Zz|line 2|adduct",
			"formula,concentration_uM,concentration_nM\\nH2O,1,1|line 1|one concentration",
			"formula,concentration_uM|line 1|only a header",
			"formula,sequence,concentration_uM\\nH2O,GG,1|line 2|either",
			"formula,concentration_uM,adduct\\nH2O,1,H-C|line 2|not enough",
			"formula,concentration_uM,adduct,charge\\nC6H12O6,1,H+Na,1|line 2|write the charge" })
	void errorsNameLineAndRemedy(String text, String line, String remedy) {
		String message = assertThrows(IllegalArgumentException.class,
				() -> SampleFile.parse("sample.csv", text.replace("\\n", "\n"))).getMessage() + "";
		assertTrue(message.startsWith("sample.csv, " + line) && message.contains(remedy), message);
	}

	@Test
	void anyTextIsReadOrRefused() {
		Random random = new Random(9);
		String letters = "formula,concentration_uM\n;\tCH2O1\"-.eNa";
		for (int i = 0; i < 1000; i++) {
			StringBuilder text = new StringBuilder(
					random.nextInt(3) > 0 ? "formula,concentration_uM,adduct,charge\n" : "");
			for (int length = random.nextInt(20); length > 0; length--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			try {
				SampleFile.parse("fuzz", text.toString())
						.forEach(component -> assertTrue(component.concentration() >= 0));
			} catch (IllegalArgumentException e) {
				assertTrue((e.getMessage() + "").startsWith("fuzz"), e.getMessage());
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void presetsMakePositiveIons(SamplePreset preset) {
		for (Component component : preset.components()) {
			List<IonSpecies> ions = component.ions(false);
			assertEquals(1, ions.stream().mapToDouble(IonSpecies::rate).sum(), 1e-4, component.name());
			assertTrue(component.concentration() > 0);
		}
	}

	/** Calibrants by exact masses: (NaI)n Na+, (CsI)n Cs+, Ultramark and native myoglobin. */
	@Test
	void calibrantsAreWhereTheyBelong() {
		List<Component> salt = SamplePreset.SODIUM_IODIDE.components();
		assertEquals(22.9892207, salt.getFirst().ions(false).getFirst().mz(), 1e-6);
		assertEquals(22.9892207 + 13 * 149.8942412, salt.getLast().ions(false).getFirst().mz(), 1e-5);
		assertTrue(salt.stream().allMatch(component -> component.ions(true).isEmpty()), "no negative ions of it");
		assertEquals(132.9049034 + 259.8099239,
				SamplePreset.CAESIUM_IODIDE.components().get(1).ions(false).getFirst().mz(), 1e-6);
		assertTrue(SamplePreset.CALIBRATION_MIX.components().stream()
				.anyMatch(component -> Math.abs(component.ions(false).getFirst().mz() - 1621.96509) < 1e-5));
		Component folded = SamplePreset.MYOGLOBIN_NATIVE.components().get(1);
		assertEquals((17567.5 + 8 * 1.00728) / 8, folded.ion(false).mz(folded.ion(false).formula().averageMass()), 0.2);
	}
}
