package org.ionwright.instrument.ui.internal.form;

import org.eclipse.core.databinding.Binding;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.ionwright.instrument.ui.internal.edit.FeatureValue;
import org.ionwright.instrument.ui.internal.edit.Parts;
import org.ionwright.model.ModelPaths;
import org.ionwright.ui.common.DisplayUnit;

/** The path of a part as a text, with all parts to choose from. */
final class PathRow extends Row {

	private final Combo combo;
	private final FieldSign sign;
	private final Binding binding;

	PathRow(FormContext context, EAttribute attribute) {
		super(context, attribute);
		String help = Help.of(attribute, DisplayUnit.NONE);
		label(help);
		combo = placed(new Combo(parent(), SWT.DROP_DOWN), help, 2);
		combo.setEnabled(editable());
		Parts.all(EcoreUtil.getRootContainer(context.part())).map(ModelPaths::pathOf).filter(path -> !path.isEmpty())
				.forEach(combo::add);
		sign = new FieldSign(combo);
		binding = context.bindings().bindValue(WidgetProperties.text().observeDelayed(PAUSE_MILLIS, combo),
				new FeatureValue(context.document(), context.part(), attribute));
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
