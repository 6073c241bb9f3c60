package org.ionwright.method.ui.internal.panel;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Letters;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.StatusLamp;

/** Chooses the instrument a method is looked at with. */
final class BenchBar extends Composite {

	private final Bench bench;
	private final Runnable changed;
	private final Combo combo;
	private final StatusLamp trouble;
	private List<Bench.Choice> choices = List.of();

	BenchBar(Composite parent, Bench bench, Runnable changed) {
		super(parent, SWT.NONE);
		this.bench = bench;
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).applyTo(this);
		new Label(this, SWT.NONE).setText(Messages.Bench_with);
		combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.give(combo, Messages.Bench_name);
		combo.setToolTipText(Messages.Bench_help);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(Letters.points(combo, 250), SWT.DEFAULT)
				.applyTo(combo);
		trouble = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(trouble);
		combo.addListener(SWT.Selection, event -> choose());
		combo.addListener(SWT.FocusIn, event -> fill());
		fill();
	}

	/** Instruments come and go. */
	private void fill() {
		List<Bench.Choice> now = bench.choices();
		if (!now.equals(choices)) {
			choices = now;
			combo.setItems(choices.stream().map(Bench.Choice::name).toArray(String[]::new));
		}
		combo.select(Math.max(0, choices.indexOf(bench.chosen())));
		String said = bench.trouble();
		trouble.setStatus(said.isEmpty() ? Lamp.OFF : Lamp.FAULT, said, "");
		trouble.setVisible(!said.isEmpty());
	}

	private void choose() {
		int index = combo.getSelectionIndex();
		if (index >= 0) {
			bench.choose(choices.get(index));
			fill();
			changed.run();
		}
	}
}
