package org.ionwright.spectrum.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.run.LiveRun;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LatestWins;

/** Follows the run that is going to be the file of an editor, from its first setting to its end. UI thread. */
final class LiveLink {

	/** What the editor does for it. */
	interface Reading {

		/** Whether something of the run is on screen. */
		boolean shows();

		/** Reads the file that grows, unless that goes on already. */
		void read(Path partial);

		/** Reads the complete file anew. */
		void load();

		/** Takes the complete file for the one that grew, without a change of what is on screen. */
		void complete(Path file);

		/** The run is over, with or without a file. */
		void ended();

		/** The run left a file that is not complete. */
		void offerRecovery(Path partial);
	}

	private final RunPanel panel;
	private final Reading reading;
	private final LatestWins<LiveRun> news;
	private Optional<LiveRun> run = Optional.empty();
	private Optional<LiveRun> last = Optional.empty();
	private Runnable listener = () -> {
	};

	LiveLink(RunPanel panel, Reading reading) {
		this.panel = panel;
		this.reading = reading;
		news = new LatestWins<>(panel, this::look);
		panel.addDisposeListener(event -> end());
	}

	/** Another run, or none that goes on. */
	void follow(Optional<LiveRun> next) {
		end();
		run = next;
		last = next;
		next.ifPresent(each -> {
			listener = () -> news.offer(each);
			each.addListener(listener);
			// It may have gone on before there was somebody to tell.
			news.offer(each);
		});
		panel.clearLive();
	}

	private void end() {
		run.ifPresent(each -> each.removeListener(listener));
		run = Optional.empty();
	}

	/** Whether the run goes on. */
	boolean active() {
		return run.isPresent();
	}

	/** The run that is on screen, going on or over, as long as the user has not begun to look at something of it; else null. */
	@Nullable
	LiveRun untouched() {
		boolean looked = panel.showsRun() && (!panel.live().following() || panel.spectrum().isZoomed());
		return looked || last.isEmpty() ? null : last.get();
	}

	private void look(LiveRun of) {
		if (run.filter(each -> each == of).isEmpty()) {
			return;
		}
		LiveRun.Moment now = of.moment();
		if (now.phase().over()) {
			over(of, now);
		} else if (reading.shows()) {
			panel.live().show(Optional.of(now));
		} else if (of.partial().isPresent()) {
			reading.read(of.partial().get());
		} else {
			panel.showNoScans(Lamp.BUSY, Messages.LiveBar_live,
					now.phase() == LiveRun.Phase.ACQUIRING ? NLS.bind(Messages.LiveLink_first, of.name())
							: NLS.bind(Messages.LiveLink_waiting, of.name(), now.text()));
		}
	}

	private void over(LiveRun of, LiveRun.Moment now) {
		end();
		reading.ended();
		panel.clearLive();
		Optional<Path> file = of.file();
		Optional<Path> left = of.partial();
		if (file.isPresent() && reading.shows()) {
			reading.complete(file.get());
			explain(now);
		} else if (file.isPresent()) {
			reading.load();
		} else if (left.isPresent()) {
			if (reading.shows()) {
				reading.offerRecovery(left.get());
			} else {
				reading.read(left.get());
			}
			explain(now);
		} else {
			panel.showNoScans(now.phase() == LiveRun.Phase.FAILED ? Lamp.FAULT : Lamp.WARNING,
					Messages.LiveLink_noScans, NLS.bind(Messages.LiveLink_nothing, now.text()));
		}
	}

	/** Says why the run ended, where it was not as planned. */
	private void explain(LiveRun.Moment now) {
		switch (now.phase()) {
		case STOPPED -> panel.notice().show(Lamp.WARNING, NLS.bind(Messages.LiveLink_stopped, now.text()));
		case FAILED -> panel.notice().show(Lamp.FAULT, NLS.bind(Messages.LiveLink_failed, now.text()));
		case PREPARING, ACQUIRING, ENDING, COMPLETE -> {
			// nothing that one would have to be told
		}
		}
	}
}
