package org.ionwright.spectrum.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.ionwright.spectrum.formula.Formula;
import org.ionwright.spectrum.process.IsotopeMatch;
import org.ionwright.spectrum.process.Peak;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.RangeTip;
import org.ionwright.ui.common.TypedNumber;

/** Compares the spectrum with the isotopes of a formula that the user types. */
final class FormulaPage extends Composite {

	/** Hears what is to be drawn over the spectrum. */
	interface Listener {

		void isotopes(Optional<SpectrumPane.Isotopes> isotopes);

		/** The user typed another formula. */
		void typed(String formula, IonForm adduct);

		void show(double mz);
	}

	/** Lines weaker than this share of the highest are not compared. */
	private static final double LEAST = 0.005;
	private static final double WIDEST = 5;

	private final Listener listener;
	private final Text formula;
	private final Combo adduct;
	private final Text tolerance;
	private final Label message;
	private final Table table;
	private List<Peak> peaks = List.of();
	private Optional<IsotopeMatch> match = Optional.empty();

	FormulaPage(Composite parent, Listener listener) {
		super(parent, SWT.NONE);
		this.listener = listener;
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 4;
		layout.marginHeight = 4;
		setLayout(layout);
		label(Messages.FormulaPage_formula);
		formula = new Text(this, SWT.BORDER | SWT.SINGLE);
		formula.setMessage("C33H40N2O9");
		formula.setToolTipText(Messages.FormulaPage_formulaHelp);
		formula.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		label(Messages.FormulaPage_ion);
		adduct = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
		for (IonForm each : IonForm.values()) {
			adduct.add(each.label());
		}
		adduct.select(0);
		label(Messages.FormulaPage_tolerance);
		tolerance = new Text(this, SWT.BORDER | SWT.SINGLE);
		tolerance.setText("0.3");
		tolerance.setToolTipText(RangeTip.of(Messages.FormulaPage_toleranceHelp, 0, WIDEST, "m/z"));
		AccessibleName.give(formula, Messages.FormulaPage_formulaHelp);
		AccessibleName.give(adduct, Messages.FormulaPage_ion);
		AccessibleName.give(tolerance, Messages.FormulaPage_toleranceHelp);
		message = new Label(this, SWT.WRAP);
		GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		below.widthHint = 120;
		message.setLayoutData(below);
		message.setText(Messages.FormulaPage_hint);
		table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		table.setHeaderVisible(true);
		AccessibleName.give(table, Messages.FormulaPage_table);
		for (String title : List.of(Messages.FormulaPage_computed, "%", Messages.FormulaPage_measured, "%",
				Messages.FormulaPage_error)) {
			TableColumn column = new TableColumn(table, SWT.RIGHT);
			column.setText(title);
			column.setWidth(title.equals("%") ? 54 : title.equals(Messages.FormulaPage_error) ? 62 : 88);
		}
		formula.addListener(SWT.Modify, event -> changed());
		adduct.addListener(SWT.Selection, event -> changed());
		tolerance.addListener(SWT.Modify, event -> compare());
		table.addListener(SWT.Selection, event -> match.ifPresent(present -> {
			int row = table.getSelectionIndex();
			if (row >= 0 && row < present.lines().size()) {
				listener.show(present.lines().get(row).mz());
			}
		}));
	}

	private void label(String text) {
		Label label = new Label(this, SWT.NONE);
		label.setText(text);
	}

	private void changed() {
		listener.typed(formula.getText().strip(), adduct());
		compare();
	}

	/** As typed; listeners hear of it. */
	void set(String text, IonForm with) {
		if (!formula.getText().strip().equals(text) || adduct() != with) {
			adduct.select(with.ordinal());
			formula.setText(text);
		}
	}

	private IonForm adduct() {
		return IonForm.values()[Math.max(0, adduct.getSelectionIndex())];
	}

	/** Other peaks to compare with. */
	void show(List<Peak> next) {
		peaks = next;
		compare();
	}

	private void compare() {
		String text = formula.getText().strip();
		match = Optional.empty();
		if (text.isEmpty()) {
			say(Messages.FormulaPage_hint);
			listener.isotopes(Optional.empty());
			fill();
			return;
		}
		try {
			Formula ion = adduct().ion(Formula.parse(text));
			double within = TypedNumber.of(tolerance.getText()).map(TypedNumber::number)
					.filter(value -> value > 0 && value <= WIDEST)
					.orElseThrow(() -> new IllegalArgumentException(Messages.FormulaPage_toleranceWrong));
			IsotopeMatch found = IsotopeMatch.of(peaks.stream().mapToDouble(Peak::centroid).toArray(),
					peaks.stream().mapToDouble(Peak::height).toArray(), ion, within, LEAST);
			match = Optional.of(found);
			SpectrumPane.Isotopes isotopes = new SpectrumPane.Isotopes(ion.toString(), found);
			say(SpectrumPane.words(isotopes));
			listener.isotopes(Optional.of(isotopes));
		} catch (IllegalArgumentException e) {
			say(String.valueOf(e.getMessage()));
			listener.isotopes(Optional.empty());
		}
		fill();
	}

	private void say(String text) {
		MessageLine.show(message, text);
	}

	String said() {
		return message.getText();
	}

	private void fill() {
		List<IsotopeMatch.Line> lines = match.map(IsotopeMatch::lines).orElse(List.of());
		double factor = match.map(IsotopeMatch::factor).orElse(0.0);
		table.setItemCount(lines.size());
		for (int i = 0; i < lines.size(); i++) {
			IsotopeMatch.Line line = lines.get(i);
			TableItem item = table.getItem(i);
			boolean found = line.peak() >= 0;
			item.setText(new String[] { NumberText.fixed(line.mz(), 4), NumberText.fixed(line.share() * 100, 1),
					found ? NumberText.fixed(line.measuredMz(), 4) : NumberText.NONE,
					found && factor > 0 ? NumberText.fixed(line.intensity() / factor * 100, 1) : NumberText.NONE,
					found ? NumberText.fixed((line.measuredMz() - line.mz()) / line.mz() * 1e6, 1)
							: NumberText.NONE });
		}
	}
}
