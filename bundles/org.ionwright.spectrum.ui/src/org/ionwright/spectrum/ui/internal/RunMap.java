package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.ui.common.HeatGrid;
import org.ionwright.ui.common.HeatMapChart;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.SpectrumChart;
import org.ionwright.ui.common.ZoomChart;

/** The run as a map of m/z and time, in place of the chromatogram; made only when it is asked for. UI thread. */
final class RunMap {

	/** Hears which point the user chose. */
	interface Listener {

		void chosen(double mz, double seconds);
	}

	/** A map that is ready, or why there is none. */
	private record Made(int ticket, @Nullable HeatGrid grid, String problem) {
	}

	private static final int COLUMNS = 2400;
	private static final int ROWS = 1200;

	private final Composite parent;
	private final Executor slow;
	private final SpectrumChart spectrum;
	private final Listener listener;
	private final AtomicInteger newest = new AtomicInteger();
	private final LatestWins<Made> made;
	private @Nullable HeatMapChart chart;
	private @Nullable LoadedRun run;
	private double secondsPerUnit = 1;
	private String timeTitle = "";
	private boolean shown;
	private boolean ready;

	RunMap(Composite parent, SpectrumChart spectrum, Executor slow, Listener listener) {
		this.parent = parent;
		this.spectrum = spectrum;
		this.slow = slow;
		this.listener = listener;
		made = new LatestWins<>(parent, this::show);
		parent.addDisposeListener(event -> newest.incrementAndGet());
	}

	/** Another run; its map is made when the map is in sight. */
	void show(LoadedRun next, double perUnit, String title) {
		newest.incrementAndGet();
		ready = false;
		run = next;
		secondsPerUnit = perUnit;
		timeTitle = title;
		HeatMapChart old = chart;
		chart = null;
		if (old != null) {
			old.dispose();
		}
		if (shown) {
			setShown(true);
		}
	}

	/** Whether the map stands where the chromatogram was. */
	void setShown(boolean show) {
		shown = show;
		LoadedRun present = run;
		if (show && chart == null && present != null) {
			HeatMapChart map = new HeatMapChart(parent, SWT.NONE, timeTitle, secondsPerUnit > 1 ? "min" : "s");
			chart = map;
			// Above the spectrum, which shows the same m/z.
			map.moveAbove(spectrum);
			map.setSimulated(present.file().simulated());
			map.setTitle(Messages.RunMap_title);
			map.setEmptyText(Messages.RunMap_making);
			map.addPointListener((mz, time) -> listener.chosen(mz, time * secondsPerUnit));
			ZoomChart.link(map, spectrum);
			make(present);
		}
		HeatMapChart map = chart;
		if (map != null) {
			map.setVisible(show);
			parent.layout();
		}
	}

	void follow(RunSelection selection) {
		HeatMapChart map = chart;
		if (map != null) {
			map.setTimeMark(selection.isEmpty() ? Double.NaN : selection.first().startSeconds() / secondsPerUnit);
		}
	}

	private void make(LoadedRun of) {
		int ticket = newest.incrementAndGet();
		double perUnit = secondsPerUnit;
		slow.execute(() -> {
			if (newest.get() == ticket) {
				try {
					made.offer(new Made(ticket, grid(of, perUnit, ticket), ""));
				} catch (IOException e) {
					made.offer(new Made(ticket, null, String.valueOf(e.getMessage())));
				}
			}
		});
	}

	/** Two passes at the most: the second one only where the scans do not tell their range. Survey scans only. */
	private @Nullable HeatGrid grid(LoadedRun of, double perUnit, int ticket) throws IOException {
		double[] times = new double[of.infos().size()];
		Arrays.fill(times, Double.NaN);
		double[] range = { Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY };
		boolean told = true;
		for (SpectrumInfo info : of.survey()) {
			times[info.index()] = info.startSeconds() / perUnit;
			told &= info.windowLow() < info.windowHigh();
			range[0] = Math.min(range[0], info.windowLow());
			range[1] = Math.max(range[1], info.windowHigh());
		}
		if (!told) {
			range[0] = Double.POSITIVE_INFINITY;
			range[1] = Double.NEGATIVE_INFINITY;
			of.file().forEachPoints(0, times.length, (index, mz, intensities, count) -> {
				if (count > 0 && !Double.isNaN(times[index])) {
					range[0] = Math.min(range[0], mz[0]);
					range[1] = Math.max(range[1], mz[count - 1]);
				}
				return newest.get() == ticket;
			});
		}
		if (!(range[0] < range[1])) {
			return null;
		}
		HeatGrid.Builder builder = new HeatGrid.Builder(range[0], range[1], COLUMNS, ROWS, HeatGrid.Cell.MAXIMUM);
		of.file().forEachPoints(0, times.length, (index, mz, intensities, count) -> {
			if (!Double.isNaN(times[index])) {
				boolean whole = mz.length == count && intensities.length == count;
				builder.add(times[index], whole ? mz : Arrays.copyOf(mz, count),
						whole ? intensities : Arrays.copyOf(intensities, count));
			}
			return newest.get() == ticket;
		});
		return builder.build();
	}

	private void show(Made answer) {
		HeatMapChart map = chart;
		if (map != null && !map.isDisposed() && answer.ticket() == newest.get()) {
			map.setGrid(answer.grid());
			ready = answer.grid() != null;
			if (spectrum.isZoomed()) {
				map.zoomTo(spectrum.visibleLow(), spectrum.visibleHigh());
			}
			map.setEmptyText(answer.problem().isEmpty() ? Messages.RunMap_none : answer.problem());
		}
	}

	@Nullable
	HeatMapChart chart() {
		return chart;
	}

	/** Whether a map is on screen. */
	boolean isMade() {
		return ready;
	}
}
