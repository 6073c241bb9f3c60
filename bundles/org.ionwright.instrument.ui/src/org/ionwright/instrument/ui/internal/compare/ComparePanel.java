package org.ionwright.instrument.ui.internal.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ionwright.instrument.ui.internal.Messages;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Paper;
import org.ionwright.ui.common.TableColumns;

/** The values of two instruments that differ, side by side. */
public final class ComparePanel extends Composite {

	private final String leftName;
	private final String rightName;
	private final List<Difference> all;
	private final Label summary;
	private final Combo group;
	private final Text filter;
	private final Table table;
	private List<Difference> shown = List.of();

	/**
	 * @param leftName
	 *            what the left one is called, for the head of its column
	 */
	public ComparePanel(Composite parent, String leftName, MassSpectrometer left, String rightName,
			MassSpectrometer right) {
		super(parent, SWT.NONE);
		this.leftName = leftName;
		this.rightName = rightName;
		all = Comparison.of(left, right);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
		Composite tools = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(tools);
		summary = new Label(tools, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		filter = new Text(tools, SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		filter.setMessage(Messages.Compare_filter);
		AccessibleName.give(filter, Messages.Compare_filter);
		GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(filter);
		group = new Combo(tools, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.give(group, Messages.Compare_group);
		group.add(Messages.Compare_allGroups);
		groups().forEach(group::add);
		group.select(0);
		Button copy = new Button(tools, SWT.PUSH);
		copy.setText(Messages.Compare_copy);
		copy.setToolTipText(Messages.Compare_copyHelp);
		copy.addListener(SWT.Selection, event -> copy());
		Composite frame = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		TableColumns layout = new TableColumns();
		frame.setLayout(layout);
		table = new Table(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		AccessibleName.give(table, Messages.Compare_name);
		for (String head : List.of(Messages.Compare_part, Messages.Compare_value, leftName, rightName)) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(head);
			layout.setColumnData(column, new ColumnWeightData(1, 90));
		}
		filter.addListener(SWT.Modify, event -> fill());
		group.addListener(SWT.Selection, event -> fill());
		Paper.under(this);
		fill();
	}

	private Set<String> groups() {
		return all.stream().map(Difference::group).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private void fill() {
		String words = filter.getText().strip().toLowerCase(Locale.ROOT);
		String only = group.getSelectionIndex() <= 0 ? "" : group.getText();
		shown = all.stream().filter(difference -> only.isEmpty() || difference.group().equals(only))
				.filter(difference -> line(difference).toLowerCase(Locale.ROOT).contains(words)).toList();
		table.setRedraw(false);
		table.setItemCount(shown.size());
		for (int i = 0; i < shown.size(); i++) {
			TableItem item = table.getItem(i);
			item.setText(cells(shown.get(i)));
		}
		table.setRedraw(true);
		summary.setText(all.isEmpty() ? Messages.Compare_same
				: NLS.bind(Messages.Compare_summary, shown.size(), all.size()));
	}

	private static String[] cells(Difference difference) {
		String value = switch (difference.kind()) {
		case VALUE -> difference.value();
		case OTHER_KIND -> Messages.Compare_kind;
		case LEFT_ONLY, RIGHT_ONLY -> Messages.Compare_only;
		};
		return new String[] { difference.part().isEmpty() ? Messages.Findings_whole : difference.part(), value,
				difference.kind() == Difference.Kind.RIGHT_ONLY ? Messages.Compare_none : difference.left(),
				difference.kind() == Difference.Kind.LEFT_ONLY ? Messages.Compare_none : difference.right() };
	}

	private static String line(Difference difference) {
		return String.join("\t", cells(difference));
	}

	/** What is shown, as lines of cells between tabs, so that a spreadsheet takes it. */
	String text() {
		return String.join("\t", Messages.Compare_part, Messages.Compare_value, leftName, rightName) + "\n"
				+ shown.stream().map(ComparePanel::line).collect(Collectors.joining("\n"));
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(getDisplay());
		try {
			clipboard.setContents(new Object[] { text() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	Table table() {
		return table;
	}

	Combo group() {
		return group;
	}

	Text filter() {
		return filter;
	}

	@Override
	public boolean setFocus() {
		return !table.isDisposed() && table.setFocus();
	}
}
