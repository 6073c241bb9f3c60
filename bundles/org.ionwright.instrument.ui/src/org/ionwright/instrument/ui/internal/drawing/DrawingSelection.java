package org.ionwright.instrument.ui.internal.drawing;

import org.eclipse.emf.ecore.EObject;

/** Told when a person picks a part in the drawing; not told of {@code select} calls from outside. UI thread. */
@FunctionalInterface
public interface DrawingSelection {

	/**
	 * @param part
	 *            of the instrument that is shown; the instrument itself when the paper beside all parts is picked
	 */
	void picked(EObject part);
}
