package org.ionwright.instrument.ui.internal.panel;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.instrument.ui.internal.Messages;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.ui.edit.Parts;
import org.ionwright.model.validation.facts.Fact;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.TableColumns;

/** What follows from the values of the selected part and of the parts in it: computed, never typed in. */
final class FactsTable extends Composite {

	private final Label heading;
	private final Table table;
	private final MassSpectrometer instrument;
	private List<Fact> facts = List.of();
	private @Nullable EObject part;

	FactsTable(Composite parent, MassSpectrometer instrument) {
		super(parent, SWT.NONE);
		this.instrument = instrument;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		heading = new Label(this, SWT.NONE);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		heading.setText(Messages.Facts_name);
		GridDataFactory.fillDefaults().indent(8, 2).applyTo(heading);
		Composite frame = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		TableColumns layout = new TableColumns();
		frame.setLayout(layout);
		table = new Table(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.give(table, Messages.Facts_name);
		layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(5, 160));
		layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(3, 130));
		layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(3, 60));
	}

	void show(List<Fact> all) {
		if (!facts.equals(all)) {
			facts = all;
			fill();
		}
	}

	void show(EObject next) {
		part = next;
		fill();
	}

	private void fill() {
		List<Fact> shown = facts.stream().filter(this::belongs).toList();
		table.setRedraw(false);
		table.setItemCount(shown.size());
		for (int i = 0; i < shown.size(); i++) {
			Fact fact = shown.get(i);
			TableItem item = table.getItem(i);
			item.setText(new String[] { fact.label(), fact.text(), fact.source() });
		}
		table.setRedraw(true);
	}

	private boolean belongs(Fact fact) {
		EObject shown = part;
		return shown == null || Parts.within(Parts.find(instrument, fact.where()).part(), shown);
	}

	Table table() {
		return table;
	}
}
