package org.ionwright.model.ui.edit;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Changes that belong together and are one step to undo: the typing in one field, one drag of a handle. After undo, redo, a
 * save or another change the next value starts a new step.
 */
public final class EditSession {

	private final ModelDocument<?> document;
	private final EditStack stack;
	private @Nullable CompoundCommand step;

	EditSession(ModelDocument<?> document, EditStack stack) {
		this.document = document;
		this.stack = stack;
	}

	/**
	 * Sets a value.
	 *
	 * @param value
	 *            as the feature keeps it; null for its default
	 */
	public void set(EObject part, EStructuralFeature feature, @Nullable Object value) {
		SetCommand command = new SetCommand(document.domain(), part, feature,
				value == null ? SetCommand.UNSET_VALUE : value);
		if (!document.editable() || !command.canExecute()) {
			return;
		}
		CompoundCommand last = step;
		if (last != null && stack.isLast(last)) {
			last.appendAndExecute(command);
			stack.grown();
			return;
		}
		CompoundCommand first = new CompoundCommand();
		first.append(command);
		step = first;
		stack.execute(first);
	}

	/** Ends the step; later values start another one. */
	public void close() {
		step = null;
	}

	/** Takes all back, and leaves nothing to redo. */
	public void cancel() {
		CompoundCommand last = step;
		step = null;
		if (last != null && stack.isLast(last)) {
			stack.abandon();
		}
	}
}
