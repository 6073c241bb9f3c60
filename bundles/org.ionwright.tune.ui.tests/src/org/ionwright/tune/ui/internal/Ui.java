package org.ionwright.tune.ui.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ionwright.ui.common.StatusLamp;

/** Finds what a person sees, and runs the event loop. */
final class Ui {

	private static final Duration LIMIT = Duration.ofSeconds(10);
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

	static void until(String what, BooleanSupplier so) {
		until(what, LIMIT, so);
	}

	static void until(String what, Duration limit, BooleanSupplier so) {
		until(() -> what, limit, so);
	}

	private static void until(Supplier<String> what, Duration limit, BooleanSupplier so) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + limit.toNanos();
		while (!so.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("not within " + limit.toSeconds() + " s: " + what.get());
			}
			if (!display.readAndDispatch()) {
				display.timerExec(WAKE_MILLIS, () -> {
				});
				display.sleep();
			}
		}
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

	/** Also those that are hidden. */
	static <T extends Control> List<T> all(Control root, Class<T> type) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(root)) {
			found.add(type.cast(root));
		}
		if (root instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(all(child, type));
			}
		}
		return found;
	}

	/** All visible labels and lamps, a line each. */
	static String words(Control root) {
		return Stream.concat(visible(root, StatusLamp.class).stream().map(StatusLamp::text),
				visible(root, Label.class).stream().map(label -> label.getText())).collect(Collectors.joining("\n"));
	}

	/** Waits until a text is among the words. */
	static void shows(Control root, String text, Duration limit) {
		until(() -> text + " among:\n" + words(root), limit, () -> words(root).contains(text));
	}

	static void shows(Control root, String text) {
		shows(root, text, LIMIT);
	}

	static Button button(Control root, String text) {
		return found(root, text).orElseThrow(() -> new AssertionError("there is no button " + text));
	}

	private static Optional<Button> found(Control root, String text) {
		return visible(root, Button.class).stream()
				.filter(button -> button.getText().replace("&", "").equals(text)).findFirst();
	}

	/** Whether there is such a button and it can be pressed. */
	static boolean allowed(Control root, String button) {
		return found(root, button).filter(Button::isEnabled).isPresent();
	}

	/** Waits until it can be pressed. */
	static void press(Control root, String button, Duration limit) {
		until(() -> button + " among:\n" + words(root), limit, () -> allowed(root, button));
		press(button(root, button));
	}

	static void uncheck(Control root, String... boxes) {
		for (String box : boxes) {
			Button check = button(root, box);
			check.setSelection(false);
			check.notifyListeners(SWT.Selection, new Event());
		}
	}

	/** Leaves only those rows checked whose first column is this. */
	static void checkOnly(Table table, String text) {
		for (TableItem item : table.getItems()) {
			if (!item.getText(0).equals(text)) {
				item.setChecked(false);
				Event event = new Event();
				event.detail = SWT.CHECK;
				event.item = item;
				table.notifyListeners(SWT.Selection, event);
			}
		}
	}

	static void turnTo(Control root, int page) {
		CTabFolder pages = visible(root, CTabFolder.class).getFirst();
		pages.setSelection(page);
		pages.notifyListeners(SWT.Selection, new Event());
	}

	/** Types and presses Enter. */
	static void type(Text field, String text) {
		field.setText(text);
		field.notifyListeners(SWT.DefaultSelection, new Event());
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
