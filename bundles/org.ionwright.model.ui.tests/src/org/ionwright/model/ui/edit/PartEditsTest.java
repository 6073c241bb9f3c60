package org.ionwright.model.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.model.DemoModels;
import org.ionwright.model.Presets;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.MultimodeIoniser;
import org.ionwright.model.instrument.PointBinding;
import org.ionwright.model.instrument.VacuumChamber;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Parts come, go and change places, and undo brings everything back. */
class PartEditsTest {

	private final MassSpectrometer instrument = DemoModels.instrument();
	private final MassSpectrometer before = EcoreUtil.copy(instrument);
	private final ModelDocument<MassSpectrometer> document = new ModelDocument<>(instrument, true);
	private final PartEdits edits = new PartEdits(document);

	private void undoAll() {
		while (document.canUndo()) {
			document.undo();
		}
		assertTrue(EcoreUtil.equals(before, instrument), "as before");
	}

	@TestFactory
	Stream<DynamicTest> whateverTheModelAllowsCanBeAddedAndTakenBack() {
		return Presets.all().stream().map(preset -> DynamicTest.dynamicTest(preset.name(), () -> {
			MassSpectrometer model = preset.instrument();
			MassSpectrometer copy = EcoreUtil.copy(model);
			ModelDocument<MassSpectrometer> own = new ModelDocument<>(model, true);
			for (EObject part : Parts.all(model).toList()) {
				for (Addition addition : Addition.to(part)) {
					EObject made = new PartEdits(own).add(addition);
					assertSame(addition.owner(), made.eContainer(), addition.label());
					own.undo();
				}
				for (Addition other : Addition.insteadOf(part)) {
					new PartEdits(own).replace(part, other);
					own.undo();
				}
				if (part.eContainer() != null) {
					new PartEdits(own).remove(part);
					own.undo();
				}
			}
			assertTrue(EcoreUtil.equals(copy, model));
		}));
	}

	@Test
	void ionisersAreOfferedByName() {
		Set<String> kinds = Addition.insteadOf(instrument.getIonSource().getIoniser()).stream()
				.map(addition -> Words.of(addition.kind())).collect(Collectors.toSet());
		assertEquals(Set.of("Apci ioniser", "Multimode ioniser", "Other ioniser",
				"Small chamber electrospray ioniser"), kinds);
	}

	@Test
	void anotherIoniserKeepsWhatBothHave() {
		Addition multimode = Addition.insteadOf(instrument.getIonSource().getIoniser()).stream()
				.filter(addition -> addition.kind() == InstrumentPackage.Literals.MULTIMODE_IONISER).findFirst()
				.orElseThrow();
		edits.replace(instrument.getIonSource().getIoniser(), multimode);
		MultimodeIoniser ioniser = (MultimodeIoniser) instrument.getIonSource().getIoniser();
		assertEquals(3000, ioniser.getCapillaryVoltage());
		assertEquals(1e-4, ioniser.getCapillary().getBore());
		assertTrue(ioniser.getCorona() != null, "what it cannot be without is made along");
		undoAll();
	}

	@Test
	void bindingsFollowTheirPart() {
		DeviceBinding binding = InstrumentFactory.eINSTANCE.createDeviceBinding();
		binding.setPart("vacuumSystem.chambers[1]");
		binding.setDriver("sim:x");
		PointBinding point = InstrumentFactory.eINSTANCE.createPointBinding();
		point.setParameter("vacuumSystem.chambers[0].pressure");
		binding.getPoints().add(point);
		instrument.getBindings().add(binding);
		VacuumChamber first = instrument.getVacuumSystem().getChambers().get(0);
		edits.move(first, 1);
		assertEquals("vacuumSystem.chambers[0]", binding.getPart());
		assertEquals("vacuumSystem.chambers[1].pressure", point.getParameter());
		document.undo();
		assertEquals("vacuumSystem.chambers[0].pressure", point.getParameter());
		assertEquals("vacuumSystem.chambers[1]", binding.getPart());
	}

	@Test
	void whatIsRemovedIsReferredToNoMore() {
		VacuumChamber chamber = instrument.getAnalyser().getChamber();
		edits.remove(chamber);
		assertFalse(EcoreUtil.UsageCrossReferencer.find(chamber, instrument).iterator().hasNext());
		undoAll();
	}

	@Test
	void aCopyFromAnotherInstrumentBringsNoForeignReference() {
		EObject copied = EcoreUtil.copy(instrument.getVacuumSystem().getGauges().get(0));
		Addition place = edits.placeFor(copied, instrument.getVacuumSystem()).orElseThrow();
		EObject pasted = edits.paste(copied, place);
		assertTrue(instrument.getVacuumSystem().getGauges().contains(pasted));
		MassSpectrometer other = DemoModels.instrument();
		EObject foreign = other.getVacuumSystem().getGauges().get(0);
		EObject second = edits.paste(foreign, place);
		assertEquals(List.of(), second.eCrossReferences());
		undoAll();
	}
}
