package org.ionwright.tune.ui.internal.tune;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.tune.AutotunePlan;
import org.ionwright.tune.Knob;
import org.ionwright.tune.TuneReport;
import org.ionwright.tune.TuneReport.Change;
import org.ionwright.tune.TuneStep;
import org.ionwright.tune.WatchedPeak;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.Rows;
import org.ionwright.tune.ui.internal.Rows.Column;
import org.ionwright.tune.ui.internal.Widgets;
import org.ionwright.tune.ui.internal.Words;
import org.ionwright.tune.ui.internal.desk.Activity.Kind;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.Ramp.Turnable;
import org.ionwright.tune.ui.internal.desk.Tuning;
import org.ionwright.tune.ui.internal.desk.Tuning.Decision;
import org.ionwright.tune.ui.internal.desk.Tuning.Plan;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.UiIcon;

/** Autotune: its plan with what is turned between which bounds on the left, before and after on the right. */
final class TuningPage extends Page {

	private static final int TABLE_WIDTH = 220;
	private static final int TABLE_HEIGHT = 100;

	/** A step in words. */
	private record StepRow(String path, String name, String now, String bounds, String aim) {
	}

	/** A line of the report. */
	private record Line(String what, String before, String after, String remark) {
	}

	private final Combo plan;
	private final Rows<StepRow> steps;
	private final Button start;
	private final Label why;
	private final Rows<Line> report;
	private final Button keep;
	private final Button rollBack;
	private final Label said;
	private final Label decided;
	private final Set<String> leftOut = new HashSet<>();
	private List<AutotunePlan> plans = List.of();

	TuningPage(Composite parent) {
		super(parent);
		GridLayoutFactory.swtDefaults().applyTo(this);
		SashForm sash = new SashForm(this, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite left = side(sash);
		plan = Widgets.combo(left, Messages.Tuning_plan, List.of(Messages.Tuning_planFirst, Messages.Tuning_planSecond,
				Messages.Tuning_planBoth, Messages.Tuning_planAll), this::refresh);
		plan.select(Plan.BOTH.ordinal());
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(plan);
		steps = new Rows<>(left, Messages.Tuning_steps, SWT.CHECK, this::tip,
				List.of(Column.text(Messages.Tuning_parameter, 4, 110, StepRow::name),
						Column.text(Messages.Tuning_now, 2, 64, StepRow::now),
						Column.text(Messages.Tuning_bounds, 3, 104, StepRow::bounds),
						Column.text(Messages.Tuning_aim, 2, 62, StepRow::aim)));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(steps);
		steps.table().addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
				check(item);
			}
		});
		steps.table().addListener(SWT.DefaultSelection, event -> bound());
		start = Widgets.button(left, Messages.Tuning_start, Messages.Tuning_startTip, this::start);
		start.setImage(UiIcon.START.image(start));
		why = Widgets.words(left, 1);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(why);
		Composite right = side(sash);
		said = Widgets.words(right, 2);
		report = new Rows<>(right, Messages.Tuning_report, SWT.NONE, row -> "",
				List.of(Column.text(Messages.Tuning_what, 4, 120, Line::what),
						Column.number(Messages.Tuning_before, 2, 76, Line::before),
						Column.number(Messages.Tuning_after, 2, 76, Line::after),
						Column.text(Messages.Tuning_remark, 3, 90, Line::remark)));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(report);
		Composite buttons = new Composite(right, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		keep = Widgets.button(buttons, Messages.Tuning_keep, Messages.Tuning_keepTip, this::keep);
		rollBack = Widgets.button(buttons, Messages.Tuning_rollBack, Messages.Tuning_rollBackTip, this::rollBack);
		decided = Widgets.words(right, 1);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT)
				.applyTo(decided);
		sash.setWeights(1, 1);
	}

	private static Composite side(Composite parent) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(side);
		return side;
	}

	private Optional<Tuning> tuning() {
		return bench().map(Bench::tuning);
	}

	private Plan chosen() {
		return Plan.values()[Math.max(0, plan.getSelectionIndex())];
	}

	private void check(TableItem item) {
		int index = steps.table().indexOf(item);
		String path = steps.rows().get(index).path();
		if (item.getChecked()) {
			leftOut.remove(path);
		} else {
			leftOut.add(path);
		}
		refresh();
	}

	/** Asks for other bounds of the selected step. */
	private void bound() {
		tuning().ifPresent(model -> steps.selected().ifPresent(row -> {
			InputDialog dialog = new InputDialog(getShell(), NLS.bind(Messages.Tuning_boundsTitle, row.name()),
					NLS.bind(Messages.Tuning_boundsPrompt, tip(row)), row.bounds(), new Check(model, row.path()));
			if (dialog.open() == Window.OK) {
				model.bound(row.path(), String.valueOf(dialog.getValue()));
				refresh();
			}
		}));
	}

	/** Says below the field what is wrong with it. */
	private record Check(Tuning model, String path) implements IInputValidator {

		@Override
		public @Nullable String isValid(@Nullable String text) {
			Optional<String> problem = model.boundProblem(path, String.valueOf(text));
			return problem.isPresent() ? problem.get() : null;
		}
	}

	void start() {
		tuning().ifPresent(model -> model.start(plans).ifPresent(
				refusal -> Widgets.say(why, Lamp.FAULT,
						NLS.bind(Messages.Widgets_off, Messages.Tuning_title, refusal))));
	}

	private String tip(StepRow row) {
		return turnable(row.path()).map(one -> row.path() + "\n" + one.range()).orElse(row.path());
	}

	private void keep() {
		tuning().ifPresent(Tuning::keep);
	}

	private void rollBack() {
		tuning().ifPresent(Tuning::rollBack);
	}

	@Override
	void refresh() {
		if (bench().filter(shown -> shown.running(Kind.AUTOTUNE)).isEmpty()) {
			// while it turns them, the bounds stay those it began with
			showSteps();
		}
		Map<String, String> reasons = Widgets.reasons();
		Widgets.allow(start, tuning().map(model -> model.refusal(plans)).orElse(Optional.of(Messages.Bench_none)),
				reasons);
		Widgets.say(why, Lamp.OFF, Widgets.words(reasons));
		List<TuneReport> reports = tuning().map(Tuning::reports).orElse(List.of());
		report.show(reports.stream().flatMap(each -> lines(each).stream()).toList());
		Decision decision = tuning().map(Tuning::decision).orElse(Decision.NONE);
		keep.setEnabled(decision == Decision.OPEN);
		Map<String, String> against = Widgets.reasons();
		Widgets.allow(rollBack, tuning().map(Tuning::rollBackRefusal).orElse(Optional.of("")), against);
		Widgets.say(decided, decision == Decision.OPEN ? Lamp.WARNING : Lamp.OFF, switch (decision) {
		case OPEN -> Messages.Tuning_decide;
		case KEPT -> Messages.Tuning_kept;
		case ROLLED_BACK -> Messages.Tuning_rolledBack;
		case NONE -> reports.isEmpty() ? "" : Messages.Tuning_nothingChanged;
		});
		Widgets.say(said, Lamp.OK, tuning().map(Tuning::said).orElse(""));
	}

	private void showSteps() {
		plans = tuning().map(model -> model.plans(chosen(), leftOut)).orElse(List.of());
		List<AutotunePlan> all = tuning().map(model -> model.plans(chosen(), Set.of())).orElse(List.of());
		steps.show(all.stream().flatMap(each -> each.steps().stream().map(step -> row(each, step))).toList());
		for (int i = 0; i < steps.rows().size(); i++) {
			steps.table().getItem(i).setChecked(!leftOut.contains(steps.rows().get(i).path()));
		}
	}

	private StepRow row(AutotunePlan each, TuneStep step) {
		Knob knob = step.knob();
		Optional<Turnable> known = turnable(knob.path());
		String name = known.map(Turnable::label).orElse(knob.path());
		return new StepRow(knob.path(),
				chosen() == Plan.ALL ? NLS.bind(Messages.Tuning_step, each.stage().words(), name) : name,
				known.map(one -> one.text(one.now())).orElse(""),
				known.map(one -> NLS.bind(Messages.Tuning_range,
						LiveParameter.number(one.shown(knob.low()), 4), one.text(knob.high()))).orElse(""),
				step.objective().words());
	}

	private Optional<Turnable> turnable(String path) {
		return bench().flatMap(shown -> shown.ramp().find(path));
	}

	private List<Line> lines(TuneReport each) {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(NLS.bind(Messages.Tuning_run, each.name(), Words.moment(each.ended())), "", "",
				switch (each.end()) {
				case IMPROVED -> Messages.Tuning_improved;
				case PUT_BACK -> Messages.Tuning_putBack;
				case CANCELLED -> Messages.Tuning_cancelled;
				case FAILED -> Messages.Tuning_failed;
				}));
		for (Change change : each.changes()) {
			lines.add(new Line(turnable(change.path()).map(Turnable::label).orElse(change.path()),
					text(change, change.from()), text(change, change.to()), remark(change)));
		}
		for (int i = 0; i < each.peaksBefore().size() && i < each.peaksAfter().size(); i++) {
			WatchedPeak before = each.peaksBefore().get(i);
			WatchedPeak after = each.peaksAfter().get(i);
			String mass = NLS.bind(Messages.Peaks_mass, NumberText.fixed(before.expected(), 3));
			lines.add(new Line(mass + ", " + Messages.Tuning_height, NumberText.significant(before.height(), 4),
					NumberText.significant(after.height(), 4), gain(before.height(), after.height())));
			lines.add(new Line(mass + ", " + Messages.Tuning_width, NumberText.fixed(before.fwhm(), 3),
					NumberText.fixed(after.fwhm(), 3), ""));
			lines.add(new Line(mass + ", " + Messages.Tuning_position, NumberText.fixed(before.position(), 3),
					NumberText.fixed(after.position(), 3), ""));
		}
		each.problems().forEach(problem -> lines.add(new Line(Messages.Tuning_problem, "", "", problem)));
		return lines;
	}

	private String text(Change change, double value) {
		return turnable(change.path()).map(one -> one.text(value))
				.orElseGet(() -> LiveParameter.number(value, 5) + " " + change.unit());
	}

	private static String remark(Change change) {
		String tried = NLS.bind(Messages.Tuning_tried, change.measured());
		return change.atLimit() ? tried + "; " + Messages.Tuning_atLimit : tried;
	}

	private static String gain(double before, double after) {
		return before > 0 ? NLS.bind(Messages.Tuning_gain, Words.signed(100 * (after / before - 1), 0)) : "";
	}
}
