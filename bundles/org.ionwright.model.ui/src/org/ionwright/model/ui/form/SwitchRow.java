package org.ionwright.model.ui.form;

import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.ionwright.model.ui.edit.FeatureValue;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.ui.common.DisplayUnit;

/** Yes or no. */
final class SwitchRow extends Row {

	private final Button box;
	private final FieldSign sign;

	SwitchRow(FormContext context, EAttribute attribute) {
		super(context, attribute);
		String help = Help.of(attribute, DisplayUnit.NONE);
		new Label(parent(), SWT.NONE).setLayoutData(new GridData());
		box = placed(new Button(parent(), SWT.CHECK), help, 2);
		box.setText(Words.of(attribute));
		box.setEnabled(editable());
		sign = new FieldSign(box);
		UpdateValueStrategy<Boolean, @Nullable Object> toModel = new UpdateValueStrategy<>();
		toModel.setConverter(IConverter.create(Boolean.class, Object.class, checked -> checked));
		UpdateValueStrategy<@Nullable Object, Boolean> toBox = new UpdateValueStrategy<>();
		toBox.setConverter(IConverter.create(Object.class, Boolean.class, Boolean.TRUE::equals));
		context.bindings().bindValue(WidgetProperties.buttonSelection().observe(box),
				new FeatureValue(context.document(), context.part(), attribute), toModel, toBox);
	}

	@Override
	Button field() {
		return box;
	}

	@Override
	FieldSign sign() {
		return sign;
	}
}
