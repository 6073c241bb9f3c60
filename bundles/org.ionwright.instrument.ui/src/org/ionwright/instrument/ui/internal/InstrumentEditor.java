package org.ionwright.instrument.ui.internal;

import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Composite;
import org.ionwright.instrument.ui.internal.panel.InstrumentPanel;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.editor.ModelEditor;
import org.ionwright.model.ui.editor.ModelKind;
import org.ionwright.model.validation.Validator;

/** The editor for instruments. */
public final class InstrumentEditor extends ModelEditor<MassSpectrometer, InstrumentPanel> {

	/** As in plugin.xml. */
	static final String ID = "org.ionwright.instrument.ui.editor";
	/** What it edits; the type of its markers is as in plugin.xml. */
	static final ModelKind<MassSpectrometer> KIND = new ModelKind<>(MassSpectrometer.class, Messages.Editor_instrument,
			"org.ionwright.instrument.ui.finding", (instrument, file) -> Validator.instrument(instrument));

	public InstrumentEditor() {
		super(KIND);
	}

	@Override
	protected InstrumentPanel panel(Composite parent, ModelDocument<MassSpectrometer> shown, Executor background) {
		return new InstrumentPanel(parent, shown, background);
	}
}
