package org.ionwright.tune.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.Letters;
import org.ionwright.ui.common.ThemeColors;

/** The small parts that panels here are made of. UI thread; the parents have a grid. */
public final class Widgets {

	private Widgets() {
	}

	/** A button with its tool tip. */
	public static Button button(Composite parent, String text, String tip, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** A field behind its label; what is done when Enter is pressed in it or it is left. */
	public static Text field(Composite parent, String label, String tip, int width, Runnable changed) {
		label(parent, label);
		Text field = new Text(parent, SWT.BORDER);
		field.setToolTipText(tip);
		AccessibleName.give(field, plain(label));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(Letters.points(field, width), SWT.DEFAULT)
				.applyTo(field);
		field.addListener(SWT.DefaultSelection, event -> changed.run());
		// later: a view that closes takes the focus from fields that are about to go
		field.addListener(SWT.FocusOut, event -> field.getDisplay().asyncExec(() -> {
			if (!field.isDisposed()) {
				changed.run();
			}
		}));
		return field;
	}

	/** A list to choose one of, behind its label. */
	public static Combo combo(Composite parent, String label, List<String> items, Runnable chosen) {
		label(parent, label);
		return bare(parent, plain(label), items, chosen);
	}

	/** A list to choose one of, whose items say what it is. */
	public static Combo bare(Composite parent, String name, List<String> items, Runnable chosen) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items.toArray(String[]::new));
		if (!items.isEmpty()) {
			combo.select(0);
		}
		combo.setToolTipText(name);
		AccessibleName.give(combo, name);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
		combo.addListener(SWT.Selection, event -> chosen.run());
		return combo;
	}

	public static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	private static String plain(String label) {
		return label.replace("&", "").replaceAll(":$", "");
	}

	/** A line that wraps and takes no room while it is empty. */
	public static Label words(Composite parent, int columns) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(1, SWT.DEFAULT).exclude(true)
				.applyTo(label);
		label.setVisible(false);
		return label;
	}

	/** Sets a text that may be empty, with the colour of a lamp, muted for {@link Lamp#OFF}. */
	public static void say(Label label, Lamp kind, String text) {
		ThemeColors colors = ThemeColors.of(label);
		label.setForeground(kind == Lamp.OFF ? colors.muted() : kind == Lamp.OK ? colors.foreground()
				: colors.lamp(kind));
		if (!label.getText().equals(text.replace("&", "&&"))) {
			label.setText(text.replace("&", "&&"));
			present(label, !text.isEmpty());
			label.requestLayout();
		}
	}

	/** Shows or hides; what is hidden takes no room. */
	public static void present(Control control, boolean shown) {
		if (control.getLayoutData() instanceof GridData data
				&& (data.exclude == shown || control.getVisible() != shown)) {
			data.exclude = !shown;
			control.setVisible(shown);
			control.requestLayout();
		}
	}

	/** Enables a button or says why not. */
	public static void allow(Button button, Optional<String> refusal, Map<String, String> reasons) {
		button.setEnabled(refusal.isEmpty());
		refusal.ifPresent(reason -> reasons.merge(reason, plain(button.getText()),
				(first, more) -> first + ", " + more));
	}

	/** A line for each reason with the buttons it stands against. */
	public static String words(Map<String, String> reasons) {
		return reasons.entrySet().stream()
				.map(reason -> NLS.bind(Messages.Widgets_off, reason.getValue(), reason.getKey()))
				.collect(Collectors.joining("\n"));
	}

	/** For {@link #allow}. */
	public static Map<String, String> reasons() {
		return new LinkedHashMap<>();
	}

	/** Sets the text of a field that nobody types in now. */
	public static void fill(Text field, String text) {
		if (!field.isFocusControl() && !field.getText().equals(text)) {
			field.setText(text);
		}
	}

	/** Replaces the items of a list and keeps the choice where it is still there. */
	public static void offer(Combo combo, List<String> items) {
		if (!List.of(combo.getItems()).equals(items)) {
			String chosen = combo.getText();
			combo.setItems(items.toArray(String[]::new));
			combo.select(Math.max(0, items.indexOf(chosen)));
			combo.requestLayout();
		}
	}
}
