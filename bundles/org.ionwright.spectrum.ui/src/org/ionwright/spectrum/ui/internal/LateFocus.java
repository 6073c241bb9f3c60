package org.ionwright.spectrum.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Gives the focus in a window that is behind others without bringing it to the front. UI thread only. */
final class LateFocus {

	private LateFocus() {
	}

	/** When the window comes to the front, unless something else in it has the focus then, or now. */
	static void give(Composite to) {
		Control focused = to.getDisplay().getFocusControl();
		if (focused != null && focused.getShell() == to.getShell()) {
			return;
		}
		to.getShell().addListener(SWT.Activate, new Listener() {

			@Override
			public void handleEvent(@NonNullByDefault({}) Event event) {
				event.widget.removeListener(SWT.Activate, this);
				// the window gives the focus to whatever had it, after this
				event.display.asyncExec(() -> {
					Control now = event.display.getFocusControl();
					if (!to.isDisposed() && (now == null || now == to)) {
						to.setFocus();
					}
				});
			}
		});
	}
}
