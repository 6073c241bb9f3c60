package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.ionwright.spectrum.run.StillWrittenException;
import org.ionwright.ui.common.LogEntry;

/**
 * Looks time and again whether scans were appended to a run that is open, and at its end opens the complete file in its place. Spends
 * a tenth of a processor at the most. Ends with {@link #end()}.
 */
final class RunGrowth extends Job {

	/** Hears on a thread of the job; each news holds all that those before held. */
	interface Listener {

		void grown(Grown news);

		/** Nobody writes the run any more, its end is missing, and it can be completed. */
		default void cutOff(Recoveries.Offer offer) {
			// Whoever says when the run is over knows that, too.
		}

		/** The file is not there any more, though nobody said that the run is over; nothing else is told after it. */
		default void gone() {
			// Whoever says when the run is over need not be told.
		}

		/** The complete file cannot be opened, for a reason in words; the run as far as it is known stays open. */
		void stuck(String reason);
	}

	/** Whether a run was cut off; see {@link Recoveries#of(Path)}. */
	interface Judge {

		Optional<Recoveries.Offer> look(Path file) throws StillWrittenException;
	}

	/**
	 * The longer run, or the same when it was found to be written still, or not any more.
	 *
	 * @param complete
	 *            whether it is the complete file, opened anew; whoever takes it closes the one before
	 */
	record Grown(OpenRun run, RunTraceSet traces, boolean complete) {
	}

	private static final long SLOW_MILLIS = 1000;
	private static final long QUICK_MILLIS = 200;
	private static final int SHARE = 10;
	/** Of a run without an end it is not asked sooner again whether somebody still writes it. */
	private static final Duration STILL = Duration.ofSeconds(30);

	private final Supplier<Collection<RunFormat>> formats;
	private final Listener listener;
	private final Judge judge;
	private final boolean live;
	private final long periodMillis;
	private final long stillNanos;
	private final GrowingTraces traces = new GrowingTraces();
	private OpenRun run;
	private boolean told;
	private boolean growing;
	private boolean judged;
	private long calmSince;
	private volatile Optional<Path> complete = Optional.empty();
	private volatile boolean ended;

	/**
	 * @param live
	 *            whether the run is acquired here: looks more often, and tells the first time even when there is nothing new
	 */
	RunGrowth(OpenRun run, boolean live, Supplier<Collection<RunFormat>> formats, Judge judge, Listener listener) {
		this(run, live, formats, judge, STILL, listener);
	}

	/**
	 * @param still
	 *            how long nothing must come before a run that grew is judged
	 */
	RunGrowth(OpenRun run, boolean live, Supplier<Collection<RunFormat>> formats, Judge judge, Duration still,
			Listener listener) {
		super(NLS.bind(Messages.RunEditor_job, run.run().fileName()));
		this.run = run;
		this.live = live;
		this.periodMillis = live ? QUICK_MILLIS : SLOW_MILLIS;
		this.formats = formats;
		this.judge = judge;
		this.stillNanos = still.toNanos();
		this.growing = live;
		// what is open is judged at once
		this.calmSince = System.nanoTime() - stillNanos;
		this.listener = listener;
		setSystem(true);
		setPriority(DECORATE);
	}

	void start() {
		schedule(live || !run.run().warnings().isEmpty() ? 0 : periodMillis);
	}

	/** The run is over and complete under this name. Any thread. */
	void complete(Path file) {
		complete = Optional.of(file);
		schedule();
	}

	@Override
	protected void canceling() {
		ended = true;
	}

	/** Any thread. What was opened and not handed over is closed. */
	void end() {
		ended = true;
		cancel();
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		long start = System.nanoTime();
		try {
			Optional<Path> file = complete;
			if (file.isPresent()) {
				open(file.get());
				return Status.OK_STATUS;
			}
			look();
		} catch (IOException | OperationCanceledException e) {
			// Changed otherwise, or closed meanwhile: the editor offers to read it anew when it is looked at.
			return Status.OK_STATUS;
		}
		if (!ended) {
			schedule(Math.max(periodMillis, SHARE * (System.nanoTime() - start) / 1_000_000));
		}
		return Status.OK_STATUS;
	}

	/** Looks once. */
	void look() throws IOException {
		FileStamp now = FileStamp.of(run.run().file().path());
		if (now.gone() && !live) {
			ended = true;
			listener.gone();
			return;
		}
		boolean more = !now.equals(run.stamp()) && !now.gone() && run.run().file().refresh();
		if (more || live && !told) {
			judged = false;
			calmSince = System.nanoTime();
			tell(now, true);
		} else if (!live && !judged && System.nanoTime() - calmSince >= stillNanos) {
			judge(now);
		}
	}

	private void tell(FileStamp now, boolean grows) throws IOException {
		told = true;
		growing = grows;
		OpenRun longer = new OpenRun(longer(run.run().file(), grows), now);
		RunTraceSet all = traces.grow(longer.run());
		run = longer;
		if (!ended) {
			listener.grown(new Grown(longer, all, false));
		}
	}

	/** Whether somebody still writes what has no end, and what can be done when nobody does. */
	private void judge(FileStamp now) throws IOException {
		if (run.run().file().warnings().isEmpty()) {
			return;
		}
		Optional<Recoveries.Offer> offer = Optional.empty();
		boolean written = false;
		try {
			offer = judge.look(run.run().file().path());
			judged = true;
		} catch (StillWrittenException e) {
			written = true;
		}
		calmSince = System.nanoTime();
		if (written != growing) {
			tell(now, written);
		}
		if (!ended) {
			offer.ifPresent(listener::cutOff);
		}
	}

	/** The same scans, and those behind them. */
	private LoadedRun longer(RunFile file, boolean growing) throws IOException {
		List<SpectrumInfo> known = run.run().infos();
		int size = file.size();
		List<SpectrumInfo> infos = new ArrayList<>(size);
		infos.addAll(known.subList(0, Math.min(known.size(), size)));
		for (int i = infos.size(); i < size; i++) {
			infos.add(file.info(i));
		}
		return new LoadedRun(file, infos, growing);
	}

	/** Opens the complete file once. */
	void open(Path file) {
		try {
			RunFormat format = formats.get().stream().filter(each -> each.accepts(file)).findFirst().orElseThrow(
					() -> new IOException(NLS.bind(Messages.RunLoader_noFormat, file.getFileName())));
			FileStamp stamp = FileStamp.of(file);
			RunFile whole = format.open(file);
			boolean taken = false;
			try {
				OpenRun last = new OpenRun(longer(whole, false), stamp);
				RunTraceSet all = GrowingTraces.complete(last.run());
				if (!ended) {
					taken = true;
					listener.grown(new Grown(last, all, true));
				}
			} finally {
				if (!taken) {
					whole.close();
				}
			}
		} catch (IOException e) {
			if (!ended) {
				listener.stuck(String.valueOf(e.getMessage()));
			}
		} catch (RuntimeException e) {
			LogEntry.defect(NLS.bind(Messages.Log_notRead, file, e)).error(RunGrowth.class, e);
			listener.stuck(NLS.bind(Messages.RunEditor_internal, e));
		}
	}
}
