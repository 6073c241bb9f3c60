package org.ionwright.model.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Severity;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LampCells;
import org.ionwright.ui.common.StatusLamp;
import org.ionwright.ui.common.TableColumns;

/** What the rules say of the whole model; the selected finding with its whole text and what would mend it. */
public final class FindingsTable extends Composite {

	private final StatusLamp summary;
	private final Table table;
	private final Label detail;
	private final Link fixes;
	private final boolean editable;
	private final Consumer<Finding> picked;
	private UnaryOperator<String> places = UnaryOperator.identity();
	private List<Finding> findings = List.of();
	private List<Fix> offered = List.of();

	/**
	 * @param picked
	 *            told which finding is selected, by a person or because a new check still has it
	 * @param go
	 *            told which finding a person selects
	 * @param mend
	 *            told which fix a person chooses
	 */
	public FindingsTable(Composite parent, boolean editable, Consumer<Finding> picked, Consumer<Finding> go,
			Consumer<Fix> mend) {
		super(parent, SWT.NONE);
		this.editable = editable;
		this.picked = picked;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		summary = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(summary);
		Composite frame = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		TableColumns layout = new TableColumns();
		frame.setLayout(layout);
		table = new Table(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
		AccessibleName.give(table, Messages.Findings_name);
		table.setHeaderVisible(true);
		column(Messages.Findings_code, layout, new ColumnPixelData(120));
		column(Messages.Findings_message, layout, new ColumnWeightData(3, 200));
		column(Messages.Findings_where, layout, new ColumnWeightData(1, 80));
		LampCells lamps = new LampCells(table,
				data -> data instanceof Finding finding ? Lamps.of(finding.severity()) : null);
		table.setData(lamps);
		detail = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(8, 0).applyTo(detail);
		fixes = new Link(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(8, 0).applyTo(fixes);
		fixes.addListener(SWT.Selection, event -> fix(event.text).ifPresent(mend));
		table.addListener(SWT.Selection, event -> {
			explain();
			selected().ifPresent(go);
		});
		explain();
	}

	/** Shows what mends the selected finding; of another one it is not heard any more. */
	public void offer(Finding finding, List<Fix> fixesOfIt) {
		if (editable && selected().equals(Optional.of(finding))) {
			offered = fixesOfIt;
			StringBuilder links = new StringBuilder();
			for (int i = 0; i < offered.size(); i++) {
				links.append(i == 0 ? Messages.Findings_fix + " " : "   ").append("<a href=\"").append(i).append("\">")
						.append(offered.get(i).label()).append("</a>");
			}
			fixes.setText(links.toString());
			shown(fixes, !offered.isEmpty());
			layout();
		}
	}

	/** How places are called from now on, by their path; the path itself otherwise. Told of no empty one. */
	public void callPlaces(UnaryOperator<String> words) {
		places = words;
	}

	private void column(String name, TableColumns layout, ColumnLayoutData width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		layout.setColumnData(column, width);
	}

	public void show(List<Finding> next) {
		if (findings.equals(next) && !summary.text().isEmpty()) {
			return;
		}
		Optional<Finding> before = selected();
		findings = next.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
		table.setRedraw(false);
		table.setItemCount(findings.size());
		for (int i = 0; i < findings.size(); i++) {
			Finding finding = findings.get(i);
			TableItem item = table.getItem(i);
			item.setData(finding);
			item.setText(new String[] { finding.code(), finding.message(),
					finding.where().isEmpty() ? Messages.Findings_whole : places.apply(finding.where()) });
			if (table.getData() instanceof LampCells lamps) {
				item.setImage(0, lamps.place());
			}
		}
		table.deselectAll();
		before.ifPresent(this::reselect);
		table.setRedraw(true);
		summarise();
		explain();
	}

	/** The same place and code, although its numbers may have changed. */
	private void reselect(Finding before) {
		for (int i = 0; i < findings.size(); i++) {
			Finding finding = findings.get(i);
			if (finding.code().equals(before.code()) && finding.where().equals(before.where())) {
				table.select(i);
				return;
			}
		}
	}

	private void summarise() {
		long errors = count(Severity.ERROR);
		long warnings = count(Severity.WARNING);
		long notes = count(Severity.INFO);
		summary.setStatus(findings.stream().map(finding -> Lamps.of(finding.severity())).reduce(Lamps::worse)
				.orElse(Lamp.OK),
				findings.isEmpty() ? Messages.Findings_none
						: NLS.bind(Messages.Findings_summary, new Object[] { errors, warnings, notes }),
				"");
	}

	private long count(Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	private void explain() {
		Optional<Finding> finding = selected();
		detail.setText(finding.map(Finding::message).orElse(""));
		offered = List.of();
		fixes.setText("");
		shown(detail, finding.isPresent());
		shown(fixes, false);
		layout();
		finding.ifPresent(picked);
	}

	private static void shown(Control control, boolean shown) {
		if (control.getLayoutData() instanceof GridData place) {
			place.exclude = !shown;
		}
		control.setVisible(shown);
	}

	/** Links go by the number of their fix. */
	private Optional<Fix> fix(@Nullable String number) {
		int index = Integer.parseInt(Objects.requireNonNull(number));
		return index < offered.size() ? Optional.of(offered.get(index)) : Optional.empty();
	}

	/** What is offered for the selected finding. */
	public List<Fix> offered() {
		return offered;
	}

	public Optional<Finding> selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= findings.size() ? Optional.empty() : Optional.of(findings.get(index));
	}

	public Table table() {
		return table;
	}

	public Link fixes() {
		return fixes;
	}
}
