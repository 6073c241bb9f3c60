package org.ionwright.instrument.ui.internal.edit;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.instrument.ui.internal.drawing.Edits;
import org.ionwright.model.Quantities;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.ui.edit.EditSession;
import org.ionwright.model.ui.edit.ModelDocument;

/** Edits of the drawing as steps of a document: one drag, one step. */
public final class DragEdits implements Edits {

	private final ModelDocument<MassSpectrometer> document;
	private @Nullable EditSession drag;

	public DragEdits(ModelDocument<MassSpectrometer> document) {
		this.document = document;
	}

	@Override
	public boolean editable() {
		return document.editable();
	}

	@Override
	public void set(EObject part, EAttribute attribute, double value) {
		if (!Double.isFinite(value)) {
			return;
		}
		EditSession session = drag;
		if (session == null) {
			session = document.begin();
			drag = session;
		}
		double inside = Quantities.of(attribute)
				.map(quantity -> Math.clamp(value, quantity.hardwareMin(), quantity.hardwareMax())).orElse(value);
		session.set(part, attribute, inside);
	}

	@Override
	public void finish() {
		EditSession session = drag;
		drag = null;
		if (session != null) {
			session.close();
		}
	}

	@Override
	public void cancel() {
		EditSession session = drag;
		drag = null;
		if (session != null) {
			session.cancel();
		}
	}
}
