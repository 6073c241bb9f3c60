package org.ionwright.scan.ui.internal.readings;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.StatusLamp;

/** A line below the table for what needs to be said; takes no room when there is nothing. */
final class MessageLine extends Composite {

	private static final int MARGIN = 6;

	private final StatusLamp lamp;
	private final Label text;

	MessageLine(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 2).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
		lamp = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(lamp);
		text = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
	}

	void say(Lamp sign, String head, String words) {
		lamp.setStatus(sign, head, "");
		text.setText(words);
		present(true);
	}

	void clear() {
		text.setText("");
		present(false);
	}

	String text() {
		return text.getText();
	}

	private void present(boolean shown) {
		if (getLayoutData() instanceof GridData data) {
			data.exclude = !shown;
		}
		setVisible(shown);
		text.requestLayout();
		requestLayout();
	}
}
