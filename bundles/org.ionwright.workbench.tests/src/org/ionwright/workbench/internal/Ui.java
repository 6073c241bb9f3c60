package org.ionwright.workbench.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Lets windows work and looks into them. On the UI thread. */
final class Ui {

	private static final int SECONDS = 120;

	private Ui() {
	}

	/** Handles events until a condition holds; fails after a time that is long on the slowest machine. */
	static void until(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + SECONDS * 1_000_000_000L;
		boolean[] tick = { true };
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("waited " + SECONDS + " s for " + what);
			}
			if (tick[0]) {
				tick[0] = false;
				display.timerExec(20, () -> tick[0] = true);
			}
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** A control and all within it, in the order of their making. */
	static List<Control> all(Control top) {
		List<Control> found = new ArrayList<>();
		Deque<Control> open = new ArrayDeque<>(List.of(top));
		while (!open.isEmpty()) {
			Control next = open.pop();
			found.add(next);
			if (next instanceof Composite composite) {
				open.addAll(Arrays.asList(composite.getChildren()));
			}
		}
		return found;
	}

	static <T extends Control> Stream<T> all(Control top, Class<T> type) {
		return all(top).stream().filter(type::isInstance).map(type::cast);
	}
}
