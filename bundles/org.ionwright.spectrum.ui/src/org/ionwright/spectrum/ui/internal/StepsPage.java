package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.spectrum.process.ProcessingStep;
import org.ionwright.spectrum.process.StepCall;
import org.ionwright.spectrum.process.Steps;
import org.ionwright.spectrum.ui.internal.RunNotes.Step;
import org.ionwright.ui.common.AccessibleName;

/** What is done with the spectrum, step by step; each step can be switched off, changed, moved and taken away. */
final class StepsPage extends Composite {

	private final Consumer<List<Step>> listener;
	private final Table table;
	private final Label message;
	private final Menu menu;
	private List<Step> steps = List.of();

	/**
	 * @param listener
	 *            gets all steps after each change by the user
	 */
	StepsPage(Composite parent, Consumer<List<Step>> listener) {
		super(parent, SWT.NONE);
		this.listener = listener;
		GridLayout layout = new GridLayout(5, false);
		layout.marginWidth = 4;
		layout.marginHeight = 4;
		setLayout(layout);
		menu = new Menu(this);
		for (ProcessingStep step : StepText.offered()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(step.label() + "\u2026");
			item.setToolTipText(step.help());
			item.addListener(SWT.Selection,
					event -> ask(step, Map.of(), call -> put(steps.size(), new Step(call, true))));
		}
		Button add = button(Messages.StepsPage_add, () -> {
		});
		add.addListener(SWT.Selection, event -> {
			menu.setLocation(add.toDisplay(0, add.getSize().y));
			menu.setVisible(true);
		});
		button(Messages.StepsPage_change, this::change);
		button(Messages.StepsPage_remove, this::remove);
		button("\u2191", () -> move(-1)).setToolTipText(Messages.StepsPage_up);
		button("\u2193", () -> move(1)).setToolTipText(Messages.StepsPage_down);
		table = new Table(this, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 5, 1));
		AccessibleName.give(table, Messages.StepsPage_table);
		column(Messages.StepsPage_step, 150);
		column(Messages.StepsPage_values, 260);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
				int row = table.indexOf(item);
				replace(row, new Step(steps.get(row).call(), item.getChecked()));
			}
		});
		table.addListener(SWT.DefaultSelection, event -> change());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		message = new Label(this, SWT.WRAP);
		GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false, 5, 1);
		below.widthHint = 120;
		message.setLayoutData(below);
		message.setText(Messages.StepsPage_hint);
	}

	private Button button(String text, Runnable action) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	void show(List<Step> next) {
		steps = List.copyOf(next);
		table.setItemCount(steps.size());
		for (int i = 0; i < steps.size(); i++) {
			TableItem item = table.getItem(i);
			item.setText(new String[] { StepText.label(steps.get(i).call()), StepText.values(steps.get(i).call()) });
			item.setChecked(steps.get(i).on());
		}
	}

	private void ask(ProcessingStep step, Map<String, String> values, Consumer<StepCall> then) {
		new StepDialog(getShell(), step, values).ask().ifPresent(then);
	}

	private void change() {
		int row = table.getSelectionIndex();
		if (row >= 0) {
			Step old = steps.get(row);
			Steps.find(old.call().step()).ifPresent(
					step -> ask(step, old.call().values(), call -> replace(row, new Step(call, old.on()))));
		}
	}

	private void remove() {
		int row = table.getSelectionIndex();
		if (row >= 0) {
			List<Step> next = new ArrayList<>(steps);
			next.remove(row);
			listener.accept(next);
		}
	}

	private void move(int by) {
		int row = table.getSelectionIndex();
		if (row >= 0 && row + by >= 0 && row + by < steps.size()) {
			List<Step> next = new ArrayList<>(steps);
			next.add(row + by, next.remove(row));
			listener.accept(next);
			table.setSelection(row + by);
		}
	}

	private void put(int row, Step step) {
		List<Step> next = new ArrayList<>(steps);
		next.add(row, step);
		listener.accept(next);
	}

	private void replace(int row, Step step) {
		List<Step> next = new ArrayList<>(steps);
		next.set(row, step);
		listener.accept(next);
	}
}
