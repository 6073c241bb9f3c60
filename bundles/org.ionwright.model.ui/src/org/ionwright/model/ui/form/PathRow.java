package org.ionwright.model.ui.form;

import java.util.List;

import org.eclipse.core.databinding.Binding;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.ionwright.model.ui.edit.FeatureValue;
import org.ionwright.ui.common.DisplayUnit;

/** A text, with what it is likely to be to choose from, such as the paths of parts. */
final class PathRow extends Row {

	private final Combo combo;
	private final FieldSign sign;
	private final Binding binding;

	PathRow(FormContext context, EAttribute attribute, List<String> choices) {
		super(context, attribute);
		String help = Help.of(attribute, DisplayUnit.NONE);
		label(help);
		combo = placed(new Combo(parent(), SWT.DROP_DOWN), help, 2);
		combo.setEnabled(editable());
		choices.forEach(combo::add);
		sign = new FieldSign(combo);
		binding = context.bindings().bindValue(WidgetProperties.text().observeDelayed(PAUSE_MILLIS, combo),
				new FeatureValue(context.document(), context.part(), attribute), TextRow.toModel(), TextRow.toText());
	}

	@Override
	void flush() {
		binding.updateTargetToModel();
	}

	@Override
	Combo field() {
		return combo;
	}

	@Override
	FieldSign sign() {
		return sign;
	}
}
