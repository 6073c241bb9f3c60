package org.ionwright.operate.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Blocks of a panel that take no room while there is nothing in them. The parents have a grid. */
final class Blocks {

	private Blocks() {
	}

	/** A line that wraps; hidden while empty. */
	static Label words(Composite parent, int columns) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(1, SWT.DEFAULT).exclude(true)
				.applyTo(label);
		label.setVisible(false);
		return label;
	}

	/** Sets a text that may be empty. */
	static void say(Label label, String text) {
		if (!label.getText().equals(text)) {
			label.setText(text.replace("&", "&&"));
			present(label, !text.isEmpty());
			laidOut(label);
		}
	}

	static void present(Control control, boolean shown) {
		if (control.getLayoutData() instanceof GridData data && data.exclude == shown) {
			data.exclude = !shown;
			control.setVisible(shown);
			laidOut(control);
		}
	}

	/** Lays out again, and tells the panel around it that another height may be needed. */
	private static void laidOut(Control control) {
		control.requestLayout();
		for (Composite around = control.getParent(); around != null; around = around.getParent()) {
			if (around instanceof OperationPanel panel) {
				panel.measure();
			}
		}
	}

	static Button button(Composite parent, String text, String tip, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}
}
