package org.ionwright.operate.ui.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.ionwright.ui.common.StatusLamp;

/** Finds what a person sees, and runs the event loop. */
final class Ui {

	private static final long LIMIT_NANOS = 10_000_000_000L;
	private static final int WAKE_MILLIS = 10;
	private static final int SETTLE_MILLIS = 200;

	private Ui() {
	}

	static Shell shell(int width, int height) {
		Shell shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(width, height);
		shell.open();
		return shell;
	}

	static void until(String what, BooleanSupplier so) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + LIMIT_NANOS;
		while (!so.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("not within 10 s: " + what);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(WAKE_MILLIS, () -> {
				});
				display.sleep();
			}
		}
	}

	/** Lets the widgets do what they put off, such as to scroll. */
	static void settle() {
		boolean[] over = { false };
		Display.getCurrent().timerExec(SETTLE_MILLIS, () -> over[0] = true);
		until("a moment", () -> over[0]);
	}

	static <T extends Control> List<T> visible(Control root, Class<T> type) {
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

	/** All visible labels and lamps, a line each. */
	static String words(Control root) {
		return Stream.concat(visible(root, StatusLamp.class).stream().map(StatusLamp::text),
				visible(root, Label.class).stream().map(label -> label.getText())).collect(Collectors.joining("\n"));
	}

	static Button button(Control root, String text) {
		return visible(root, Button.class).stream()
				.filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("there is no button " + text));
	}

	static void press(Button button) {
		if (!button.isEnabled()) {
			fail(button.getText() + " is disabled: " + button.getToolTipText());
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** The texts of a column from top to bottom. */
	static List<String> column(Table table, int column) {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < table.getItemCount(); i++) {
			texts.add(table.getItem(i).getText(column));
		}
		return texts;
	}
}
