package org.ionwright.model.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Handles events of the display until what is waited for has come. */
public final class Pump {

	private static final long LIMIT_NANOS = 20_000_000_000L;
	private static final int WAKE_MILLIS = 20;

	private Pump() {
	}

	public static void until(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + LIMIT_NANOS;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("not within 20 s: " + what);
			}
			if (!display.readAndDispatch()) {
				// The condition may come true without an event.
				display.timerExec(WAKE_MILLIS, () -> {
				});
				display.sleep();
			}
		}
	}

	/** Handles what is there now. */
	public static void all() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// Each round handles one event.
		}
	}
}
