package org.ionwright.instrument.ui.internal.panel;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Lays the drawing beside the form, or below it when there is no room beside. */
final class Halves {

	private static final int BESIDE = 900;
	private static final int BELOW = 620;

	private final Composite whole;
	private final SashForm halves;
	private final Control form;

	Halves(Composite whole, SashForm halves, Control form) {
		this.whole = whole;
		this.halves = halves;
		this.form = form;
		whole.addListener(SWT.Resize, event -> fit());
		fit();
	}

	private void fit() {
		int width = whole.getSize().x;
		int height = whole.getSize().y;
		boolean beside = width >= BESIDE;
		halves.setOrientation(beside ? SWT.HORIZONTAL : SWT.VERTICAL);
		halves.setMaximizedControl(beside || height >= BELOW ? null : form);
	}
}
