package org.ionwright.scan.ui.internal.fakes;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Runs the event loop until what is waited for has come, and finds widgets as a person does: by their texts. */
public final class Ui {

	private static final int WAKE_MILLIS = 20;

	private Ui() {
	}

	/** Handles events until the condition holds; the test fails when it does not in time. */
	public static void until(String what, BooleanSupplier condition) {
		until(what, 20, condition);
	}

	/** As {@link #until(String, BooleanSupplier)}, with a time limit of its own. */
	public static void until(String what, int seconds, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + seconds * 1_000_000_000L;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("not within " + seconds + " s: " + what);
			}
			if (!display.readAndDispatch()) {
				// The condition may come true without an event.
				display.timerExec(WAKE_MILLIS, () -> {
				});
				display.sleep();
			}
		}
	}

	/** All controls of a type that a person can see. */
	public static <T extends Control> List<T> visible(Control root, Class<T> type) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(root) && root.isVisible()) {
			found.add(type.cast(root));
		}
		if (root instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(visible(child, type));
			}
		}
		return found;
	}

	/** The texts of all visible labels, one per line. */
	public static String labels(Control root) {
		return String.join("\n",
				visible(root, Label.class).stream().map(label -> label.getText()).toList());
	}

	/** The visible button with the text. */
	public static Button button(Control root, String text) {
		Optional<Button> found = visible(root, Button.class).stream()
				.filter(button -> button.getText().equals(text)).findFirst();
		return found.orElseGet(() -> fail("there is no button " + text));
	}

	/** Presses a button. */
	public static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** An open window. */
	public static Shell shell(int width, int height) {
		Shell shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(width, height);
		shell.open();
		return shell;
	}
}
