package org.ionwright.scan.ui.internal.strips;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.record.StripReading;
import org.ionwright.scan.ui.internal.record.StripRecorder;
import org.ionwright.ui.common.TraceChart;

/** One chart for each unit, one below the other, over the same time. UI thread. */
final class StripCharts extends Composite {

	private static final int LEAST_HEIGHT = 60;

	private final StripRecorder recorder;
	private final Label hint;
	private final Map<String, TraceChart> charts = new LinkedHashMap<>();

	StripCharts(Composite parent, StripRecorder recorder) {
		super(parent, SWT.NONE);
		this.recorder = recorder;
		GridLayoutFactory.fillDefaults().spacing(0, 0).equalWidth(true).applyTo(this);
		hint = new Label(this, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).applyTo(hint);
	}

	/**
	 * Draws the readings as they were up to a moment.
	 *
	 * @param why
	 *            what to say when there is no reading
	 */
	void show(List<StripReading> readings, Instant now, Duration span, boolean simulated, String why) {
		Map<String, List<StripReading>> groups = StripTraces.byUnit(readings);
		if (!List.copyOf(groups.keySet()).equals(List.copyOf(charts.keySet()))) {
			arrange(groups);
		}
		if (!hint.getText().equals(why)) {
			hint.setText(why);
			hint.requestLayout();
		}
		charts.forEach((unit, chart) -> {
			chart.setSimulated(simulated);
			chart.setWholeRange(-span.toMillis() / 60e3, 0);
			chart.setTraces(groups.getOrDefault(unit, List.of()).stream()
					.map(reading -> StripTraces.trace(recorder, reading, now, span)).toList());
		});
	}

	private void arrange(Map<String, List<StripReading>> groups) {
		charts.values().forEach(TraceChart::dispose);
		charts.clear();
		groups.forEach((unit, readings) -> {
			boolean last = charts.size() == groups.size() - 1;
			String title = unit.isEmpty() ? Messages.Strip_plain : NLS.bind(Messages.Strip_unit, unit);
			TraceChart chart = new TraceChart(this, SWT.NONE, last ? Messages.Strip_time : "", title);
			chart.setAccessibleName(NLS.bind(Messages.Strip_chart, title));
			chart.setEmptyText(Messages.Strip_nothing);
			chart.setFromZero(false);
			chart.setLogarithmic(readings.stream().allMatch(StripReading::decades));
			GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LEAST_HEIGHT).applyTo(chart);
			charts.put(unit, chart);
		});
		if (hint.getLayoutData() instanceof GridData data) {
			data.exclude = !groups.isEmpty();
			hint.setVisible(groups.isEmpty());
		}
		layout();
	}

	/** For tests. */
	List<TraceChart> charts() {
		return List.copyOf(charts.values());
	}

	String hint() {
		return hint.isVisible() ? hint.getText() : "";
	}
}
