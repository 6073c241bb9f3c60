package org.ionwright.instrument.ui.internal.wizard;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.instrument.ui.internal.drawing.DrawingPanel;
import org.ionwright.instrument.ui.internal.drawing.Edits;
import org.ionwright.model.instrument.MassSpectrometer;

/** A small drawing of an instrument, to look at only. */
final class PresetPreview extends Composite {

	/** Nothing can be dragged. */
	private static final Edits NONE = new Edits() {

		@Override
		public boolean editable() {
			return false;
		}

		@Override
		public void set(EObject part, EAttribute attribute, double value) {
			// Nothing is edited here.
		}

		@Override
		public void finish() {
			// As with set.
		}

		@Override
		public void cancel() {
			// As with set.
		}
	};

	private final DrawingPanel drawing;
	private @Nullable MassSpectrometer shown;

	PresetPreview(Composite parent) {
		super(parent, SWT.BORDER);
		setLayout(new FillLayout());
		drawing = new DrawingPanel(this, part -> {
			// What is picked here is nobody's concern.
		}, NONE);
	}

	void show(MassSpectrometer instrument) {
		shown = instrument;
		drawing.show(instrument);
	}

	@Nullable
	MassSpectrometer shown() {
		return shown;
	}
}
