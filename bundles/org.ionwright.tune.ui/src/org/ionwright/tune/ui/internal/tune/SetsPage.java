package org.ionwright.tune.ui.internal.tune;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ionwright.spectrum.Polarity;
import org.ionwright.tune.TuneSet;
import org.ionwright.tune.TuneSetUse;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.Rows;
import org.ionwright.tune.ui.internal.Rows.Column;
import org.ionwright.tune.ui.internal.Widgets;
import org.ionwright.tune.ui.internal.Words;
import org.ionwright.tune.ui.internal.WrappedRow;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.Sets;
import org.ionwright.ui.common.Lamp;

/** Tune sets of a polarity on the left; what the selected one would change on the right. */
final class SetsPage extends Page {

	private static final int NAME_WIDTH = 120;
	private static final int TABLE_HEIGHT = 90;

	private final Combo polarity;
	private final Rows<TuneSet> sets;
	private final Rows<TuneSetUse.Row> values;
	private final Text name;
	private final Button load;
	private final Button save;
	private final Button remove;
	private final Button undo;
	private final Label why;
	private final Label said;
	private Optional<Bench> last = Optional.empty();

	SetsPage(Composite parent) {
		super(parent);
		GridLayoutFactory.swtDefaults().applyTo(this);
		SashForm sash = new SashForm(this, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		WrappedRow verbs = new WrappedRow(left, 1);
		polarity = Widgets.combo(verbs.pair(), Messages.Sets_polarity,
				List.of(Messages.Polarity_positive, Messages.Polarity_negative), this::refresh);
		load = Widgets.button(verbs.pair(), Messages.Sets_load, Messages.Sets_loadTip, this::load);
		remove = Widgets.button(verbs.pair(), Messages.Sets_delete, Messages.Sets_deleteTip, this::remove);
		undo = Widgets.button(verbs.pair(), Messages.Sets_undo, Messages.Sets_undoTip,
				() -> model().ifPresent(Sets::bringBack));
		sets = new Rows<>(left, Messages.Sets_table, SWT.NONE, set -> set.shipped() ? Messages.Sets_shipped : "",
				List.of(Column.text(Messages.Sets_name, 4, 100, TuneSet::name),
						Column.text(Messages.Sets_kind, 3, 90,
								set -> set.shipped() ? Messages.Sets_protected : Messages.Sets_own),
						Column.number(Messages.Sets_count, 1, 54, set -> String.valueOf(set.values().size()))));
		GridDataFactory.fillDefaults().grab(true, true).hint(200, TABLE_HEIGHT).applyTo(sets);
		sets.table().addListener(SWT.Selection, event -> refresh());
		Composite saving = new Composite(left, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(saving);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(saving);
		name = Widgets.field(saving, Messages.Sets_saveName, Messages.Sets_saveNameTip, NAME_WIDTH, () -> {
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(NAME_WIDTH, SWT.DEFAULT)
				.applyTo(name);
		name.addListener(SWT.Modify, event -> refresh());
		save = Widgets.button(saving, Messages.Sets_save, Messages.Sets_saveTip, this::save);
		said = Widgets.words(left, 1);
		why = Widgets.words(left, 1);
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		values = new Rows<>(right, Messages.Sets_values, SWT.NONE, TuneSetUse.Row::path,
				List.of(Column.text(Messages.Tuning_parameter, 4, 120, this::label),
						Column.number(Messages.Sets_set, 2, 76, TuneSetUse.Row::setText),
						Column.number(Messages.Sets_now, 2, 76, TuneSetUse.Row::nowText),
						Column.text(Messages.Sets_change, 3, 90, row -> row.problem()
								.orElse(row.differs() ? Messages.Sets_differs : Messages.Sets_same))));
		GridDataFactory.fillDefaults().grab(true, true).hint(200, TABLE_HEIGHT).applyTo(values);
		sash.setWeights(1, 1);
	}

	private String label(TuneSetUse.Row row) {
		return bench().flatMap(shown -> shown.ramp().find(row.path())).map(each -> each.label()).orElse(row.path());
	}

	private Optional<Sets> model() {
		return bench().map(Bench::sets);
	}

	private Polarity chosen() {
		return Words.polarity(polarity.getSelectionIndex() == 1);
	}

	private void load() {
		sets.selected().ifPresent(set -> tell(model().flatMap(model -> model.load(set))));
	}

	private void save() {
		tell(model().flatMap(model -> model.save(name.getText(), chosen())));
	}

	private void remove() {
		sets.selected().ifPresent(set -> tell(model().flatMap(model -> model.remove(set))));
	}

	private void tell(Optional<String> refusal) {
		refusal.ifPresent(text -> Widgets.say(said, Lamp.FAULT, text));
	}

	@Override
	void refresh() {
		if (!bench().equals(last)) {
			last = bench();
			bench().ifPresent(shown -> polarity.select(shown.peaks().choice().settings().negative() ? 1 : 0));
		}
		sets.show(model().map(model -> model.of(chosen())).orElse(List.of()));
		if (sets.selected().isEmpty() && !sets.rows().isEmpty()) {
			sets.select(0);
		}
		Optional<TuneSet> set = sets.selected();
		values.show(set.flatMap(each -> model().map(model -> model.compare(each))).orElse(List.of()));
		Map<String, String> reasons = Widgets.reasons();
		Optional<String> none = Optional.of(bench().isEmpty() ? Messages.Bench_none : Messages.Sets_noneSelected);
		Widgets.allow(load, set.isEmpty() ? none : model().flatMap(model -> model.loadRefusal(set.get())), reasons);
		Widgets.allow(remove, set.isEmpty() ? none : model().flatMap(model -> model.removeRefusal(set.get())), reasons);
		Widgets.allow(save, model().map(model -> model.saveRefusal(name.getText(), chosen())).orElse(none),
				name.getText().isBlank() ? Widgets.reasons() : reasons);
		undo.setEnabled(model().flatMap(Sets::removed).isPresent());
		Widgets.say(why, Lamp.OFF, Widgets.words(reasons));
		Widgets.say(said, Lamp.OK, model().map(model -> model.problems().isEmpty() ? model.said()
				: NLS.bind(Messages.Sets_unread, String.join("\n", model.problems()))).orElse(""));
	}
}
