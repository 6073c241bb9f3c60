package org.ionwright.model.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.ui.common.DisplayUnit;

/** Several values out of a given set, such as the declared claims; each check is a step of its own. */
final class CheckListRow extends Row {

	private static final int MOST_LINES = 8;

	private final Table table;
	private final FieldSign sign;
	private final EStructuralFeature feature;
	private final List<?> choices;
	private final Adapter adapter = new AdapterImpl() {
		@Override
		public void notifyChanged(@Nullable Notification change) {
			if (change != null && change.getFeature() == feature) {
				update();
			}
		}
	};

	CheckListRow(FormContext context, EStructuralFeature feature, List<?> choices, Function<Object, String> text) {
		super(context, feature);
		this.feature = feature;
		this.choices = List.copyOf(choices);
		String help = Help.of(feature, DisplayUnit.NONE);
		label(help).setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
		table = placed(new Table(parent(), SWT.CHECK | SWT.BORDER | SWT.V_SCROLL), help, 2);
		if (table.getLayoutData() instanceof GridData place) {
			place.heightHint = table.getItemHeight() * Math.clamp(choices.size(), 1, MOST_LINES);
		}
		choices.forEach(choice -> new TableItem(table, SWT.NONE).setText(text.apply(choice)));
		sign = new FieldSign(table);
		table.addListener(SWT.Selection, this::clicked);
		context.part().eAdapters().add(adapter);
		table.addListener(SWT.Dispose, event -> context.part().eAdapters().remove(adapter));
		update();
	}

	private void clicked(Event event) {
		if (event.detail != SWT.CHECK || !(event.item instanceof TableItem item)) {
			return;
		}
		Object choice = Objects.requireNonNull(choices.get(table.indexOf(item)));
		if (item.getChecked()) {
			context.document()
					.execute(new AddCommand(context.document().domain(), context.part(), feature, choice,
							place(choice)));
		} else {
			context.document()
					.execute(new RemoveCommand(context.document().domain(), context.part(), feature, choice));
		}
		update();
	}

	/** In the order of the choices. */
	private int place(Object choice) {
		int order = choices.indexOf(choice);
		return (int) values().stream().filter(value -> choices.indexOf(value) < order).count();
	}

	private List<?> values() {
		return (List<?>) context.part().eGet(feature);
	}

	private void update() {
		for (int i = 0; i < choices.size(); i++) {
			table.getItem(i).setChecked(values().contains(choices.get(i)));
		}
	}

	@Override
	Table field() {
		return table;
	}

	@Override
	FieldSign sign() {
		return sign;
	}
}
