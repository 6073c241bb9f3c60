package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.ui.common.Trace;

/**
 * Follows ranges of m/z over the time of a run, off the UI thread; what was asked for another run is given up. Of a run that grows, only
 * the scans that are new are read.
 */
final class IonTraces {

	/** Hears on the reading thread. */
	interface Receiver {

		/** @param percent done, 0 to 100 */
		void progress(int percent);

		void extracted(List<MassRange> ranges, List<Trace> traces);

		/** As {@link #extracted}, of a run that has grown. */
		void extended(List<MassRange> ranges, List<Trace> traces);

		void failed(List<MassRange> ranges, String cause);
	}

	/** A longer run, and what is to be followed in it. */
	private record Growth(LoadedRun run, List<MassRange> ranges, int msLevel, int ticket) {
	}

	private final Executor background;
	private final Receiver receiver;
	private final AtomicInteger newest = new AtomicInteger();
	private final AtomicReference<@Nullable Growth> growth = new AtomicReference<>();
	/** Those that are followed, as far as they are; belongs to the reading thread. */
	private final Map<MassRange, IonTrace> followed = new HashMap<>();
	private int followedTicket;

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

	/** The run has more scans now. Returns at once; of many calls before the reading thread has time, the last one counts. */
	void grow(LoadedRun run, List<MassRange> ranges, int msLevel) {
		if (!ranges.isEmpty()
				&& growth.getAndSet(new Growth(run, List.copyOf(ranges), msLevel, newest.get())) == null) {
			background.execute(this::extend);
		}
	}

	private void extend() {
		Growth next = growth.getAndSet(null);
		if (next == null || newest.get() != next.ticket()) {
			return;
		}
		forgetOthers(next.ticket());
		List<IonTrace> traces = next.ranges().stream()
				.map(range -> followed.computeIfAbsent(range, IonTrace::new)).toList();
		try {
			IonTrace.extend(traces, next.run(), next.msLevel(), () -> newest.get() == next.ticket());
			if (newest.get() == next.ticket()) {
				receiver.extended(next.ranges(), traces.stream().map(IonTrace::trace).toList());
			}
		} catch (IOException e) {
			// The file is another one now, which its editor says; what was extracted stays.
			followed.clear();
		}
	}

	private void forgetOthers(int ticket) {
		if (followedTicket != ticket) {
			followedTicket = ticket;
			followed.clear();
		}
	}

	/** Nothing comes any more of what was asked so far. */
	void cancel() {
		newest.incrementAndGet();
	}

	private void extract(RunFile file, List<MassRange> ranges, int msLevel, int ticket) {
		try {
			int scans = file.size();
			List<Chromatogram> found = file.extract(ranges, msLevel, (done, of) -> {
				boolean wanted = newest.get() == ticket;
				if (wanted && of > 0 && (done & 63) == 0) {
					receiver.progress((int) (100L * done / of));
				}
				return wanted;
			});
			List<Trace> traces = new ArrayList<>();
			forgetOthers(ticket);
			for (int i = 0; i < ranges.size(); i++) {
				IonTrace trace = new IonTrace(ranges.get(i), found.get(i));
				traces.add(trace.trace());
				if (scans == file.size()) {
					trace.covers(scans);
					followed.put(ranges.get(i), trace);
				}
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
