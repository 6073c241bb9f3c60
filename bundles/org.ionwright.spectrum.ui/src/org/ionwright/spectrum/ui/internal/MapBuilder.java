package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.ui.common.HeatGrid;

/** Makes the map of a run and extends it by scans that come later, each read once. Survey scans only. One thread at a time. */
final class MapBuilder {

	private static final int COLUMNS = 2400;
	private static final int ROWS = 1200;

	private final double secondsPerUnit;
	private final BooleanSupplier wanted;
	private HeatGrid.@Nullable Builder builder;
	private double low = Double.POSITIVE_INFINITY;
	private double high = Double.NEGATIVE_INFINITY;
	private int level = Integer.MAX_VALUE;
	private boolean full;
	private int seen;

	/**
	 * @param wanted
	 *            asked time and again while it reads; what is made after it said no is not whole
	 */
	MapBuilder(double secondsPerUnit, BooleanSupplier wanted) {
		this.secondsPerUnit = secondsPerUnit;
		this.wanted = wanted;
	}

	/**
	 * Takes up what is new; blocks. Reads all only the first time, or when the scans that come change what counts or reach further.
	 *
	 * @return null when there is nothing to show
	 */
	@Nullable
	HeatGrid grow(LoadedRun run) throws IOException {
		List<SpectrumInfo> infos = run.infos();
		HeatGrid.Builder to = builder;
		if (changed(infos.subList(Math.min(seen, infos.size()), infos.size())) || to == null) {
			seen = 0;
			measure(run);
			builder = null;
			if (!(low < high)) {
				return null;
			}
			to = new HeatGrid.Builder(low, high, COLUMNS, ROWS, HeatGrid.Cell.MAXIMUM);
			builder = to;
		}
		add(run, to);
		return to.build();
	}

	private boolean changed(List<SpectrumInfo> fresh) {
		int lowest = level;
		boolean anyFull = full;
		boolean further = false;
		for (SpectrumInfo info : fresh) {
			lowest = Math.min(lowest, info.msLevel());
			anyFull |= info.kind() == SpectrumKind.FULL_SCAN;
			further |= info.windowLow() < low || info.windowHigh() > high;
		}
		boolean changed = lowest != level || anyFull != full || further;
		level = lowest;
		full = anyFull;
		return changed;
	}

	private boolean counts(SpectrumInfo info) {
		return info.msLevel() == level && info.points() > 0 && (!full || info.kind() == SpectrumKind.FULL_SCAN);
	}

	/** A pass over the points only where the scans do not tell their range. */
	private void measure(LoadedRun run) throws IOException {
		low = Double.POSITIVE_INFINITY;
		high = Double.NEGATIVE_INFINITY;
		boolean told = true;
		for (SpectrumInfo info : run.infos()) {
			if (counts(info)) {
				told &= info.windowLow() < info.windowHigh();
				low = Math.min(low, info.windowLow());
				high = Math.max(high, info.windowHigh());
			}
		}
		if (!told) {
			low = Double.POSITIVE_INFINITY;
			high = Double.NEGATIVE_INFINITY;
			run.file().forEachPoints(0, run.infos().size(), (index, mz, intensities, count) -> {
				if (count > 0 && counts(run.infos().get(index))) {
					low = Math.min(low, mz[0]);
					high = Math.max(high, mz[count - 1]);
				}
				return wanted.getAsBoolean();
			});
		}
	}

	private void add(LoadedRun run, HeatGrid.Builder to) throws IOException {
		if (seen < run.infos().size()) {
			run.file().forEachPoints(seen, run.infos().size(), (index, mz, intensities, count) -> {
				SpectrumInfo info = run.infos().get(index);
				if (counts(info)) {
					boolean whole = mz.length == count && intensities.length == count;
					to.add(info.startSeconds() / secondsPerUnit, whole ? mz : Arrays.copyOf(mz, count),
							whole ? intensities : Arrays.copyOf(intensities, count));
				}
				return wanted.getAsBoolean();
			});
			seen = run.infos().size();
		}
	}
}
