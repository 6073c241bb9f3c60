package org.ionwright.instrument.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.emf.ecore.EAttribute;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.ui.edit.ModelDocument;
import org.junit.jupiter.api.Test;

class DragEditsTest {

	@Test
	void aDragIsOneStepAndACancelledOneIsNone() {
		MassSpectrometer instrument = DemoModels.instrument();
		ModelDocument<MassSpectrometer> document = new ModelDocument<>(instrument, true);
		DragEdits drag = new DragEdits(document);
		EAttribute attribute = InstrumentPackage.Literals.ION_SOURCE__CONE_VOLTAGE;
		double before = instrument.getIonSource().getConeVoltage();
		drag.set(instrument.getIonSource(), attribute, 50);
		drag.set(instrument.getIonSource(), attribute, 1e9);
		assertEquals(150, instrument.getIonSource().getConeVoltage(), "the limit");
		drag.cancel();
		assertEquals(before, instrument.getIonSource().getConeVoltage());
		assertFalse(document.canUndo() || document.canRedo());
		drag.set(instrument.getIonSource(), attribute, 50);
		drag.set(instrument.getIonSource(), attribute, Double.NaN);
		drag.set(instrument.getIonSource(), attribute, 60);
		drag.finish();
		document.undo();
		assertEquals(before, instrument.getIonSource().getConeVoltage());
		assertFalse(document.canUndo());
	}
}
