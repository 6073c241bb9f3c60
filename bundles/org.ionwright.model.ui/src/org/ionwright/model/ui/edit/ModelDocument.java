package org.ionwright.model.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.validation.Fix;

/**
 * A model with its history of changes.
 *
 * @param <R>
 *            kind of the root
 */
public final class ModelDocument<R extends EObject> {

	private final R root;
	private final boolean editable;
	private final EditStack stack = new EditStack();
	private final EditingDomain domain;
	private final List<Runnable> listeners = new ArrayList<>();
	private @Nullable EditSession session;

	/**
	 * @param editable
	 *            false for a model that was not understood as a whole: then no command is carried out
	 */
	public ModelDocument(R root, boolean editable) {
		this.root = root;
		this.editable = editable;
		domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		stack.addCommandStackListener(event -> List.copyOf(listeners).forEach(Runnable::run));
	}

	public R root() {
		return root;
	}

	public boolean editable() {
		return editable;
	}

	public EditingDomain domain() {
		return domain;
	}

	/** Calls back after every change, undo and redo, on the UI thread. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	public void forget(Runnable listener) {
		listeners.remove(listener);
	}

	/** Carries a command out as a step of its own; does nothing when it cannot be or when nothing may be changed. */
	public void execute(Command command) {
		if (editable && command.canExecute()) {
			endSession();
			stack.execute(command);
		}
	}

	/** Starts a step that later changes join; what was under way before is finished. */
	public EditSession begin() {
		endSession();
		EditSession next = new EditSession(this, stack);
		session = next;
		return next;
	}

	/** Sets one value as a step of its own. */
	public void set(EObject part, EStructuralFeature feature, @Nullable Object value) {
		execute(new SetCommand(domain, part, feature, value == null ? SetCommand.UNSET_VALUE : value));
	}

	/** Does what a fix proposes; nothing when its place is no longer there. */
	public void apply(Fix fix) {
		Optional<EObject> part = fix.part(root);
		Optional<EAttribute> attribute = fix.attribute(root);
		if (part.isPresent() && attribute.isPresent()) {
			execute(fix.added() ? new AddCommand(domain, part.get(), attribute.get(), fix.value())
					: new SetCommand(domain, part.get(), attribute.get(), fix.value()));
		}
	}

	public boolean canUndo() {
		return editable && stack.canUndo();
	}

	public boolean canRedo() {
		return editable && stack.canRedo();
	}

	public void undo() {
		move(stack::canUndo, stack::undo);
	}

	public void redo() {
		move(stack::canRedo, stack::redo);
	}

	private void move(Supplier<Boolean> possible, Runnable step) {
		if (editable && possible.get()) {
			endSession();
			step.run();
		}
	}

	/** Whether there are changes since the last {@link #saved()}. */
	public boolean dirty() {
		return stack.isSaveNeeded();
	}

	/** What is there now is what the file has. */
	public void saved() {
		endSession();
		stack.saveIsDone();
		stack.grown();
	}

	void endSession() {
		EditSession open = session;
		session = null;
		if (open != null) {
			open.close();
		}
	}
}
