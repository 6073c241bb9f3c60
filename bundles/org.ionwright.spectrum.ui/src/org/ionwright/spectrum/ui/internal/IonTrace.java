package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.ui.common.Trace;

/** The sums of one range of m/z over the scans of a run, which can be extended by those that come later. One thread. */
final class IonTrace {

	private final MassRange range;
	private double[] seconds = new double[64];
	private double[] sums = new double[64];
	private int count;
	private int scans;

	/** Of no scan yet. */
	IonTrace(MassRange range) {
		this.range = range;
	}

	IonTrace(MassRange range, Chromatogram so) {
		this.range = range;
		seconds = so.seconds();
		sums = so.values();
		count = so.size();
	}

	/** How many scans of the run were looked at. */
	void covers(int first) {
		scans = first;
	}

	Trace trace() {
		return new Trace("m/z " + RangeText.of(range), Arrays.copyOf(seconds, count), Arrays.copyOf(sums, count));
	}

	/** Reads what the run has behind the scans that were looked at, in one pass for all; blocks. */
	static void extend(List<IonTrace> traces, LoadedRun run, int msLevel, BooleanSupplier wanted) throws IOException {
		List<SpectrumInfo> infos = run.infos();
		int from = traces.stream().mapToInt(trace -> trace.scans).min().orElse(infos.size());
		if (from >= infos.size()) {
			return;
		}
		int[] next = { from };
		run.file().forEachPoints(from, infos.size(), (index, mz, intensities, size) -> {
			SpectrumInfo info = infos.get(index);
			for (IonTrace trace : traces) {
				if (index >= trace.scans) {
					if (msLevel == 0 || info.msLevel() == msLevel) {
						trace.add(info.startSeconds(), sum(trace.range, mz, intensities, size));
					}
					trace.scans = index + 1;
				}
			}
			next[0] = index + 1;
			return wanted.getAsBoolean();
		});
		if (next[0] == infos.size()) {
			traces.forEach(trace -> trace.scans = Math.max(trace.scans, infos.size()));
		}
	}

	private void add(double time, double sum) {
		if (count == seconds.length) {
			seconds = Arrays.copyOf(seconds, Math.max(64, 2 * count));
			sums = Arrays.copyOf(sums, Math.max(64, 2 * count));
		}
		seconds[count] = time;
		sums[count++] = sum;
	}

	/** In the order of the points, as {@link org.ionwright.spectrum.run.RunFile#extract} sums; both ends are included. */
	private static double sum(MassRange range, double[] mz, double[] intensities, int size) {
		int low = Arrays.binarySearch(mz, 0, size, range.low());
		low = low < 0 ? -low - 1 : low;
		while (low > 0 && mz[low - 1] >= range.low()) {
			low--;
		}
		double sum = 0;
		for (int i = low; i < size && mz[i] <= range.high(); i++) {
			sum += intensities[i];
		}
		return sum;
	}
}
