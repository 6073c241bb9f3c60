package org.ionwright.instrument.ui.internal.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.instrument.ui.internal.Pump;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.edit.Parts;
import org.ionwright.model.validation.Validator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The panel in a bare Shell; the rules run at once on the thread of the test. */
class InstrumentPanelTest {

	private final Shell shell = new Shell(Display.getDefault());
	private final MassSpectrometer instrument = DemoModels.instrument();
	private final ModelDocument<MassSpectrometer> document = new ModelDocument<>(instrument, true);
	private final InstrumentPanel panel = panel();

	private InstrumentPanel panel() {
		shell.setLayout(new FillLayout());
		InstrumentPanel made = new InstrumentPanel(shell, document, Runnable::run);
		shell.setSize(1100, 700);
		shell.open();
		Pump.all();
		return made;
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void everyPartCanBeShown() {
		Parts.all(instrument).forEach(part -> {
			panel.select(part);
			assertSame(part, panel.tree().selected());
		});
		assertFalse(document.dirty(), "looking changes nothing");
	}

	private boolean hasError() {
		return Validator.hasErrors(panel.assessment().findings());
	}

	@Test
	void aWrongValueIsFoundLeadsToItsFieldAndIsMended() {
		BentInterfaceChamber chamber = (BentInterfaceChamber) instrument.getIonSource().getInterface();
		document.set(chamber.getExit(), InstrumentPackage.Literals.APERTURE__DIAMETER, 1.0);
		Pump.until("an error", this::hasError);
		panel.findings().table().select(0);
		panel.findings().table().notifyListeners(SWT.Selection, new Event());
		assertEquals(panel.selected(),
				Parts.find(instrument, panel.findings().selected().orElseThrow().where()).part());
		document.undo();
		Pump.until("no error", () -> !hasError());
	}
}
