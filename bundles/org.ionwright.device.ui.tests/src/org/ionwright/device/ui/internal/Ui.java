package org.ionwright.device.ui.internal;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Drives windows in tests. */
final class Ui {

	private static final long LIMIT_NANOS = 10_000_000_000L;
	private static final int WAKE_MILLIS = 10;

	private Ui() {
	}

	static Shell shell(int width, int height) {
		Shell shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(width, height);
		shell.open();
		return shell;
	}

	/** Handles events until it is so; fails after ten seconds. */
	static void until(BooleanSupplier so) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + LIMIT_NANOS;
		while (!so.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("it did not come true within 10 s");
			}
			if (!display.readAndDispatch()) {
				display.timerExec(WAKE_MILLIS, () -> {
				});
				display.sleep();
			}
		}
	}

	static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}
}
