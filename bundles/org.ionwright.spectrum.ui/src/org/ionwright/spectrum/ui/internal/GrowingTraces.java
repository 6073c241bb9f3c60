package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.ui.common.Trace;

/**
 * The traces of a run that is acquired: as {@link RunTraces#all} makes them of a file that stores none, but each scan is looked at
 * once. One thread.
 */
final class GrowingTraces {

	private final Readbacks.Collector readbacks = new Readbacks.Collector();
	private final Line total = new Line();
	private final Line base = new Line();
	private int seen;
	private int level = Integer.MAX_VALUE;
	private boolean full;

	/**
	 * Takes up the scans that are new and gives all traces. Blocks.
	 *
	 * @param run
	 *            the same as before, with more scans
	 * @throws IOException
	 *             when the file stops being readable
	 */
	RunTraceSet grow(LoadedRun run) throws IOException {
		List<SpectrumInfo> fresh = run.infos().subList(seen, run.infos().size());
		if (changesSurvey(fresh)) {
			restart(run);
		} else {
			for (SpectrumInfo info : fresh) {
				add(run, info);
			}
		}
		fresh.forEach(readbacks::add);
		seen = run.infos().size();
		List<Trace> currents = new ArrayList<>();
		currents.add(total.trace(Messages.RunTraces_total));
		if (base.count > 0) {
			currents.add(base.trace(Messages.RunTraces_base));
		}
		return new RunTraceSet(currents, List.of(), readbacks.traces(List.of()));
	}

	/** Whether a scan comes that makes others count than before, as the first fragment spectra or full scans do. */
	private boolean changesSurvey(List<SpectrumInfo> fresh) {
		int lowest = level;
		boolean anyFull = full;
		for (SpectrumInfo info : fresh) {
			lowest = Math.min(lowest, info.msLevel());
			anyFull |= info.kind() == SpectrumKind.FULL_SCAN;
		}
		boolean changes = lowest != level || anyFull != full;
		level = lowest;
		full = anyFull;
		return changes;
	}

	private void restart(LoadedRun run) throws IOException {
		total.count = 0;
		base.count = 0;
		for (SpectrumInfo info : run.infos()) {
			add(run, info);
		}
	}

	private void add(LoadedRun run, SpectrumInfo info) throws IOException {
		if (info.msLevel() == level && info.points() > 0 && (!full || info.kind() == SpectrumKind.FULL_SCAN)) {
			boolean known = !Double.isNaN(info.totalIonCurrent());
			SpectrumInfo whole = known ? info : run.file().spectrum(info.index()).info();
			total.add(info.startSeconds(), whole.totalIonCurrent());
			base.add(info.startSeconds(), whole.basePeakIntensity());
		}
	}

	/** The traces of a run that is complete. */
	static RunTraceSet complete(LoadedRun run) throws IOException {
		return RunTraces.all(run, new NullProgressMonitor());
	}

	/** Grows, in order of time. */
	private static final class Line {

		private double[] seconds = new double[64];
		private double[] values = new double[64];
		private int count;

		void add(double time, double value) {
			if (Double.isNaN(value)) {
				return;
			}
			if (count == seconds.length) {
				seconds = Arrays.copyOf(seconds, 2 * count);
				values = Arrays.copyOf(values, 2 * count);
			}
			int at = count++;
			for (; at > 0 && seconds[at - 1] > time; at--) {
				seconds[at] = seconds[at - 1];
				values[at] = values[at - 1];
			}
			seconds[at] = time;
			values[at] = value;
		}

		Trace trace(String name) {
			return new Trace(name, Arrays.copyOf(seconds, count), Arrays.copyOf(values, count));
		}
	}
}
