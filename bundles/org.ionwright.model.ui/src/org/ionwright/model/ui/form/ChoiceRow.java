package org.ionwright.model.ui.form;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.ionwright.model.ModelWords;
import org.ionwright.model.ui.edit.FeatureValue;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.ui.common.DisplayUnit;

/** One of the values of an enum. */
final class ChoiceRow extends Row {

	private final Combo combo;
	private final FieldSign sign;
	private final List<EEnumLiteral> literals;
	private final String help;

	ChoiceRow(FormContext context, EAttribute attribute, EEnum type) {
		super(context, attribute);
		literals = List.copyOf(type.getELiterals());
		help = Help.of(attribute, DisplayUnit.NONE);
		label(help);
		combo = placed(new Combo(parent(), SWT.READ_ONLY | SWT.DROP_DOWN), help, 2);
		literals.forEach(literal -> combo.add(Words.of(literal.getInstance())));
		combo.setEnabled(editable());
		sign = new FieldSign(combo);
		UpdateValueStrategy<Integer, @Nullable Object> toModel = new UpdateValueStrategy<>();
		toModel.setConverter(IConverter.create(Integer.class, Object.class, this::literal));
		UpdateValueStrategy<@Nullable Object, Integer> toCombo = new UpdateValueStrategy<>();
		toCombo.setConverter(IConverter.create(Object.class, Integer.class, this::index));
		context.bindings().bindValue(WidgetProperties.singleSelectionIndex().observe(combo),
				new FeatureValue(context.document(), context.part(), attribute), toModel, toCombo);
		combo.addListener(SWT.Selection, event -> explain());
		explain();
	}

	private @Nullable Object literal(@Nullable Integer index) {
		return index == null || index < 0 ? null : literals.get(index).getInstance();
	}

	private Integer index(@Nullable Object value) {
		for (int i = 0; i < literals.size(); i++) {
			if (value instanceof Enumerator literal && Objects.equals(literals.get(i).getInstance(), literal)) {
				return i;
			}
		}
		return -1;
	}

	/** The chosen value has a sentence of its own. */
	private void explain() {
		int chosen = combo.getSelectionIndex();
		String about = chosen < 0 ? "" : ModelWords.about(literals.get(chosen));
		combo.setToolTipText(about.isEmpty() ? help
				: help + "\n" + Words.of(literals.get(chosen).getInstance()) + ": " + about);
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
