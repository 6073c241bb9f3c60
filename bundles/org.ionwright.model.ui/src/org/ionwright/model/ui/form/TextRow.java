package org.ionwright.model.ui.form;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.ionwright.model.ui.edit.FeatureValue;
import org.ionwright.ui.common.DisplayUnit;

/** A text; an empty field is no value. */
final class TextRow extends Row {

	private final Text text;
	private final FieldSign sign;
	private final Binding binding;

	TextRow(FormContext context, EAttribute attribute) {
		super(context, attribute);
		String help = Help.of(attribute, DisplayUnit.NONE);
		label(help);
		text = placed(new Text(parent(), SWT.BORDER | SWT.SINGLE), help, 2);
		text.setEditable(editable());
		sign = new FieldSign(text);
		FeatureValue model = new FeatureValue(context.document(), context.part(), attribute);
		binding = context.bindings().bindValue(WidgetProperties.text(SWT.Modify).observeDelayed(PAUSE_MILLIS, text),
				model, toModel(), toText());
		text.addListener(SWT.FocusIn, event -> model.beginStep());
		text.addListener(SWT.FocusOut, event -> {
			if (open()) {
				flush();
				model.endStep();
			}
		});
	}

	static UpdateValueStrategy<String, @Nullable Object> toModel() {
		UpdateValueStrategy<String, @Nullable Object> strategy = new UpdateValueStrategy<>();
		strategy.setConverter(IConverter.create(String.class, Object.class, TextRow::value));
		return strategy;
	}

	static UpdateValueStrategy<@Nullable Object, String> toText() {
		UpdateValueStrategy<@Nullable Object, String> strategy = new UpdateValueStrategy<>();
		strategy.setConverter(
				IConverter.create(Object.class, String.class, value -> value == null ? "" : value.toString()));
		return strategy;
	}

	private static @Nullable Object value(@Nullable String typed) {
		return typed == null || typed.isEmpty() ? null : typed;
	}

	@Override
	void flush() {
		binding.updateTargetToModel();
	}

	@Override
	Text field() {
		return text;
	}

	@Override
	FieldSign sign() {
		return sign;
	}
}
