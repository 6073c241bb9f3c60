package org.ionwright.instrument.ui.internal.drawing;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * How the drawing changes the instrument. A drag is any number of {@link #set} calls and one {@link #finish} or
 * {@link #cancel}; all of it is one step to undo, even when it sets several values. UI thread. After each call that changes
 * something the drawing is shown the instrument again through its {@code show}.
 */
public interface Edits {

	/** Whether anything may be changed; handles are not offered otherwise. */
	boolean editable();

	/**
	 * Sets a value for the time being. Values outside the hardware range of the attribute are brought to the nearest limit.
	 *
	 * @param value
	 *            in the unit of the attribute (SI); ignored when it is not finite
	 */
	void set(EObject part, EAttribute attribute, double value);

	/** Ends the drag: what was set stays and is one step to undo. */
	void finish();

	/** Ends the drag as if it had not been: all values are what they were before. */
	void cancel();
}
