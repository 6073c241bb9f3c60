package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.ChartBand;
import org.ionwright.ui.common.ChartMark;
import org.ionwright.ui.common.Trace;
import org.ionwright.ui.common.TraceChart;
import org.ionwright.ui.common.ZoomChart;

/**
 * The chromatograms of a run, and below them a strip chart of what was read back from the instrument, in the unit of time
 * that suits the length of the run; outside, all times are seconds.
 */
final class RunChromatogram {

	/** Hears which times the user selected, in seconds. */
	interface TimeListener {

		void selected(double fromSeconds, double toSeconds);

		/** The user wants what was measured in between to be taken away. */
		void background(double fromSeconds, double toSeconds);
	}

	private static final double LONGEST_IN_SECONDS = 180;
	private static final double SECONDS_PER_MINUTE = 60;
	/** Of the height of the chromatograms. */
	private static final double STRIP_SHARE = 0.5;

	private final TraceChart chart;
	private final Composite parent;
	private final TimeListener listener;
	private @Nullable TraceChart strip;
	private List<ChartMark> marks = List.of();
	private double low = Double.NaN;
	private double high = Double.NaN;
	private double secondsPerUnit = 1;

	/**
	 * @param step
	 *            called with -1 or 1 for the scan before or the next one
	 */
	RunChromatogram(Composite parent, TimeListener listener, IntConsumer step) {
		this.parent = parent;
		this.listener = listener;
		chart = new TraceChart(parent, SWT.NONE, Messages.RunChromatogram_seconds, Messages.RunChromatogram_counts);
		chart.setDragSelects(true);
		chart.setAccessibleName(Messages.RunChromatogram_name);
		chart.setToolTipText(Messages.RunChromatogram_help);
		PressedKeys keys = new PressedKeys(chart);
		chart.addSelectionListener((from, to) -> {
			if (keys.ctrl() && from < to) {
				listener.background(from * secondsPerUnit, to * secondsPerUnit);
			} else {
				listener.selected(from * secondsPerUnit, to * secondsPerUnit);
			}
		});
		chart.addStepListener(step);
	}

	/** Only runs with something read back have one. */
	private TraceChart makeStrip() {
		TraceChart made = new TraceChart(parent, SWT.NONE, timeTitle(), "");
		strip = made;
		made.setFromZero(false);
		made.setDragSelects(true);
		made.setAccessibleName(Messages.RunChromatogram_strip);
		made.addSelectionListener(
				(from, to) -> listener.selected(from * secondsPerUnit, to * secondsPerUnit));
		made.setVisible(false);
		made.setSimulated(chart.isSimulated());
		made.setSelection(low, high);
		made.setMarks(marks);
		ZoomChart.link(chart, made);
		made.moveBelow(chart);
		SashShares.give(made, chart, STRIP_SHARE);
		return made;
	}

	TraceChart chart() {
		return chart;
	}

	private void ifStrip(Consumer<TraceChart> action) {
		TraceChart present = strip;
		if (present != null) {
			action.accept(present);
		}
	}

	/** Prepares for a run whose traces come later. */
	void show(LoadedRun run) {
		secondsPerUnit = inMinutes(run) ? SECONDS_PER_MINUTE : 1;
		chart.setTitles(timeTitle(), Messages.RunChromatogram_counts);
		chart.setSimulated(run.simulated());
		ifStrip(each -> each.setSimulated(run.simulated()));
		chart.setEmptyText(Messages.RunChromatogram_reading);
		chart.setTraces(List.of());
		showStrip(List.of());
	}

	private static boolean inMinutes(LoadedRun run) {
		return run.lastSeconds() > LONGEST_IN_SECONDS;
	}

	/**
	 * The run has got longer.
	 *
	 * @return whether times are in minutes from now on; not while the user looks at a part of them
	 */
	boolean grow(LoadedRun run) {
		if (secondsPerUnit == 1 && !chart.isZoomed() && inMinutes(run)) {
			secondsPerUnit = SECONDS_PER_MINUTE;
			chart.setTitles(timeTitle(), Messages.RunChromatogram_counts);
			return true;
		}
		return false;
	}

	void show(List<Trace> traces) {
		chart.setEmptyText(Messages.RunChromatogram_none);
		chart.setTraces(traces.stream().map(this::inUnit).toList());
	}

	/** What was read back; nothing takes no room. */
	void showStrip(List<Trace> readbacks) {
		TraceChart present = strip;
		if (present == null && readbacks.isEmpty()) {
			return;
		}
		TraceChart shown = present == null ? makeStrip() : present;
		List<String> units = readbacks.stream().map(trace -> Readbacks.unit(trace.name())).distinct().toList();
		shown.setTitles(timeTitle(), units.size() == 1 ? units.getFirst() : "");
		shown.setTraces(readbacks.stream().map(this::inUnit).toList());
		if (shown.getVisible() == readbacks.isEmpty()) {
			shown.setVisible(!readbacks.isEmpty());
			parent.layout();
		}
	}

	void follow(RunSelection selection) {
		low = selection.isEmpty() ? Double.NaN : selection.first().startSeconds() / secondsPerUnit;
		high = selection.isEmpty() ? Double.NaN : selection.last().startSeconds() / secondsPerUnit;
		chart.setSelection(low, high);
		ifStrip(each -> each.setSelection(low, high));
	}

	/** Shades where the background is taken from. */
	void setBackground(Optional<RunSelection> background) {
		List<ChartBand> bands = new ArrayList<>();
		background.filter(each -> !each.isEmpty()).ifPresent(each -> {
			double from = each.first().startSeconds() / secondsPerUnit;
			double to = each.last().startSeconds() / secondsPerUnit;
			double least = (chart.visibleHigh() - chart.visibleLow()) / 500;
			bands.add(new ChartBand(from, Math.max(to, from + Math.max(least, 1e-9)),
					Messages.RunChromatogram_background));
		});
		chart.setBands(bands);
	}

	/** Those that stand at a time are drawn. */
	void setNotes(List<RunNotes.Note> notes) {
		marks = notes.stream().filter(note -> note.place() == RunNotes.Place.SECONDS)
				.map(note -> new ChartMark(note.at() / secondsPerUnit, note.text())).toList();
		chart.setMarks(marks);
		ifStrip(each -> each.setMarks(marks));
	}

	double secondsPerUnit() {
		return secondsPerUnit;
	}

	String timeTitle() {
		return secondsPerUnit > 1 ? Messages.RunChromatogram_minutes : Messages.RunChromatogram_seconds;
	}

	private Trace inUnit(Trace trace) {
		return secondsPerUnit == 1 ? trace
				: new Trace(trace.name(), Arrays.stream(trace.x()).map(x -> x / secondsPerUnit).toArray(), trace.y());
	}

	/** What is drawn, in words: for the status line while a trace is extracted. */
	static String extracting(int percent) {
		return NLS.bind(Messages.RunChromatogram_extracting, percent);
	}
}
