package org.ionwright.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What could be read of a file.
 *
 * @param model
 *            whole when there is no trouble
 * @param troubles
 *            what was left out, in the order of the file, each with place and remedy. A model with troubles must not be
 *            saved over its file: that would lose what was not understood
 */
public record OpenedModel(EObject model, List<ModelFileException> troubles) {

	public OpenedModel {
		troubles = List.copyOf(troubles);
	}

	/** Whether all of the file was understood. */
	public boolean isWhole() {
		return troubles.isEmpty();
	}
}
