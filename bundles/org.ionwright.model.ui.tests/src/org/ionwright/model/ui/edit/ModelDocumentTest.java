package org.ionwright.model.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.DemoModels;
import org.ionwright.model.Preset;
import org.ionwright.model.Presets;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every single attribute of all presets is set, undone and done again; then the same with steps of several values. */
class ModelDocumentTest {

	@TestFactory
	Stream<DynamicTest> everyAttributeCanBeSetUndoneAndDoneAgain() {
		Map<EAttribute, EObject> places = new LinkedHashMap<>();
		for (Preset preset : Presets.all()) {
			Parts.all(preset.instrument()).forEach(part -> part.eClass().getEAllAttributes().stream()
					.filter(attribute -> !attribute.isMany() && !attribute.isTransient())
					.forEach(attribute -> places.putIfAbsent(attribute, part)));
		}
		return places.entrySet().stream()
				.map(place -> DynamicTest.dynamicTest(
						place.getKey().getEContainingClass().getName() + "." + place.getKey().getName(),
						() -> roundTrip(place.getValue(), place.getKey())));
	}

	private static void roundTrip(EObject part, EAttribute attribute) {
		ModelDocument<MassSpectrometer> document = new ModelDocument<>(
				(MassSpectrometer) EcoreUtil.getRootContainer(part), true);
		Object before = part.eGet(attribute);
		Object after = other(attribute, before);
		assertFalse(document.dirty());
		document.set(part, attribute, after);
		assertEquals(after, part.eGet(attribute));
		assertTrue(document.dirty());
		document.undo();
		assertEquals(before, part.eGet(attribute));
		assertFalse(document.dirty());
		document.redo();
		assertEquals(after, part.eGet(attribute));
		assertTrue(document.dirty());
		document.saved();
		assertFalse(document.dirty());
		document.undo();
		assertTrue(document.dirty());
	}

	private static Object other(EAttribute attribute, Object before) {
		if (attribute.getEAttributeType() instanceof EEnum type) {
			return type.getELiterals().stream().<Object>map(literal -> literal.getInstance())
					.filter(literal -> literal != before).findFirst().orElseThrow();
		}
		if (before instanceof Double number) {
			return number + 1;
		}
		if (before instanceof Integer number) {
			return number + 1;
		}
		return before instanceof Boolean set ? !set : before + "x";
	}

	@Test
	void whatIsTypedInOneFieldIsOneStep() {
		MassSpectrometer instrument = DemoModels.instrument();
		ModelDocument<MassSpectrometer> document = new ModelDocument<>(instrument, true);
		EditSession typing = document.begin();
		for (String text : List.of("N", "Ne", "New")) {
			typing.set(instrument, InstrumentPackage.Literals.MASS_SPECTROMETER__NAME, text);
		}
		document.undo();
		assertEquals("Demo instrument", instrument.getName());
		typing.set(instrument, InstrumentPackage.Literals.MASS_SPECTROMETER__NAME, "Other");
		document.undo();
		assertEquals("Demo instrument", instrument.getName());
		assertFalse(document.dirty());
	}

	@Test
	void nothingChangesWhatWasNotUnderstood() {
		MassSpectrometer instrument = DemoModels.instrument();
		ModelDocument<MassSpectrometer> document = new ModelDocument<>(instrument, false);
		document.set(instrument, InstrumentPackage.Literals.MASS_SPECTROMETER__NAME, "x");
		document.begin().set(instrument, InstrumentPackage.Literals.MASS_SPECTROMETER__NAME, "x");
		new PartEdits(document).remove(instrument.getAnalyser());
		assertNotEquals("x", instrument.getName());
		assertTrue(EcoreUtil.equals(DemoModels.instrument(), instrument));
	}
}
