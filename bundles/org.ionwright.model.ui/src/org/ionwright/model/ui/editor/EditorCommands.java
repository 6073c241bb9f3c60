package org.ionwright.model.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.ionwright.model.ui.edit.ModelDocument;

/**
 * The commands of the workbench while the editor is active. Undo, redo and revert hold everywhere in it; cut, copy, paste and
 * delete only while the tree has the focus, because text fields have their own.
 */
final class EditorCommands {

	private final ModelEditor<?, ?> editor;
	private final IHandlerService handlers;
	private final List<IHandlerActivation> ofTree = new ArrayList<>();

	EditorCommands(ModelEditor<?, ?> editor, IWorkbenchPartSite site) {
		this.editor = editor;
		handlers = site.getService(IHandlerService.class);
		activate("org.eclipse.ui.edit.undo", this::canUndo, () -> {
			ModelDocument<?> document = editor.document();
			if (document != null) {
				document.undo();
			}
		});
		activate("org.eclipse.ui.edit.redo", this::canRedo, () -> {
			ModelDocument<?> document = editor.document();
			if (document != null) {
				document.redo();
			}
		});
		activate("org.eclipse.ui.file.revert", editor::isDirty, editor::load);
	}

	/** To be called for each new panel. */
	void follow(ModelPanel panel) {
		PartMenu menu = panel.menu();
		panel.tree().tree().addListener(SWT.FocusIn, event -> {
			leave();
			ofTree.add(activate("org.eclipse.ui.edit.cut", () -> true, menu::cut));
			ofTree.add(activate("org.eclipse.ui.edit.copy", () -> true, menu::copy));
			ofTree.add(activate("org.eclipse.ui.edit.paste", () -> true, menu::paste));
			ofTree.add(activate("org.eclipse.ui.edit.delete", () -> true, menu::remove));
		});
		panel.tree().tree().addListener(SWT.FocusOut, event -> leave());
		panel.tree().tree().addListener(SWT.Dispose, event -> leave());
	}

	private void leave() {
		handlers.deactivateHandlers(List.copyOf(ofTree));
		ofTree.clear();
	}

	private boolean canUndo() {
		ModelDocument<?> document = editor.document();
		return document != null && document.canUndo();
	}

	private boolean canRedo() {
		ModelDocument<?> document = editor.document();
		return document != null && document.canRedo();
	}

	private IHandlerActivation activate(String command, BooleanSupplier enabled, Runnable run) {
		return handlers.activateHandler(command, new AbstractHandler() {
			@Override
			public @Nullable Object execute(@Nullable ExecutionEvent event) {
				if (enabled.getAsBoolean()) {
					run.run();
				}
				return null;
			}

			@Override
			public void setEnabled(@Nullable Object context) {
				setBaseEnabled(enabled.getAsBoolean());
			}
		});
	}
}
