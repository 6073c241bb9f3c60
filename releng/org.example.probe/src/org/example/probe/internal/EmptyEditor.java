package org.example.probe.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** An editor with nothing in it: what opening it takes is the workbench's. */
public final class EmptyEditor extends EditorPart {

	private @Nullable Composite body;

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) {
		setSite(site);
		setInput(input);
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		body = new Composite(parent, SWT.NONE);
	}

	@Override
	public void setFocus() {
		if (body instanceof Composite made) {
			made.setFocus();
		}
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		// Nothing is in it.
	}

	@Override
	public void doSaveAs() {
		// Nothing is in it.
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
