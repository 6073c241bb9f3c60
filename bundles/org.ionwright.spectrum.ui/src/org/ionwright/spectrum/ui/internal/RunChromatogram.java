package org.ionwright.spectrum.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.Trace;
import org.ionwright.ui.common.TraceChart;

/** The chromatogram of a run, in the unit of time that suits its length; outside, all times are seconds. */
final class RunChromatogram {

	/** Hears which times the user selected, in seconds. */
	interface TimeListener {

		void selected(double fromSeconds, double toSeconds);
	}

	private static final double LONGEST_IN_SECONDS = 180;
	private static final double SECONDS_PER_MINUTE = 60;

	private final TraceChart chart;
	private double secondsPerUnit = 1;

	RunChromatogram(Composite parent, TimeListener listener) {
		chart = new TraceChart(parent, SWT.NONE, Messages.RunChromatogram_seconds, Messages.RunChromatogram_counts);
		chart.setDragSelects(true);
		chart.setAccessibleName(Messages.RunChromatogram_name);
		chart.addSelectionListener((low, high) -> listener.selected(low * secondsPerUnit, high * secondsPerUnit));
	}

	TraceChart chart() {
		return chart;
	}

	/** Prepares for a run whose traces come later. */
	void show(LoadedRun run) {
		double longest = run.infos().stream().mapToDouble(info -> info.startSeconds()).filter(Double::isFinite).max()
				.orElse(0);
		boolean minutes = longest > LONGEST_IN_SECONDS;
		secondsPerUnit = minutes ? SECONDS_PER_MINUTE : 1;
		chart.setTitles(minutes ? Messages.RunChromatogram_minutes : Messages.RunChromatogram_seconds,
				Messages.RunChromatogram_counts);
		chart.setSimulated(run.file().simulated());
		chart.setEmptyText(Messages.RunChromatogram_reading);
		chart.setTraces(List.of());
	}

	void show(List<Trace> traces) {
		chart.setEmptyText(Messages.RunChromatogram_none);
		chart.setTraces(traces.stream().map(this::inUnit).toList());
	}

	void follow(RunSelection selection) {
		if (selection.isEmpty()) {
			chart.setSelection(Double.NaN, Double.NaN);
		} else {
			chart.setSelection(selection.first().startSeconds() / secondsPerUnit,
					selection.last().startSeconds() / secondsPerUnit);
		}
	}

	private Trace inUnit(Trace trace) {
		return new Trace(trace.name(), Arrays.stream(trace.x()).map(x -> x / secondsPerUnit).toArray(), trace.y());
	}
}
