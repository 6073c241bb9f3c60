package org.ionwright.instrument.ui.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.model.DemoModels;
import org.ionwright.model.Presets;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.junit.jupiter.api.Test;

/** Values that differ are named with units; parts that only one has are named once. */
class ComparePanelTest {

	private final MassSpectrometer left = DemoModels.instrument();
	private final MassSpectrometer right = DemoModels.instrument();

	@Test
	void equalInstrumentsDoNotDiffer() {
		Presets.all().forEach(
				preset -> assertEquals(List.of(), Comparison.of(preset.instrument(), preset.instrument())));
	}

	@Test
	void valuesHaveUnits() {
		right.getIonSource().setConeVoltage(60);
		assertEquals(List.of(new Difference("Ion source", "ionSource", "Cone voltage", "40\u2009V", "60\u2009V",
				Difference.Kind.VALUE)), Comparison.of(left, right));
	}

	@Test
	void partsOfOneSideAreNamedOnce() {
		right.getVacuumSystem().getGauges().remove(0);
		right.setOutput(InstrumentFactory.eINSTANCE.createBeamOutput());
		List<Difference> found = Comparison.of(left, right);
		assertEquals(List.of(Difference.Kind.LEFT_ONLY, Difference.Kind.RIGHT_ONLY),
				found.stream().map(Difference::kind).toList());
		assertEquals("interface gauge", found.get(0).left());
	}

	@Test
	void thePanelFiltersAndCopies() {
		right.getIonSource().setConeVoltage(60);
		right.setAtmosphericPressure(1e5);
		Shell shell = new Shell(Display.getDefault());
		try {
			ComparePanel panel = new ComparePanel(shell, "a", left, "b", right);
			assertEquals(2, panel.table().getItemCount());
			panel.filter().setText("cone");
			assertEquals(1, panel.table().getItemCount());
			assertTrue(panel.text().endsWith("ionSource\tCone voltage\t40\u2009V\t60\u2009V"), panel.text());
		} finally {
			shell.dispose();
		}
	}
}
