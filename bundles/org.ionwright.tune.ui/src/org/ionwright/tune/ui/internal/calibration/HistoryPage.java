package org.ionwright.tune.ui.internal.calibration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.tune.calibration.CalibrationPlan;
import org.ionwright.tune.calibration.CalibrationReview.Decision;
import org.ionwright.tune.calibration.CalibrationStore;
import org.ionwright.tune.calibration.DriftCheck;
import org.ionwright.tune.calibration.DriftCheck.IonError;
import org.ionwright.tune.calibration.MassCalibration;
import org.ionwright.tune.calibration.ReferenceList;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.Rows;
import org.ionwright.tune.ui.internal.Rows.Column;
import org.ionwright.tune.ui.internal.Widgets;
import org.ionwright.tune.ui.internal.Words;
import org.ionwright.tune.ui.internal.desk.Activity.Kind;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.Calibrating.Drift;
import org.ionwright.tune.ui.internal.desk.Typed;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.StatusLamp;

/** All calibrations of the instrument, newest first; which are in use and how old; the drift of one of them. */
final class HistoryPage extends Composite {

	/** A calibration as it is listed. */
	private record Row(CalibrationStore.Entry entry, boolean used, String age) {

		MassCalibration calibration() {
			return entry.calibration();
		}
	}

	private final Supplier<CalibrationPlan> typed;
	private final Rows<Row> rows;
	private final IonTable ions;
	private final Rows<IonError> errors;
	private final Button check;
	private final Button accept;
	private final Button reject;
	private final StatusLamp drift;
	private final Label why;
	private Optional<Bench> bench = Optional.empty();

	/**
	 * @param typed
	 *            range and widths for a check; throws IllegalArgumentException
	 */
	HistoryPage(Composite parent, Supplier<CalibrationPlan> typed) {
		super(parent, SWT.NONE);
		this.typed = typed;
		GridLayoutFactory.swtDefaults().applyTo(this);
		SashForm sash = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		rows = new Rows<>(sash, Messages.History_table, SWT.NONE, HistoryPage::tip,
				List.of(Column.text(Messages.History_measured, 3, 130,
						row -> Words.moment(row.calibration().context().measured())),
						Column.text(Messages.History_subject, 5, 150, row -> row.calibration().subject().words()),
						Column.number(Messages.History_rms, 1, 62, row -> NumberText.fixed(row.calibration().rms(), 4)),
						Column.number(Messages.History_worst, 1, 62,
								row -> NumberText.fixed(row.calibration().worstResidual(), 3)),
						Column.text(Messages.History_state, 2, 78, HistoryPage::state),
						Column.text(Messages.History_who, 2, 62, row -> row.calibration().review().by()),
						Column.number(Messages.History_age, 1, 62, Row::age),
						Column.text(Messages.History_simulated, 2, 74, row -> row.calibration().context().simulated()
								? Messages.Log_isSimulated
								: Messages.Log_isMeasured)));
		rows.table().addListener(SWT.Selection, event -> refresh());
		SashForm below = new SashForm(sash, SWT.HORIZONTAL);
		ions = new IonTable(below);
		errors = new Rows<>(below, Messages.Drift_table, SWT.NONE, row -> "",
				List.of(Column.text(Messages.Ion_name, 3, 70, IonError::ion),
						Column.number(Messages.Drift_error, 2, 60, row -> Words.signed(row.error(), 3)),
						Column.number(Messages.Drift_change, 2, 60, row -> Words.signed(row.change(), 3))));
		below.setWeights(5, 2);
		sash.setWeights(1, 1);
		Composite buttons = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		check = Widgets.button(buttons, Messages.Drift_check, Messages.Drift_checkTip, this::check);
		accept = Widgets.button(buttons, Messages.Result_accept, Messages.Result_acceptTip,
				() -> decide(Decision.ACCEPTED));
		reject = Widgets.button(buttons, Messages.Result_reject, Messages.Result_rejectTip,
				() -> decide(Decision.REJECTED));
		drift = new StatusLamp(buttons, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
				.applyTo(drift);
		why = Widgets.words(this, 1);
	}

	private static String tip(Row row) {
		String remark = row.calibration().review().remark();
		return NLS.bind(Messages.History_tip, new Object[] { row.calibration().context().reference(),
				row.calibration().law().words(), row.entry().file(), remark.isEmpty() ? "" : "\n" + remark });
	}

	private static String state(Row row) {
		return row.used() ? Messages.History_inUse : Words.word(row.calibration().review().decision());
	}

	private Optional<MassCalibration> selected() {
		return rows.selected().map(Row::calibration);
	}

	private void decide(Decision decision) {
		rows.selected().ifPresent(row -> bench.ifPresent(
				on -> on.calibrating().decide(row.entry().file(), decision, Words.user(), "")));
	}

	void check() {
		selected().ifPresent(calibration -> bench.ifPresent(on -> {
			try {
				on.calibrating().check(calibration, plan(calibration)).ifPresent(this::wrong);
			} catch (IllegalArgumentException e) {
				wrong(String.valueOf(e.getMessage()));
			}
		}));
	}

	private void wrong(String text) {
		Widgets.say(why, Lamp.FAULT, text);
	}

	/** With the ions of the calibration, in the range that is typed. */
	private CalibrationPlan plan(MassCalibration calibration) {
		CalibrationPlan range = typed.get();
		String name = calibration.context().reference();
		ReferenceList list = bench.map(on -> on.calibrating().lists()).orElse(List.of()).stream()
				.filter(each -> each.name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.Drift_noList, name)));
		return CalibrationPlan.usual(list.within(range.lowest(), range.highest()), range.lowest(), range.highest(), 1)
				.with(List.of(calibration.subject().stage()), List.of(calibration.subject().speed()));
	}

	void show(Optional<Bench> on) {
		bench = on;
		refresh();
	}

	private void refresh() {
		List<Row> all = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		bench.ifPresent(on -> {
			Instant now = on.raw().time().now();
			CalibrationStore.Content history = on.calibrating().history();
			history.entries().reversed()
					.forEach(entry -> all.add(new Row(entry, on.calibrating().inUse(entry.calibration()),
							Words.age(entry.calibration().age(now)))));
			problems.addAll(history.problems());
		});
		rows.show(all);
		if (rows.selected().isEmpty() && !all.isEmpty()) {
			rows.select(0);
		}
		Optional<MassCalibration> now = selected();
		ions.show(now);
		Map<String, String> reasons = Widgets.reasons();
		Optional<String> none = now.isEmpty() ? Optional.of(Messages.History_none) : Optional.empty();
		Widgets.allow(check,
				none.or(() -> Typed.problem(() -> plan(now.get())))
						.or(() -> bench.flatMap(on -> on.refusal(Kind.DRIFT))),
				reasons);
		Decision decision = now.map(each -> each.review().decision()).orElse(Decision.OPEN);
		accept.setEnabled(now.isPresent() && decision != Decision.ACCEPTED);
		reject.setEnabled(now.isPresent() && decision != Decision.REJECTED);
		problems.add(0, Widgets.words(reasons));
		Widgets.say(why, Lamp.OFF, String.join("\n", problems).strip());
		showDrift(now);
	}

	private void showDrift(Optional<MassCalibration> now) {
		Optional<DriftCheck> done = bench.flatMap(on -> on.calibrating().drift())
				.filter(each -> now.filter(each.calibration()::equals).isPresent()).map(Drift::check);
		errors.show(done.map(DriftCheck::errors).orElse(List.of()));
		done.ifPresentOrElse(
				each -> drift.setStatus(each.holds() ? Lamp.OK : Lamp.FAULT,
						Words.capital(each.words()), ""),
				() -> drift.setStatus(Lamp.OFF, Messages.Drift_none, Messages.Drift_noneReason));
	}
}
