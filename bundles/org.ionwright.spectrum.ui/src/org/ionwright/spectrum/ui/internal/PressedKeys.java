package org.ionwright.spectrum.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Which keys were down when the mouse was last pressed somewhere in a composite. */
final class PressedKeys {

	private int mask;

	PressedKeys(Composite all) {
		watch(all);
	}

	private void watch(Control control) {
		control.addListener(SWT.MouseDown, event -> mask = event.stateMask);
		if (control instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				watch(child);
			}
		}
	}

	/** Ctrl, or Command on a Mac. */
	boolean ctrl() {
		return (mask & SWT.MOD1) != 0;
	}
}
