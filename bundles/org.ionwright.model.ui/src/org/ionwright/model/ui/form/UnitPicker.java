package org.ionwright.model.ui.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.DisplayUnit;

/** A button with the unit on it and the other units in its menu. A combo does the same at ten times the cost. */
final class UnitPicker {

	private static final String ARROW = " \u25be";

	private final Button button;
	private final List<DisplayUnit> units;
	private final Consumer<DisplayUnit> picked;
	private DisplayUnit unit;

	/**
	 * @param name
	 *            of the quantity, for screen readers
	 * @param picked
	 *            told of the unit a person picks
	 */
	UnitPicker(Composite parent, String name, List<DisplayUnit> units, DisplayUnit unit, Consumer<DisplayUnit> picked) {
		this.units = units;
		this.unit = unit;
		this.picked = picked;
		button = new Button(parent, SWT.PUSH | SWT.FLAT);
		button.setToolTipText(Messages.Form_unitHelp);
		AccessibleName.give(button, () -> name + ", " + Messages.Form_unit + " " + text(this.unit));
		button.addListener(SWT.Selection, event -> open());
		show(unit);
	}

	Button button() {
		return button;
	}

	/** Shows a unit that was chosen otherwise. */
	void show(DisplayUnit next) {
		unit = next;
		button.setText(text(next) + ARROW);
	}

	/** As if a person had picked it. */
	void pick(DisplayUnit next) {
		show(next);
		picked.accept(next);
	}

	private void open() {
		Menu menu = new Menu(button);
		for (DisplayUnit choice : units) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(text(choice));
			item.setSelection(choice.equals(unit));
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					pick(choice);
				}
			});
		}
		menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
		Point size = button.getSize();
		menu.setLocation(button.toDisplay(0, size.y));
		menu.setVisible(true);
	}

	private static String text(DisplayUnit unit) {
		return unit.symbol().isEmpty() ? Messages.Form_plain : unit.symbol();
	}
}
