package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
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

	private final Composite parent;
	private final Executor slow;
	private final SpectrumChart spectrum;
	private final Listener listener;
	private final AtomicInteger newest = new AtomicInteger();
	private final LatestWins<Made> made;
	private final AtomicReference<@Nullable LoadedRun> longer = new AtomicReference<>();
	private @Nullable MapBuilder builder;
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
		longer.set(null);
		builder = null;
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
			SashShares.give(map, spectrum, 1);
			map.setSimulated(present.simulated());
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

	/** The same run with more scans, or its complete file; the map is extended where it stands. */
	void grow(LoadedRun next) {
		run = next;
		if (chart != null && longer.getAndSet(next) == null) {
			extend(newest.get());
		}
	}

	private void make(LoadedRun of) {
		int ticket = newest.incrementAndGet();
		builder = new MapBuilder(secondsPerUnit, () -> newest.get() == ticket);
		longer.set(of);
		extend(ticket);
	}

	/** Reads what is new on the slow thread; of several growths meanwhile the last one. */
	private void extend(int ticket) {
		MapBuilder maker = builder;
		slow.execute(() -> {
			if (maker == null || newest.get() != ticket) {
				return;
			}
			LoadedRun of = longer.getAndSet(null);
			if (of != null) {
				try {
					made.offer(new Made(ticket, maker.grow(of), ""));
				} catch (IOException e) {
					made.offer(new Made(ticket, null, String.valueOf(e.getMessage())));
				}
			}
		});
	}

	private void show(Made answer) {
		HeatMapChart map = chart;
		if (map != null && !map.isDisposed() && answer.ticket() == newest.get()) {
			boolean first = !ready;
			map.setGrid(answer.grid());
			ready = answer.grid() != null;
			if (first && spectrum.isZoomed()) {
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
