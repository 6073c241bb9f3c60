package org.ionwright.tune.ui.internal.tune;

import java.time.Instant;
import java.util.ArrayList;
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
import org.ionwright.instrument.LiveParameter;
import org.ionwright.tune.TuneLog;
import org.ionwright.tune.TuneLog.Limit;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.Rows;
import org.ionwright.tune.ui.internal.Rows.Column;
import org.ionwright.tune.ui.internal.Widgets;
import org.ionwright.tune.ui.internal.Words;
import org.ionwright.tune.ui.internal.WrappedRow;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.Log;
import org.ionwright.tune.ui.internal.desk.Typed;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.Trace;
import org.ionwright.ui.common.TraceChart;

/** All autotunes so far on the left; one value of them over time with its limits on the right. */
final class LogPage extends Page {

	private static final int NUMBER_WIDTH = 40;
	private static final int HEIGHT = 90;
	private static final double SECONDS_OF_DAY = 86_400;

	private final Rows<TuneLog.Entry> entries;
	private final Label findings;
	private final Combo polarity;
	private final Combo value;
	private final TraceChart trend;
	private final Text low;
	private final Text high;
	private final Button set;
	private final Button clear;
	private final Label problem;
	private Optional<Limit> shownLimit = Optional.empty();
	private String shownValue = "";
	private List<Map.Entry<Instant, Double>> points = List.of();

	LogPage(Composite parent) {
		super(parent);
		GridLayoutFactory.swtDefaults().applyTo(this);
		SashForm sash = new SashForm(this, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		entries = new Rows<>(left, Messages.Log_table, SWT.NONE, entry -> values(entry),
				List.of(Column.text(Messages.Log_time, 3, 118, entry -> Words.moment(entry.time())),
						Column.text(Messages.Log_name, 3, 80, TuneLog.Entry::name),
						Column.text(Messages.Log_polarity, 2, 60,
								entry -> Words.word(Words.polarity(entry.negative()))),
						Column.text(Messages.Log_end, 2, 72, LogPage::end),
						Column.text(Messages.Log_simulated, 2, 70,
								entry -> entry.simulated() ? Messages.Log_isSimulated : Messages.Log_isMeasured)));
		GridDataFactory.fillDefaults().grab(true, true).hint(220, HEIGHT).applyTo(entries);
		entries.table().addListener(SWT.Selection, event -> refresh());
		findings = Widgets.words(left, 1);
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(right);
		polarity = Widgets.combo(right, Messages.Sets_polarity,
				List.of(Messages.Polarity_positive, Messages.Polarity_negative), this::refresh);
		value = Widgets.combo(right, Messages.Log_value, List.of(), this::refresh);
		GridDataFactory.fillDefaults().grab(true, false).hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(value);
		trend = new TraceChart(right, SWT.NONE, Messages.Log_days, "");
		trend.setAccessibleName(Messages.Log_trend);
		trend.setEmptyText(Messages.Log_empty);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(200, HEIGHT).applyTo(trend);
		WrappedRow limits = new WrappedRow(right, 4);
		low = Widgets.field(limits.pair(), Messages.Log_low, Messages.Log_lowTip, NUMBER_WIDTH, () -> {
		});
		high = Widgets.field(limits.pair(), Messages.Log_high, Messages.Log_highTip, NUMBER_WIDTH, () -> {
		});
		set = Widgets.button(limits.pair(), Messages.Log_set, Messages.Log_setTip, this::set);
		clear = Widgets.button(limits.pair(), Messages.Log_clear, Messages.Log_clearTip, this::clear);
		problem = Widgets.words(right, 4);
		sash.setWeights(1, 1);
	}

	private Optional<Log> log() {
		return bench().map(Bench::log);
	}

	private static String end(TuneLog.Entry entry) {
		return switch (entry.end()) {
		case IMPROVED -> Messages.Tuning_improved;
		case PUT_BACK -> Messages.Tuning_putBack;
		case CANCELLED -> Messages.Tuning_cancelled;
		case FAILED -> Messages.Tuning_failed;
		};
	}

	private static String values(TuneLog.Entry entry) {
		StringBuilder text = new StringBuilder();
		entry.values().forEach((name, number) -> text.append(text.isEmpty() ? "" : "\n").append(name).append(" = ")
				.append(LiveParameter.number(number, 5)));
		return text.toString();
	}

	private void set() {
		try {
			double from = Typed.number(low.getText(), "", Messages.Log_lowName);
			double to = Typed.number(high.getText(), "", Messages.Log_highName);
			if (!(from < to)) {
				throw new IllegalArgumentException(
						NLS.bind(Messages.Log_order, low.getText().strip(), high.getText().strip()));
			}
			Widgets.say(problem, Lamp.FAULT, "");
			log().ifPresent(model -> model.limit(new Limit(value.getText(), from, to)));
		} catch (IllegalArgumentException e) {
			Widgets.say(problem, Lamp.FAULT, String.valueOf(e.getMessage()));
		}
	}

	private void clear() {
		log().ifPresent(model -> model.noLimit(value.getText()));
	}

	@Override
	void refresh() {
		boolean negative = polarity.getSelectionIndex() == 1;
		entries.show(log().map(model -> model.content().entries().reversed()).orElse(List.of()));
		List<String> broken = log().map(model -> model.content().problems()).orElse(List.of());
		List<String> out = entries.selected().or(() -> entries.rows().stream().findFirst())
				.flatMap(entry -> log().map(model -> model.findings(entry))).orElse(List.of());
		List<String> all = new ArrayList<>(out);
		all.addAll(broken);
		Widgets.say(findings, Lamp.WARNING, String.join("\n", all));
		Widgets.offer(value, log().map(model -> model.values(negative)).orElse(List.of()));
		String chosen = value.getText();
		Optional<Limit> limit = log().flatMap(model -> model.limit(chosen));
		List<Map.Entry<Instant, Double>> next = log().map(model -> model.trend(chosen, negative)).orElse(List.of());
		if (!limit.equals(shownLimit) || !chosen.equals(shownValue) || !next.equals(points)) {
			shownLimit = limit;
			shownValue = chosen;
			points = next;
			low.setText(limit.map(each -> LiveParameter.number(each.low(), 6)).orElse(""));
			high.setText(limit.map(each -> LiveParameter.number(each.high(), 6)).orElse(""));
			draw();
		}
		set.setEnabled(!chosen.isEmpty());
		clear.setEnabled(limit.isPresent());
	}

	private void draw() {
		trend.setTitles(Messages.Log_days, shownValue);
		List<Trace> traces = new ArrayList<>();
		if (!points.isEmpty()) {
			Instant end = points.getLast().getKey();
			double[] days = points.stream()
					.mapToDouble(point -> (point.getKey().getEpochSecond() - end.getEpochSecond()) / SECONDS_OF_DAY)
					.toArray();
			traces.add(new Trace(shownValue, days, points.stream().mapToDouble(Map.Entry::getValue).toArray()));
			double[] ends = { days[0], days.length > 1 ? days[days.length - 1] : days[0] + 1e-3 };
			shownLimit.ifPresent(limit -> {
				traces.add(new Trace(Messages.Log_lowName, ends, new double[] { limit.low(), limit.low() }));
				traces.add(new Trace(Messages.Log_highName, ends, new double[] { limit.high(), limit.high() }));
			});
		}
		trend.setSimulated(bench().filter(shown -> shown.raw().simulated()).isPresent());
		trend.setTraces(traces);
	}
}
