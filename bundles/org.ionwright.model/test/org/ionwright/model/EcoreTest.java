package org.ionwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.InstrumentPackage;
import org.junit.jupiter.api.Test;

/** What the Ecore files must say of everything in them. */
class EcoreTest {

	private static final Set<String> UCUM = Set.of("1", "V", "A", "K", "Pa", "m", "m3/s", "s", "1/s", "Hz", "rad", "F",
			"mol/m3", "{parameter}", "{condition}", "Ohm", "W", "V/m", "kg/mol", "m3");
	private static final Map<String, String> UNIT_TERMS = Map.of("V", "UO:0000218", "K", "UO:0000012", "Pa",
			"UO:0000110");

	@Test
	void generatedCodeIsWhatTheEcoreFilesSay() {
		for (EPackage generated : EcoreFiles.GENERATED) {
			EPackage file = EcoreFiles.load(generated);
			List<String> wanted = text(file).lines().sorted().toList();
			List<String> found = text(generated).lines().sorted().toList();
			for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
				assertEquals(wanted.get(i), found.get(i));
			}
			assertEquals(wanted.size(), found.size(), generated.getName());
		}
	}

	@Test
	void everyNumberHasUnitRangeAndRole() {
		Set<String> trouble = new TreeSet<>();
		EcoreFiles.numbers().forEach(attribute -> {
			String name = attribute.getEContainingClass().getName() + "." + attribute.getName();
			if (Quantities.of(attribute).isEmpty()) {
				trouble.add(name + " has no quantity annotation");
				return;
			}
			Quantity quantity = Quantities.of(attribute).get();
			if (!UCUM.contains(quantity.unit())) {
				trouble.add(name + ": unknown unit " + quantity.unit());
			}
			if (quantity.label().isBlank() || !(quantity.hardwareMin() < quantity.hardwareMax())) {
				trouble.add(name + ": no label or no range");
			}
			if (attribute.isTransient() != (quantity.role() == Role.READBACK)) {
				trouble.add(name + ": readbacks are transient and nothing else is");
			}
			double standard = ((Number) attribute.getDefaultValue()).doubleValue();
			if (!(standard >= quantity.userMin() && standard <= quantity.userMax())) {
				trouble.add(name + ": default " + standard + " is out of range");
			}
			if (quantity.safeValue() < quantity.hardwareMin() || quantity.safeValue() > quantity.hardwareMax()) {
				trouble.add(name + ": safe value is out of range");
			}
		});
		assertEquals(Set.of(), trouble);
	}

	@Test
	void storedNumbersAndEnumsStateTheirDefault() {
		assertEquals(List.of(), EcoreFiles.attributes()
				.filter(attribute -> !attribute.isTransient() && attribute.getEAttributeType() != null
						&& attribute.getEAttributeType().getInstanceClass() != String.class && !attribute.isMany()
						&& attribute.getDefaultValueLiteral() == null)
				.map(EAttribute::getName).toList());
	}

	@Test
	void highVoltagesAreSafeAtZero() {
		for (EAttribute voltage : List.of(InstrumentPackage.Literals.CAPILLARY_IONISER__CAPILLARY_VOLTAGE,
				InstrumentPackage.Literals.ION_SOURCE__CONE_VOLTAGE, InstrumentPackage.Literals.DETECTOR__VOLTAGE)) {
			Quantity quantity = Quantities.of(voltage).orElseThrow();
			assertEquals(0, quantity.safeValue(), voltage.getName());
			assertTrue(Double.isFinite(quantity.ratePerSecond()), voltage.getName());
			assertEquals(Role.SETTING, quantity.role());
		}
	}

	@Test
	void termsAreInTheVocabularyByTheirExactName() throws IOException {
		Map<String, List<String>> known = vocabulary();
		Set<String> used = new TreeSet<>();
		for (ENamedElement element : EcoreFiles.elements()) {
			CvTerms.of(element).ifPresent(term -> {
				used.add(term.accession());
				List<String> entry = Objects.requireNonNull(known.get(term.accession()), term.accession());
				assertEquals(entry.get(0), term.name(), element.getName());
				if (term.hasUnit()) {
					used.add(term.unitAccession());
					assertTrue(entry.get(1).contains(term.unitAccession()), term + " has the units " + entry.get(1));
					assertEquals(Objects.requireNonNull(known.get(term.unitAccession())).get(0), term.unitName());
				}
				if (element instanceof EAttribute attribute && Quantities.of(attribute).isPresent()) {
					String unit = Quantities.of(attribute).get().unit();
					assertEquals(UNIT_TERMS.getOrDefault(unit, term.unitAccession()), term.unitAccession(),
							element.getName());
				}
			});
		}
		assertEquals(known.keySet(), used, "the extract holds exactly the terms used");
	}

	@Test
	void stationsOfTheIonPathHaveTerms() {
		assertEquals("MS:1000073",
				CvTerms.of(InstrumentPackage.Literals.ELECTROSPRAY_IONISER).orElseThrow().accession());
		assertEquals("MS:1000081", CvTerms.of(InstrumentPackage.Literals.MASS_FILTER_STAGE).orElseThrow().accession());
		assertEquals("MS:1000116", CvTerms.of(InstrumentPackage.Literals.DETECTOR_KIND,
				DemoModels.instrument().getDetector().getKind()).orElseThrow().accession());
		assertFalse(CvTerms.of(InstrumentPackage.Literals.PASSAGE).isPresent());
	}

	/**
	 * One line per classifier, feature, literal and annotation; annotations come in another order from the generator.
	 */
	private static String text(EPackage pack) {
		StringBuilder text = new StringBuilder(pack.getNsURI()).append('\n');
		pack.eAllContents().forEachRemaining(element -> {
			if (element instanceof EAnnotation annotation && !annotation.getSource().contains("GenModel")) {
				text.append(EcoreUtil.getURI(annotation.eContainer()).fragment()).append(' ')
						.append(annotation.getSource()).append(new TreeMap<>(annotation.getDetails().map()))
						.append('\n');
			} else if (element instanceof ENamedElement named) {
				text.append(EcoreUtil.getURI(named).fragment()).append(' ').append(line(named)).append('\n');
			}
		});
		return text.toString();
	}

	private static String line(ENamedElement element) {
		StringBuilder line = new StringBuilder(element.eClass().getName());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean onlyGenerated = feature.getName().startsWith("instance") || feature.getName().contains("Generic");
			if (!onlyGenerated && !feature.isDerived() && !feature.isTransient()
					&& !feature.getName().equals("eAnnotations")) {
				line.append(' ').append(feature.getName()).append('=').append(value(element.eGet(feature)));
			}
		}
		return line.toString();
	}

	private static String value(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(EcoreTest::value).toList().toString();
		}
		return value instanceof ENamedElement named ? String.valueOf(named.getName()) : String.valueOf(value);
	}

	private static Map<String, List<String>> vocabulary() throws IOException {
		Map<String, List<String>> terms = new HashMap<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(EcoreTest.class.getResourceAsStream("psi-ms-terms.txt")),
				StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.startsWith("#")) {
					String[] columns = line.split(" \\| ?", -1);
					terms.put(columns[0], List.of(columns[1], columns.length > 2 ? columns[2] : ""));
				}
			}
		}
		return terms;
	}
}
