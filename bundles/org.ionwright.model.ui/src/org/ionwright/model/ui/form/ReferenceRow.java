package org.ionwright.model.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.ui.edit.FeatureValue;
import org.ionwright.model.ui.edit.Parts;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.ui.common.DisplayUnit;

/** Another part of the model, chosen from those that fit; the first choice is none. */
final class ReferenceRow extends Row {

	private final Combo combo;
	private final FieldSign sign;
	private final List<EObject> choices;

	ReferenceRow(FormContext context, EReference reference) {
		super(context, reference);
		String help = Help.of(reference, DisplayUnit.NONE);
		label(help);
		combo = placed(new Combo(parent(), SWT.READ_ONLY | SWT.DROP_DOWN), help, 2);
		combo.setEnabled(editable());
		choices = new ArrayList<>(Parts.fitting(context.part(), reference));
		combo.add(Messages.Form_none);
		choices.forEach(choice -> combo.add(text(choice)));
		sign = new FieldSign(combo);
		UpdateValueStrategy<Integer, @Nullable Object> toModel = new UpdateValueStrategy<>();
		toModel.setConverter(IConverter.create(Integer.class, Object.class, this::choice));
		UpdateValueStrategy<@Nullable Object, Integer> toCombo = new UpdateValueStrategy<>();
		toCombo.setConverter(IConverter.create(Object.class, Integer.class, value -> choices.indexOf(value) + 1));
		context.bindings().bindValue(WidgetProperties.singleSelectionIndex().observe(combo),
				new FeatureValue(context.document(), context.part(), reference), toModel, toCombo);
	}

	private @Nullable Object choice(@Nullable Integer index) {
		return index == null || index < 1 ? null : choices.get(index - 1);
	}

	/** Name and path, because names may occur twice. */
	static String text(EObject part) {
		return Words.name(part) + "  (" + ModelPaths.pathOf(part) + ")";
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
