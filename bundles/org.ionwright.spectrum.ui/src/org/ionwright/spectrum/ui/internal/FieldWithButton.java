package org.ionwright.spectrum.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.ionwright.ui.common.AccessibleName;

/** A field with a button behind it that does what Enter does; both on a grid of two columns. */
final class FieldWithButton {

	private FieldWithButton() {
	}

	/**
	 * @param hint
	 *            stands in the empty field
	 * @param help
	 *            for the pointer and for who cannot see
	 */
	static Text on(Composite page, String hint, String help, String button, Runnable enter) {
		Text field = new Text(page, SWT.BORDER | SWT.SINGLE);
		field.setMessage(hint);
		field.setToolTipText(help);
		AccessibleName.give(field, help);
		field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		field.addListener(SWT.DefaultSelection, event -> enter.run());
		Button push = new Button(page, SWT.PUSH);
		push.setText(button);
		push.addListener(SWT.Selection, event -> enter.run());
		return field;
	}
}
