package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.ui.common.Trace;

/** Follows ranges of m/z over the time of a run, off the UI thread; what was asked for another run is given up. */
final class IonTraces {

	/** Hears on the reading thread. */
	interface Receiver {

		/** @param percent done, 0 to 100 */
		void progress(int percent);

		void extracted(List<MassRange> ranges, List<Trace> traces);

		void failed(List<MassRange> ranges, String cause);
	}

	private final Executor background;
	private final Receiver receiver;
	private final AtomicInteger newest = new AtomicInteger();

	IonTraces(Executor background, Receiver receiver) {
		this.background = background;
		this.receiver = receiver;
	}

	/**
	 * Returns at once. All ranges are answered in one pass over the run.
	 *
	 * @param msLevel
	 *            of the scans that count
	 */
	void request(RunFile file, List<MassRange> ranges, int msLevel) {
		int ticket = newest.get();
		background.execute(() -> extract(file, ranges, msLevel, ticket));
	}

	/** Nothing comes any more of what was asked so far. */
	void cancel() {
		newest.incrementAndGet();
	}

	private void extract(RunFile file, List<MassRange> ranges, int msLevel, int ticket) {
		try {
			List<Chromatogram> found = file.extract(ranges, msLevel, (done, of) -> {
				boolean wanted = newest.get() == ticket;
				if (wanted && of > 0 && (done & 63) == 0) {
					receiver.progress((int) (100L * done / of));
				}
				return wanted;
			});
			List<Trace> traces = new ArrayList<>();
			for (int i = 0; i < ranges.size(); i++) {
				Chromatogram each = found.get(i);
				traces.add(new Trace("m/z " + RangeText.of(ranges.get(i)), each.seconds(), each.values()));
			}
			if (newest.get() == ticket) {
				receiver.extracted(ranges, traces);
			}
		} catch (CancellationException e) {
			// Nobody waits for it any more.
			return;
		} catch (IOException e) {
			if (newest.get() == ticket) {
				receiver.failed(ranges, String.valueOf(e.getMessage()));
			}
		}
	}
}
