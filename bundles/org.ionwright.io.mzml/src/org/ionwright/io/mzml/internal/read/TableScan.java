package org.ionwright.io.mzml.internal.read;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.ScanTable;

/** Fills a table of scans from the heads of the spectra; the points are decoded only where a head says too little. */
final class TableScan {

	private static final int STEP = 256;

	private final RunBytes run;
	private final int size;
	private final PassMonitor monitor;
	private final ScanTable.Builder table;
	private int next;
	private int unreadable;
	private @Nullable Throwable failure;

	TableScan(RunBytes run, int size, PassMonitor monitor) {
		this.run = run;
		this.size = size;
		this.monitor = monitor;
		this.table = new ScanTable.Builder(size);
	}

	ScanTable run(int threads) throws IOException {
		Parallel.run(Math.min(threads, 1 + size / STEP), this::work, this::fail);
		Parallel.rethrow(failure);
		return table.build();
	}

	/** Number of spectra that could not be read. */
	int unreadable() {
		return unreadable;
	}

	private void work() throws IOException {
		RunBytes.Reader reader = run.reader();
		Points points = new Points();
		for (int from = take(); from < size; from = take()) {
			for (int i = from; i < Math.min(size, from + STEP); i++) {
				SpectrumScan head = reader.head(i);
				if (head != null && !Double.isNaN(head.total) && !Double.isNaN(head.basePeak)) {
					double start = Double.isFinite(head.seconds) ? head.seconds : 0;
					table.row(i, head.msLevel, start, head.total, head.basePeakMz, head.basePeak);
				} else if (head != null || !told(i)) {
					decoded(reader, i, points);
				}
			}
		}
	}

	/** Looks at the head of an unusual spectrum the slow way. */
	private boolean told(int index) {
		try {
			SpectrumInfo info = run.info(index);
			boolean told = !Double.isNaN(info.totalIonCurrent()) && !Double.isNaN(info.basePeakIntensity());
			if (told) {
				table.row(index, info.msLevel(), info.startSeconds(), info.totalIonCurrent(), info.basePeakMz(),
						info.basePeakIntensity());
			}
			return told;
		} catch (IOException e) {
			return false;
		}
	}

	private void decoded(RunBytes.Reader reader, int index, Points points) throws IOException {
		reader.batch(index, index + 1);
		reader.read(index, points);
		if (points.error != null) {
			synchronized (this) {
				unreadable++;
			}
			return;
		}
		double total = 0;
		int base = -1;
		for (int i = 0; i < points.count; i++) {
			total += points.intensities[i];
			if (base < 0 || points.intensities[i] > points.intensities[base]) {
				base = i;
			}
		}
		table.row(index, points.msLevel, points.seconds, total, base < 0 ? Double.NaN : points.mz[base],
				base < 0 ? Double.NaN : points.intensities[base]);
	}

	private synchronized int take() {
		if (failure != null) {
			return size;
		}
		int from = next;
		Parallel.proceed(monitor, Math.min(from, size), size);
		next = Math.min(size, from + STEP);
		return from;
	}

	private synchronized void fail(Throwable reason) {
		failure = failure == null ? reason : failure;
	}
}
