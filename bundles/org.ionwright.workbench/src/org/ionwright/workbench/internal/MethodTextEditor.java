package org.ionwright.workbench.internal;

import org.eclipse.ui.editors.text.TextEditor;

/** A method as text, with help of its own. */
public final class MethodTextEditor extends TextEditor {

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		setHelpContextId("org.ionwright.workbench.methodText");
	}
}
