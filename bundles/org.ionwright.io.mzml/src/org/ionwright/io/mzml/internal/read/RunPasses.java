package org.ionwright.io.mzml.internal.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.io.mzml.internal.side.SideFile;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.PointVisitor;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.ScanTable;
import org.ionwright.spectrum.run.SpectrumVisitor;

/** The passes over a whole run: by the side file where there is one, otherwise over the spectra with all cores. */
final class RunPasses implements Closeable {

	private final RunBytes bytes;
	private final SideKeeper side;
	private final int threads;

	RunPasses(RunBytes bytes, SideKeeper side, int threads) {
		this.bytes = bytes;
		this.side = side;
		this.threads = threads;
	}

	/** What a pass found, and how many spectra it could not read. */
	record Found<T>(T result, int unreadable) {
	}

	Found<ScanTable> table(int size, PassMonitor monitor) throws IOException {
		Parallel.proceed(monitor, 0, size);
		TableScan scan = new TableScan(bytes, size, monitor);
		ScanTable table = scan.run(threads);
		return new Found<>(table, scan.unreadable());
	}

	Found<List<Chromatogram>> extract(int size, long runBytes, List<MassRange> ranges, int msLevel,
			PassMonitor monitor) throws IOException {
		Parallel.proceed(monitor, 0, size);
		double[] seconds = new double[size];
		double[][] sums = new double[ranges.size()][size];
		Optional<SideFile> known = side.file(size);
		if (known.isPresent()) {
			try {
				int count = known.get().extract(ranges.toArray(MassRange[]::new), msLevel, seconds, sums);
				return new Found<>(traces(ranges, seconds, sums, count), 0);
			} catch (IOException e) {
				if (!known.get().closed()) {
					side.drop();
				}
			}
		}
		Extraction extraction = new Extraction(size, ranges, seconds, sums, monitor);
		Optional<SideKeeper.Building> wanted = side.build(runBytes);
		if (wanted.isEmpty()) {
			new PointPass(bytes, 0, size, false, extraction).run(threads);
		} else {
			try (SideKeeper.Building building = wanted.get()) {
				extraction.building = building;
				new PointPass(bytes, 0, size, true, extraction).run(threads);
				building.finish();
			}
		}
		int count = extraction.compact(msLevel);
		return new Found<>(traces(ranges, seconds, sums, count), extraction.unreadable.get());
	}

	private static List<Chromatogram> traces(List<MassRange> ranges, double[] seconds, double[][] sums, int count) {
		List<Chromatogram> traces = new ArrayList<>();
		for (int r = 0; r < sums.length; r++) {
			traces.add(new Chromatogram(RunFile.traceId(ranges.get(r)), ChromatogramKind.SELECTED_ION_CURRENT,
					Arrays.copyOf(seconds, count), Arrays.copyOf(sums[r], count)));
		}
		return traces;
	}

	private static final class Extraction implements PointPass.Task {

		private final int size;
		private final List<MassRange> ranges;
		private final double[] seconds;
		private final double[][] sums;
		private final byte[] levels;
		private final PassMonitor monitor;
		private final AtomicInteger unreadable = new AtomicInteger();
		private int done;
		private SideKeeper.@Nullable Building building;

		Extraction(int size, List<MassRange> ranges, double[] seconds, double[][] sums, PassMonitor monitor) {
			this.size = size;
			this.ranges = ranges;
			this.seconds = seconds;
			this.sums = sums;
			this.levels = new byte[size];
			this.monitor = monitor;
		}

		@Override
		public void unordered(Points points) {
			int index = points.index;
			if (points.error != null) {
				unreadable.incrementAndGet();
			} else {
				levels[index] = (byte) points.msLevel;
				seconds[index] = points.seconds;
			}
			for (int r = 0; r < sums.length; r++) {
				MassRange range = ranges.get(r);
				sums[r][index] = points.error != null ? Double.NaN : points.sum(range.low(), range.high());
			}
			if (index % 64 == 0) {
				synchronized (this) {
					done = Math.max(done, index);
					Parallel.proceed(monitor, done, size);
				}
			}
		}

		@Override
		public boolean ordered(Points points) {
			SideKeeper.Building writing = building;
			if (writing != null) {
				writing.add(points);
			}
			return true;
		}

		/** Moves together what counts; spectra that could not be read are left out. */
		int compact(int msLevel) {
			int count = 0;
			for (int i = 0; i < size; i++) {
				boolean read = sums.length == 0 || !Double.isNaN(sums[0][i]) || levels[i] > 0;
				if (read && (msLevel == 0 || levels[i] == msLevel)) {
					seconds[count] = seconds[i];
					for (double[] sum : sums) {
						sum[count] = sum[i];
					}
					count++;
				}
			}
			return count;
		}
	}

	void points(int from, int to, PointVisitor visitor) throws IOException {
		new PointPass(bytes, from, to, true, new PointPass.Task() {

			@Override
			public boolean ordered(Points points) throws IOException {
				IOException error = points.error;
				if (error != null) {
					throw error;
				}
				return visitor.visit(points.index, points.mz, points.intensities, points.count);
			}
		}).run(threads);
	}

	void spectra(int from, int to, RunBytes.SlowReader reader, SpectrumVisitor visitor) throws IOException {
		new PointPass(bytes, from, to, true, new PointPass.Task() {

			@Override
			public boolean decoded() {
				return false;
			}

			@Override
			public void unordered(Points points) {
				try {
					points.spectrum = reader.spectrum(points.index);
				} catch (IOException e) {
					points.error = e;
				}
			}

			@Override
			public boolean ordered(Points points) throws IOException {
				Spectrum spectrum = points.spectrum;
				points.spectrum = null;
				if (spectrum == null) {
					IOException error = points.error;
					throw error == null ? new IOException("it was not read") : error;
				}
				return visitor.visit(spectrum);
			}
		}).run(threads);
	}

	/** The file has grown. */
	void forget() {
		side.forget();
	}

	@Override
	public void close() {
		side.close();
	}
}
