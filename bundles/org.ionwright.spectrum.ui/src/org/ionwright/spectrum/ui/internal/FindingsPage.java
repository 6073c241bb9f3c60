package org.ionwright.spectrum.ui.internal;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.ui.common.AccessibleName;

/** The findings of the run, also of one whose file is in no project; a row leads to its scan. */
final class FindingsPage extends Composite {

	private static final int MOST = 10_000;

	private final Label message;
	private final Table table;
	private final Label whole;
	private List<RunFinding> findings = List.of();

	/**
	 * @param chosen
	 *            gets the index of the first scan of a finding that the user selected
	 */
	FindingsPage(Composite parent, IntConsumer chosen) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 4;
		layout.marginHeight = 4;
		setLayout(layout);
		message = new Label(this, SWT.WRAP);
		GridData above = new GridData(SWT.FILL, SWT.CENTER, true, false);
		above.widthHint = 120;
		message.setLayoutData(above);
		table = new Table(this, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.SidePane_findings);
		column("", 72);
		column(Messages.FindingsPage_where, 110);
		column(Messages.FindingsPage_what, 420);
		table.addListener(SWT.SetData, event -> {
			if (event.item instanceof TableItem item) {
				RunFinding finding = findings.get(table.indexOf(item));
				item.setText(new String[] {
						finding.warning() ? Messages.FindingsPage_warning : Messages.FindingsPage_information,
						finding.where(), finding.text() });
			}
		});
		whole = new Label(this, SWT.WRAP);
		GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false);
		below.widthHint = 120;
		whole.setLayoutData(below);
		table.addListener(SWT.Selection, event -> {
			int row = table.getSelectionIndex();
			tell(row);
			if (row >= 0 && row < findings.size() && findings.get(row).first() >= 0) {
				chosen.accept(findings.get(row).first());
			}
		});
		show(List.of());
	}

	/** The whole text of a row, for which a narrow column has no room. */
	private void tell(int row) {
		whole.setText(row >= 0 && row < findings.size() ? findings.get(row).text() : "");
		layout();
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	void show(List<RunFinding> next) {
		if (next.equals(findings) && !next.isEmpty()) {
			return;
		}
		findings = next.size() > MOST ? List.copyOf(next.subList(0, MOST)) : List.copyOf(next);
		table.clearAll();
		table.setItemCount(findings.size());
		if (findings.size() == 1) {
			table.setSelection(0);
		}
		tell(findings.size() == 1 ? 0 : -1);
		message.setText(findings.isEmpty() ? Messages.FindingsPage_none : Messages.FindingsPage_hint);
		layout();
	}

	List<RunFinding> findings() {
		return findings;
	}

	Table table() {
		return table;
	}
}
