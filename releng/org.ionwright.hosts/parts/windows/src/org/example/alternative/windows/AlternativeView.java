package org.example.alternative.windows;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** Takes the place of scan control. */
public final class AlternativeView extends ViewPart {

	@Override
	public void createPartControl(Composite parent) {
		new Label(parent, SWT.NONE).setText("alternative control");
	}

	@Override
	public void setFocus() {
		// nothing takes the keyboard
	}
}
