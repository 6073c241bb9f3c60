package org.ionwright.instrument.ui.internal.wizard;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.model.instrument.MassSpectrometer;

/** A small drawing of an instrument. */
final class PresetPreview extends Composite {

	private @Nullable MassSpectrometer shown;

	PresetPreview(Composite parent) {
		super(parent, SWT.BORDER);
		setLayout(new FillLayout());
	}

	void show(MassSpectrometer instrument) {
		shown = instrument;
	}

	@Nullable
	MassSpectrometer shown() {
		return shown;
	}
}
