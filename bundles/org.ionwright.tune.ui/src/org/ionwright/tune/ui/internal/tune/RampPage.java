package org.ionwright.tune.ui.internal.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.tune.ParameterRamp;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.Widgets;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.Ramp;
import org.ionwright.tune.ui.internal.desk.Ramp.Curve;
import org.ionwright.tune.ui.internal.desk.Ramp.Turnable;
import org.ionwright.tune.ui.internal.desk.Typed;
import org.ionwright.ui.common.ChartMark;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.Letters;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.RangeTip;
import org.ionwright.ui.common.Trace;
import org.ionwright.ui.common.TraceChart;
import org.ionwright.ui.common.UiIcon;

/** A ramp: which parameter, from where to where; the heights of the watched peaks against it; what to set afterwards. */
final class RampPage extends Page {

	private static final int FORM_WIDTH = 270;
	private static final int COLUMNS = 4;
	private static final int FIELD_WIDTH = 70;
	private static final int POINTS = 21;
	private static final int MOST_POINTS = 501;

	private final Composite form;
	private final Combo parameter;
	private final Text from;
	private final Text to;
	private final Text points;
	private final Button start;
	private final Button best;
	private final Button chosen;
	private final Button back;
	private final Label why;
	private final Label said;
	private final TraceChart chart;
	private List<Turnable> turnable = List.of();
	private Optional<Curve> curve = Optional.empty();
	private String problem = "";
	private String path = "";

	RampPage(Composite parent) {
		super(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(this);
		ScrolledComposite scroll = new ScrolledComposite(this, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().hint(Letters.points(this, FORM_WIDTH), 1).grab(false, true).applyTo(scroll);
		form = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(5, 3).applyTo(form);
		scroll.setContent(form);
		scroll.addListener(SWT.Resize, event -> measure());
		parameter = Widgets.combo(form, Messages.Ramp_parameter, List.of(), this::chosenParameter);
		parameter.setVisibleItemCount(20);
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT)
				.applyTo(parameter);
		from = Widgets.field(form, Messages.Ramp_from, Messages.Ramp_fromTip, FIELD_WIDTH, this::check);
		to = Widgets.field(form, Messages.Ramp_to, Messages.Ramp_toTip, FIELD_WIDTH, this::check);
		tellEnds();
		points = Widgets.field(form, Messages.Ramp_points,
				Messages.Ramp_pointsTip + "\n" + RangeTip.whole(2, MOST_POINTS), FIELD_WIDTH, this::check);
		points.setText(String.valueOf(POINTS));
		start = Widgets.button(form, Messages.Ramp_start, Messages.Ramp_startTip, this::start);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(start);
		start.setImage(UiIcon.START.image(start));
		best = button(form, Messages.Ramp_setBest, Messages.Ramp_setBestTip, this::setBest);
		chosen = button(form, Messages.Ramp_setChosen, Messages.Ramp_setChosenTip, this::setChosen);
		back = button(form, Messages.Ramp_back, Messages.Ramp_backTip, this::setBack);
		said = Widgets.words(form, COLUMNS);
		why = Widgets.words(form, COLUMNS);
		chart = new TraceChart(this, SWT.NONE, "", Messages.Ramp_height);
		chart.setAccessibleName(Messages.Ramp_chart);
		chart.setEmptyText(Messages.Ramp_empty);
		chart.setFromZero(true);
		chart.addSelectionListener((low, high) -> refresh());
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(chart);
	}

	private static Button button(Composite form, String text, String tip, Runnable action) {
		Button button = Widgets.button(form, text, tip, action);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(button);
		return button;
	}

	private Optional<Ramp> ramp() {
		return bench().map(Bench::ramp);
	}

	private Optional<Turnable> turned() {
		return turnable.stream().filter(each -> each.path().equals(path)).findFirst();
	}

	private void chosenParameter() {
		int index = parameter.getSelectionIndex();
		path = index >= 0 && index < turnable.size() ? turnable.get(index).path() : "";
		turned().ifPresent(each -> {
			double[] around = each.around();
			from.setText(LiveParameter.number(each.shown(around[0]), 4) + " " + each.unit());
			to.setText(LiveParameter.number(each.shown(around[1]), 4) + " " + each.unit());
			from.setToolTipText(Messages.Ramp_fromTip + "\n" + each.range());
			to.setToolTipText(Messages.Ramp_toTip + "\n" + each.range());
		});
		check();
	}

	/** Their limits are those of a parameter. */
	private void tellEnds() {
		from.setEnabled(turned().isPresent());
		to.setEnabled(turned().isPresent());
	}

	/** What is wrong with what is typed. */
	private void check() {
		problem = turned().flatMap(each -> Typed.problem(() -> range(each))).orElse("");
		refresh();
	}

	private double[] range(Turnable each) {
		double low = each.typed(from.getText(), Messages.Ramp_fromName);
		double high = each.typed(to.getText(), Messages.Ramp_toName);
		if (!(low < high)) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.Ramp_order, from.getText().strip(), to.getText().strip()));
		}
		double count = Typed.number(points.getText(), "", Messages.Ramp_pointsName, 2, MOST_POINTS);
		return new double[] { low, high, Math.rint(count) };
	}

	void start() {
		check();
		if (problem.isEmpty()) {
			turned().ifPresent(each -> ramp().ifPresent(model -> {
				double[] range = range(each);
				chart.setSelection(Double.NaN, Double.NaN);
				model.start(each, range[0], range[1], (int) range[2]).ifPresent(refusal -> problem = refusal);
				refresh();
			}));
		}
	}

	private void setBest() {
		curve.ifPresent(shown -> shown.best().ifPresent(point -> set(shown, point.value())));
	}

	private void setChosen() {
		curve.ifPresent(shown -> set(shown,
				chart.selectedLow() * shown.parameter().factor() + shown.parameter().offset()));
	}

	private void setBack() {
		curve.ifPresent(shown -> set(shown, shown.before()));
	}

	private void set(Curve shown, double value) {
		ramp().ifPresent(model -> model.set(shown.parameter(), value).ifPresent(refusal -> {
			problem = refusal;
			refresh();
		}));
	}

	@Override
	void refresh() {
		List<Turnable> now = ramp().map(Ramp::turnable).orElse(List.of());
		boolean other = !now.stream().map(Turnable::path).toList()
				.equals(turnable.stream().map(Turnable::path).toList());
		turnable = now;
		if (other) {
			parameter.setItems(now.stream().map(RampPage::name).toArray(String[]::new));
			List<String> paths = now.stream().map(Turnable::path).toList();
			parameter.select(Math.max(0, paths.indexOf(path)));
			if (!paths.contains(path)) {
				chosenParameter();
			}
		}
		tellEnds();
		Optional<Curve> next = ramp().flatMap(Ramp::curve);
		if (!next.equals(curve)) {
			curve = next;
			showCurve();
		}
		buttons();
	}

	private static String name(Turnable each) {
		return each.ofScan() ? each.label() : each.label() + " \u2013 " + each.path();
	}

	private void showCurve() {
		List<Trace> traces = new ArrayList<>();
		curve.ifPresent(shown -> {
			double[] x = shown.points().stream().mapToDouble(point -> shown.parameter().shown(point.value())).toArray();
			for (int i = 0; i < shown.masses().size() && x.length > 0; i++) {
				int mass = i;
				traces.add(new Trace(NLS.bind(Messages.Peaks_mass, NumberText.fixed(shown.masses().get(i), 3)), x,
						shown.points().stream().mapToDouble(point -> point.peaks().get(mass).height()).toArray()));
			}
			chart.setTitles(NLS.bind(Messages.Ramp_axis, shown.parameter().label(), shown.parameter().unit()),
					Messages.Ramp_height);
			List<ChartMark> marks = new ArrayList<>();
			marks.add(new ChartMark(shown.parameter().shown(shown.before()), Messages.Ramp_markBefore));
			shown.best().map(ParameterRamp.Point::value)
					.ifPresent(
							value -> marks.add(new ChartMark(shown.parameter().shown(value), Messages.Ramp_markBest)));
			chart.setMarks(marks.stream().filter(mark -> x.length > 0).toList());
		});
		chart.setSimulated(bench().filter(shown -> shown.raw().simulated()).isPresent());
		chart.setTraces(traces);
	}

	private void buttons() {
		Map<String, String> reasons = Widgets.reasons();
		Widgets.allow(start, problem.isEmpty() ? refusal(ramp().map(Ramp::refusal)) : Optional.of(problem), reasons);
		Optional<String> set = refusal(ramp().map(Ramp::setRefusal));
		Optional<ParameterRamp.Point> top = curve.flatMap(Curve::best);
		boolean any = curve.isPresent();
		boolean selected = any && Double.isFinite(chart.selectedLow());
		Map<String, String> later = any ? reasons : Widgets.reasons();
		Widgets.allow(best, top.isEmpty() ? Optional.of(Messages.Ramp_noBest) : set, later);
		Widgets.allow(chosen, selected ? set : Optional.of(Messages.Ramp_noChosen), Widgets.reasons());
		Widgets.allow(back, any ? set : Optional.of(Messages.Ramp_noBest), Widgets.reasons());
		name(best,
				top.isPresent() ? NLS.bind(Messages.Ramp_setBestTo, text(top.get().value())) : Messages.Ramp_setBest);
		name(chosen, selected ? NLS.bind(Messages.Ramp_setChosenTo,
				curve.map(Curve::parameter)
						.map(each -> LiveParameter.number(chart.selectedLow(), 4) + " " + each.unit())
						.orElse(""))
				: Messages.Ramp_setChosen);
		name(back, curve.isPresent() ? NLS.bind(Messages.Ramp_backTo, text(curve.get().before())) : Messages.Ramp_back);
		Widgets.say(why, Lamp.OFF, Widgets.words(reasons));
		Widgets.say(said, Lamp.OK, ramp().map(Ramp::said).orElse(""));
		measure();
	}

	/** Scrolls over the height that the words need now. */
	private void measure() {
		if (form.getParent() instanceof ScrolledComposite scroll && scroll.getClientArea().width > 0) {
			scroll.setMinSize(form.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
		}
	}

	private String text(double value) {
		return curve.map(shown -> shown.parameter().text(value)).orElse("");
	}

	private static Optional<String> refusal(Optional<Optional<String>> of) {
		return of.orElse(Optional.of(Messages.Bench_none));
	}

	private static void name(Button button, String text) {
		if (!button.getText().equals(text)) {
			button.setText(text);
		}
	}
}
