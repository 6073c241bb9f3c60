package org.ionwright.method.ui.internal.panel;

import java.util.Optional;

import org.ionwright.model.method.MethodSegment;

/** What is shown beside or below the form. UI thread. */
public interface Page {

	/**
	 * The method has changed, another segment is chosen, or the method is looked at with another instrument.
	 *
	 * @param segment
	 *            empty while the method as a whole is chosen
	 */
	void show(Optional<MethodSegment> segment);
}
