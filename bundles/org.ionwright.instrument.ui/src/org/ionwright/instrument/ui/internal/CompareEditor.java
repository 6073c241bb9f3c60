package org.ionwright.instrument.ui.internal;

import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.ionwright.instrument.ui.internal.compare.ComparePanel;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.ui.common.PartHelp;

/** Two instruments side by side, as they are on disk. Never dirty. */
public final class CompareEditor extends EditorPart {

	/** As in plugin.xml. */
	static final String ID = "org.ionwright.instrument.ui.compare";

	private @Nullable Composite body;

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		if (!(input instanceof CompareInput) || site == null) {
			throw new PartInitException(Messages.Compare_noInput);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		Composite place = Objects.requireNonNull(parent);
		PartHelp.attach(place, getSite());
		CompareInput input = (CompareInput) getEditorInput();
		try {
			body = new ComparePanel(place, CompareInput.name(input.left()), ModelFiles.loadInstrument(input.left()),
					CompareInput.name(input.right()), ModelFiles.loadInstrument(input.right()));
		} catch (ModelFileException e) {
			new Label(place, SWT.WRAP).setText(String.valueOf(e.getMessage()));
		}
	}

	@Override
	public void setFocus() {
		Composite shown = body;
		if (shown != null) {
			shown.setFocus();
		}
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		// Nothing is edited here.
	}

	@Override
	public void doSaveAs() {
		// As with doSave.
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
