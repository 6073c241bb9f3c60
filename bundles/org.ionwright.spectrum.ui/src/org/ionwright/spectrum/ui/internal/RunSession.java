package org.ionwright.spectrum.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.ionwright.spectrum.run.LiveRun;
import org.ionwright.spectrum.run.StillWrittenException;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.UiThread;

/**
 * What an editor has open: loads its file, watches it grow, and while it is acquired follows the run into its complete file. UI thread;
 * what takes time is done elsewhere.
 */
final class RunSession implements LiveLink.Reading {

	/** Hears what becomes of the file. */
	interface Owner {

		/** Another run is on screen. */
		void loaded(LoadedRun run);

		/** The same run as before is complete now, or was found to be written still, or not any more. */
		void completed(LoadedRun run);

		/** Whether the file is being acquired. */
		void goesOn(boolean live);

		/** The user wants to see another file. */
		void open(Path file);
	}

	private final RunPanel panel;
	private final Executor reading;
	private final Executor slow;
	private final Owner owner;
	private final LiveLink link;
	private final LiveRuns runs;
	private final RunFormats formats;
	private Path path = Path.of("");
	private @Nullable OpenRun opened;
	private @Nullable Loading loading;
	private @Nullable RunGrowth growth;
	/** What is told of a run that was cut off. */
	private String offered = "";
	private boolean closed;

	/**
	 * @param reading
	 *            reads spectra, one after the other
	 * @param slow
	 *            the same for passes over the run
	 */
	RunSession(RunPanel panel, Executor reading, Executor slow, Owner owner) {
		this.panel = panel;
		this.reading = reading;
		this.slow = slow;
		this.owner = owner;
		link = new LiveLink(panel, this);
		Display display = panel.getDisplay();
		runs = new LiveRuns(() -> display.asyncExec(this::runCame));
		formats = new RunFormats(() -> display.asyncExec(this::formatCame));
	}

	/** Shows a file, or the run that is going to be it; what was shown stays open until then. */
	void show(Path file) {
		path = file;
		load();
	}

	/** There is nothing to be read. */
	void showProblem(String text) {
		closeRun();
		panel.showProblem(text, null);
	}

	private void formatCame() {
		if (opened == null && !link.active()) {
			load();
		}
	}

	private void runCame() {
		if (!closed && !link.active() && runs.of(path).isPresent()) {
			load();
		}
	}

	@Override
	public void load() {
		if (closed || panel.isDisposed() || path.toString().isEmpty()) {
			return;
		}
		closeRun();
		Optional<LiveRun> run = runs.of(path);
		owner.goesOn(run.isPresent());
		panel.showWaiting(path.toString());
		link.follow(run);
		if (run.isEmpty()) {
			read(path);
		}
	}

	@Override
	public void read(Path file) {
		if (loading == null) {
			Loading listener = new Loading(panel.getDisplay());
			LoadJob job = new LoadJob(formats::present, file, path, link.active(), listener);
			listener.job = job;
			loading = listener;
			// Both at once would take longer turns, for want of a core.
			panel.made().thenRun(job::schedule);
		}
	}

	/** What becomes of the loading, told on the UI thread while the panel is there. */
	private final class Loading implements LoadJob.Listener {

		private final Display display;
		private @Nullable LoadJob job;

		private Loading(Display display) {
			this.display = display;
		}

		@Override
		public boolean heard() {
			return loading == this && !panel.isDisposed();
		}

		@Override
		public Display display() {
			return display;
		}

		@Override
		public boolean prepare(LoadedRun run) {
			return panel.prepare(run);
		}

		@Override
		public void loaded(OpenRun run, LoadJob.Notes notes) {
			opened = run;
			panel.showRun(run.run(), notes.notes());
			if (link.active()) {
				panel.live().begin();
				watch(run, true);
			}
			if (!notes.problem().isEmpty()) {
				panel.notice().show(Lamp.WARNING, notes.problem());
			}
			owner.loaded(run.run());
		}

		@Override
		public void traces(RunTraceSet traces) {
			panel.showTraces(traces);
			OpenRun run = opened;
			if (run != null) {
				watch(run, false);
			}
		}

		@Override
		public void failed(String text) {
			if (link.active()) {
				// Tried again with the next news of the run.
				loading = null;
			}
			panel.showProblem(text, RunSession.this::load);
		}

		@Override
		public void missing(String text) {
			panel.showMissing(text, RunSession.this::load);
		}
	}

	/** Shows scans as they are appended. */
	private void watch(OpenRun run, boolean live) {
		LatestWins<RunGrowth.Grown> news = new LatestWins<>(panel, this::grown);
		RunGrowth watcher = new RunGrowth(run, live, formats::present, Recoveries::of, new RunGrowth.Listener() {
			@Override
			public void grown(RunGrowth.Grown longer) {
				news.offer(longer);
			}

			@Override
			public void cutOff(Recoveries.Offer offer) {
				askLater(offer);
			}

			@Override
			public void gone() {
				UiThread.later(panel.getDisplay(), RunSession.this::lookForChange);
			}

			@Override
			public void stuck(String reason) {
				panel.getDisplay().asyncExec(() -> {
					if (!panel.isDisposed()) {
						panel.notice().show(Lamp.FAULT, NLS.bind(Messages.LiveLink_stuck, reason));
					}
				});
			}
		});
		growth = watcher;
		watcher.start();
	}

	private void grown(RunGrowth.Grown news) {
		OpenRun before = opened;
		boolean same = before != null && before.run().file() == news.run().run().file();
		if (before == null || !same && !news.complete()) {
			return;
		}
		opened = news.run();
		LoadedRun run = news.run().run();
		panel.live().grow(run, news.traces());
		boolean judgedAnew = run.warnings().isEmpty() != before.run().warnings().isEmpty();
		if (same && judgedAnew) {
			tellWhetherItGrows(before.run(), run);
		}
		if (!same || judgedAnew) {
			owner.completed(run);
		}
		if (!same) {
			closeBehindWhatIsRead(before);
		}
	}

	/** In place of what was told of it before; other news stays. */
	private void tellWhetherItGrows(LoadedRun before, LoadedRun run) {
		String told = panel.notice().text();
		if (!run.warnings().isEmpty()) {
			panel.warn(run);
		} else if (told.equals(before.warning()) || told.equals(offered)) {
			panel.notice().show(Lamp.BUSY, Messages.RunEditor_grows);
		}
	}

	@Override
	public boolean shows() {
		return opened != null;
	}

	@Override
	public void complete(Path file) {
		RunGrowth watcher = growth;
		if (watcher != null) {
			watcher.complete(file);
		}
	}

	@Override
	public void ended() {
		owner.goesOn(false);
	}

	@Override
	public void offerRecovery(Path partial) {
		slow.execute(() -> {
			try {
				Recoveries.of(partial).ifPresent(this::askLater);
			} catch (StillWrittenException e) {
				// Not cut off after all.
			}
		});
	}

	/** Any thread; nobody is asked when another file is open meanwhile. */
	private void askLater(Recoveries.Offer offer) {
		UiThread.later(panel.getDisplay(), () -> {
			OpenRun present = opened;
			if (!panel.isDisposed() && (present == null || present.run().file().path().equals(offer.file()))) {
				askToRecover(offer);
			}
		});
	}

	private void askToRecover(Recoveries.Offer offer) {
		new RecoverOffer(panel, slow, file -> {
			if (file.equals(path)) {
				load();
			} else {
				owner.open(file);
			}
		}).ask(offer);
		offered = panel.notice().text();
	}

	/** Offers to read the file again when it is another one now. */
	void lookForChange() {
		OpenRun run = opened;
		if (run == null || panel.isDisposed() || !panel.showsRun() || link.active()) {
			return;
		}
		FileStamp now = FileStamp.of(run.run().file().path());
		if (now.gone()) {
			Optional<Path> whole = Recoveries.whole(run.run().file().path());
			if (whole.isPresent()) {
				panel.notice().show(Lamp.OK, NLS.bind(Messages.RunEditor_whole, whole.get().getFileName()),
						Messages.RecoverOffer_open, () -> owner.open(whole.get()));
			} else {
				panel.offerReload(Messages.RunEditor_gone, this::load);
			}
		} else if (!now.equals(run.stamp())) {
			panel.offerReload(Messages.RunEditor_changed, this::load);
		}
	}

	/** The file of the editor, which is not there yet while the run goes on. */
	Path path() {
		return path;
	}

	@Nullable
	LoadedRun opened() {
		OpenRun run = opened;
		return run == null ? null : run.run();
	}

	/** The run that is on screen, going on or over, as long as the user has not begun to look at something of it; else null. */
	@Nullable
	LiveRun untouched() {
		return link.untouched();
	}

	private void closeRun() {
		Loading before = loading;
		loading = null;
		LoadJob job = before == null ? null : before.job;
		if (job != null) {
			job.cancel();
		}
		RunGrowth watcher = growth;
		growth = null;
		if (watcher != null) {
			watcher.end();
		}
		OpenRun run = opened;
		opened = null;
		if (run != null) {
			closeBehindWhatIsRead(run);
		}
	}

	private void closeBehindWhatIsRead(OpenRun before) {
		slow.execute(() -> reading.execute(before::close));
	}

	void close() {
		closed = true;
		runs.close();
		formats.close();
		closeRun();
	}
}
