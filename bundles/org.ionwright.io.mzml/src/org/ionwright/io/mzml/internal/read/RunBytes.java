package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.io.mzml.internal.ByteSource;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;

/** The text of the spectra of a run, for passes: read in large pieces, decoded by the quick way where that is possible. */
final class RunBytes {

	/** The slow way, which finds out everything and has the messages. */
	@FunctionalInterface
	interface SlowReader {

		Spectrum spectrum(int index) throws IOException;
	}

	/** The slow way to what is known without the points. */
	@FunctionalInterface
	interface SlowInfo {

		SpectrumInfo info(int index) throws IOException;
	}

	private static final int LONGEST = 1 << 28;

	private final ByteSource source;
	private final Supplier<Layout> layouts;
	private final Map<String, Element> groups;
	private final boolean quick;
	private final SlowReader slow;
	private final SlowInfo slowInfo;
	private final AxisCache axes = new AxisCache();

	/**
	 * @param quick
	 *            false where numbers are stored in network order
	 */
	RunBytes(ByteSource source, Supplier<Layout> layouts, Map<String, Element> groups, boolean quick,
			SlowReader slow, SlowInfo slowInfo) {
		this.source = source;
		this.layouts = layouts;
		this.groups = groups;
		this.quick = quick;
		this.slow = slow;
		this.slowInfo = slowInfo;
	}

	Reader reader() {
		return new Reader();
	}

	SpectrumInfo info(int index) throws IOException {
		return slowInfo.info(index);
	}

	/** As many spectra from {@code first} on, at least one, as lie in so many bytes. */
	int batchEnd(int first, int to, int bytes) {
		long[] starts = layouts.get().spectra();
		int end = first + 1;
		while (end < to && end < starts.length && starts[end] - starts[first] < bytes) {
			end++;
		}
		return end;
	}

	/** How many batches the spectra from {@code from} to {@code to} make at most. */
	int batches(int from, int to, int bytes, int spectra) {
		long[] starts = layouts.get().spectra();
		int last = Math.min(to, starts.length) - 1;
		long span = from < last ? starts[last] - starts[from] : 0;
		return (int) Math.min(Integer.MAX_VALUE, 1 + span / bytes + (to - from) / spectra);
	}

	/** For one thread. */
	final class Reader {

		private final SpectrumScan scan = new SpectrumScan(groups);
		private final PointDecoder decoder = new PointDecoder(axes);
		private byte[] buffer = new byte[1 << 16];
		private Layout layout = layouts.get();
		private long bufferStart;
		private int filled;

		/** Reads the text of several spectra at once. */
		void batch(int from, int to) throws IOException {
			layout = layouts.get();
			fill(start(from), end(to - 1));
		}

		private long start(int index) {
			return index < layout.spectra().length ? layout.spectra()[index] : 0;
		}

		private long end(int index) {
			long[] starts = layout.spectra();
			return index + 1 < starts.length ? starts[index + 1] : layout.endOf(start(index));
		}

		private void fill(long from, long to) throws IOException {
			int length = (int) Math.max(0, Math.min(to - from, LONGEST));
			if (buffer.length < length + Bytes.PADDING) {
				buffer = new byte[length + length / 4 + Bytes.PADDING];
			}
			bufferStart = from;
			filled = source.read(from, buffer, 0, length);
			Arrays.fill(buffer, filled, filled + Bytes.PADDING, (byte) 0);
		}

		/** Fills in the points or the error. */
		void read(int index, Points points) {
			points.start(index);
			int from = (int) (start(index) - bufferStart);
			int to = (int) Math.min(filled, end(index) - bufferStart);
			try {
				if (quick && from >= 0 && to > from && scan.scan(buffer, from, to, false) && scan.hasPoints()
						&& decoder.decode(buffer, scan, points)) {
					points.msLevel = scan.msLevel;
					points.seconds = Double.isFinite(scan.seconds) ? scan.seconds : 0;
				} else {
					slowly(index, points);
				}
			} catch (OutOfMemoryError e) {
				points.error = new IOException("there is not enough memory for the points of spectrum " + (index + 1));
			}
		}

		private void slowly(int index, Points points) {
			points.start(index);
			try {
				Spectrum spectrum = slow.spectrum(index);
				points.msLevel = spectrum.info().msLevel();
				points.seconds = spectrum.info().startSeconds();
				points.count = spectrum.size();
				System.arraycopy(spectrum.axis().toArray(), 0, points.roomForMz(points.count), 0, points.count);
				System.arraycopy(spectrum.intensities(), 0, points.roomForIntensities(points.count), 0, points.count);
				points.mz = points.own;
			} catch (IOException e) {
				points.error = e;
			}
		}

		/**
		 * Reads the head of a spectrum only.
		 *
		 * @return null when it is not of the usual shape
		 */
		@Nullable
		SpectrumScan head(int index) throws IOException {
			layout = layouts.get();
			long from = start(index);
			long to = end(index);
			for (int room = 1 << 12; quick; room <<= 4) {
				fill(from, Math.min(to, from + room));
				if (scan.scan(buffer, 0, filled, true)) {
					return scan;
				}
				if (from + room >= to || room > 1 << 20) {
					return null;
				}
			}
			return null;
		}
	}
}
