package org.ionwright.model.ui.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.databinding.swt.ISWTObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ionwright.model.Quantity;
import org.ionwright.model.ui.edit.EditSession;
import org.ionwright.model.ui.edit.FeatureValue;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.model.ui.form.UnitChoices.Choices;
import org.ionwright.ui.common.DisplayUnit;
import org.ionwright.ui.common.NumberText;

/**
 * A number with its unit. What is typed is tried while it is typed; a refused text stays in the field with the reason beside
 * it, and the model keeps its value. Picking another unit converts what is shown.
 */
final class QuantityRow extends Row {

	private final EAttribute attribute;
	private final Quantity quantity;
	private final Choices choices;
	private final boolean whole;
	private final Text text;
	private final @Nullable UnitPicker picker;
	private final FieldSign sign;
	private final FeatureValue model;
	private final Binding binding;
	private DisplayUnit unit;

	QuantityRow(FormContext context, EAttribute attribute, Quantity quantity) {
		super(context, attribute);
		this.attribute = attribute;
		this.quantity = quantity;
		whole = attribute.getEAttributeType().getInstanceClass() == int.class;
		choices = UnitChoices.of(context.part(), attribute, quantity);
		List<DisplayUnit> units = choices.units();
		unit = context.memory().unit(attribute).flatMap(
				symbol -> units.stream().filter(choice -> choice.symbol().equals(symbol)).findFirst())
				.orElse(units.isEmpty() ? DisplayUnit.NONE : choices.wanted());
		label(help());
		text = placed(new Text(parent(), SWT.BORDER | SWT.SINGLE), help(), 1);
		text.setEditable(editable());
		if (units.size() > 1) {
			UnitPicker made = new UnitPicker(parent(), Words.of(attribute), units, unit, this::pick);
			made.button().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
			picker = made;
		} else {
			picker = null;
			Label symbol = new Label(parent(), SWT.NONE);
			symbol.setText(unit.symbol());
			symbol.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		}
		sign = new FieldSign(text);
		model = new FeatureValue(context.document(), context.part(), attribute);
		Optional<String> kept = context.memory().refused(context.part(), attribute);
		binding = bind();
		text.addListener(SWT.FocusIn, event -> model.beginStep());
		text.addListener(SWT.FocusOut, event -> leave());
		text.addListener(SWT.DefaultSelection, event -> enter());
		kept.ifPresent(this::keepTrying);
	}

	/** A text that was refused before is still there, and still refused. */
	private void keepTrying(String typed) {
		text.setText(typed);
		flush();
	}

	private Binding bind() {
		ISWTObservableValue<String> typed = WidgetProperties.text(SWT.Modify).observeDelayed(PAUSE_MILLIS, text);
		UpdateValueStrategy<String, @Nullable Object> toModel = new UpdateValueStrategy<>();
		toModel.setAfterGetValidator(this::check);
		toModel.setConverter(IConverter.create(String.class, Object.class, this::value));
		UpdateValueStrategy<@Nullable Object, String> toText = new UpdateValueStrategy<>();
		toText.setConverter(IConverter.create(Object.class, String.class, this::shown));
		return context.bindings().bindValue(typed, model, toModel, toText);
	}

	private IStatus check(String typed) {
		if (typed.equals(shown(model.getValue()))) {
			return accepted();
		}
		RangeEntry both = range(typed);
		if (both != null && both.refusal().isEmpty()) {
			// taken as a whole when the field is left
			accepted();
			return ValidationStatus.cancel("");
		}
		QuantityEntry entry = both != null ? new QuantityEntry(Double.NaN, Optional.empty(), both.refusal())
				: QuantityEntry.read(typed, quantity, choices, unit, whole);
		if (entry.refusal().isEmpty()) {
			return accepted();
		}
		context.memory().keep(context.part(), attribute, typed);
		sign.refuse(entry.refusal());
		context.refused().run();
		return ValidationStatus.error(entry.refusal());
	}

	private IStatus accepted() {
		context.memory().drop(context.part(), attribute);
		sign.refuse("");
		context.refused().run();
		return ValidationStatus.ok();
	}

	/** The stored value itself when the text is how it is shown, so that looking at a value never rounds it. */
	private @Nullable Object value(@Nullable String typed) {
		@Nullable
		Object stored = model.getValue();
		if (typed == null || typed.equals(shown(stored))) {
			return stored;
		}
		double read = QuantityEntry.read(typed, quantity, choices, unit, whole).value();
		return whole ? (Object) (int) read : (Object) read;
	}

	private String shown(@Nullable Object value) {
		return value instanceof Number number ? NumberText.typed(unit.fromSi(number.doubleValue())) : "";
	}

	private void pick(DisplayUnit next) {
		flush();
		unit = next;
		context.memory().pick(attribute, next.symbol());
		text.setToolTipText(help());
		if (sign.refusal().isEmpty()) {
			binding.updateModelToTarget();
		} else {
			binding.updateTargetToModel();
		}
	}

	/** Shows the value as it is kept, in the unit that was typed when the picker has it. */
	private void enter() {
		flush();
		if (!sign.refusal().isEmpty()) {
			return;
		}
		QuantityEntry.read(text.getText(), quantity, choices, unit, whole).unit().ifPresent(typed -> {
			unit = typed;
			context.memory().pick(attribute, typed.symbol());
			UnitPicker button = picker;
			if (button != null) {
				button.show(typed);
			}
		});
		binding.updateModelToTarget();
	}

	private void leave() {
		if (open()) {
			enter();
			model.endStep();
		}
	}

	/** Null when no range is typed, or none can be. */
	private @Nullable RangeEntry range(String typed) {
		Optional<EAttribute> end = context.hints().rangeEnd(context.part(), attribute);
		return end.isEmpty() ? null
				: RangeEntry.read(typed, quantity, context.hints().quantity(context.part(), end.get()), choices, unit);
	}

	/** Sets both ends as one step. */
	private void takeRange() {
		RangeEntry both = text.isDisposed() ? null : range(text.getText());
		Optional<EAttribute> end = context.hints().rangeEnd(context.part(), attribute);
		if (both != null && both.refusal().isEmpty() && end.isPresent()) {
			EditSession step = context.document().begin();
			step.set(context.part(), attribute, both.low());
			step.set(context.part(), end.get(), both.high());
			step.close();
			text.setText(shown(model.getValue()));
		}
	}

	@Override
	void flush() {
		takeRange();
		binding.updateTargetToModel();
	}

	@Nullable
	UnitPicker picker() {
		return picker;
	}

	@Override
	Text field() {
		return text;
	}

	@Override
	FieldSign sign() {
		return sign;
	}

	private String help() {
		return Help.of(attribute, Optional.of(quantity), unit);
	}
}
