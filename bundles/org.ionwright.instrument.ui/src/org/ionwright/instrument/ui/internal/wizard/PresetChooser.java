package org.ionwright.instrument.ui.internal.wizard;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.instrument.ui.internal.Messages;
import org.ionwright.model.Preset;
import org.ionwright.ui.common.AccessibleName;

/** The presets as a list, what the selected one is, and what it looks like. */
final class PresetChooser extends Composite {

	private final List<Preset> presets;
	private final org.eclipse.swt.widgets.List list;
	private final Label description;
	private final PresetPreview preview;
	private final Consumer<Preset> chosen;

	/**
	 * @param presets
	 *            one or more; the first is selected
	 */
	PresetChooser(Composite parent, List<Preset> presets, Consumer<Preset> chosen) {
		super(parent, SWT.NONE);
		this.presets = List.copyOf(presets);
		this.chosen = chosen;
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		list = new org.eclipse.swt.widgets.List(this, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.give(list, Messages.Wizard_preset);
		this.presets.forEach(preset -> list.add(preset.name()));
		GridDataFactory.fillDefaults().span(1, 2).grab(false, true).applyTo(list);
		preview = new PresetPreview(this);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 200).applyTo(preview);
		description = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, 3 * description.computeSize(-1, -1).y)
				.applyTo(description);
		list.select(0);
		list.addListener(SWT.Selection, event -> show());
		show();
	}

	private void show() {
		Preset preset = selected();
		description.setText(preset.description());
		preview.show(preset.instrument());
		chosen.accept(preset);
	}

	Preset selected() {
		return presets.get(Math.max(0, list.getSelectionIndex()));
	}

	/** As if a person had chosen it. */
	void select(int index) {
		list.select(index);
		show();
	}

	String description() {
		return description.getText();
	}
}
