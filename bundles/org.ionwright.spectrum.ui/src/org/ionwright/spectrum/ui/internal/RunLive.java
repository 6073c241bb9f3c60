package org.ionwright.spectrum.ui.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.CLabel;
import org.ionwright.spectrum.run.LiveRun;
import org.ionwright.ui.common.NumberText;

/**
 * What a panel does while its run grows: it shows each new scan as long as the user looks at the newest one, and stays where he looks
 * back. Of what he has selected, zoomed, noted and traced nothing changes by it. UI thread.
 */
final class RunLive {

	private static final String DOT = "   \u00b7   ";

	private final RunPanel panel;
	private final RunChromatogram chromatogram;
	private final RunSpectrum made;
	private final CLabel status;
	private final LiveBar bar;
	private Optional<LiveRun.Moment> moment = Optional.empty();
	private boolean following = true;

	RunLive(RunPanel panel, RunChromatogram chromatogram, RunSpectrum made, CLabel status) {
		this.panel = panel;
		this.chromatogram = chromatogram;
		this.made = made;
		this.status = status;
		bar = new LiveBar(panel.head().getParent(), 2, this::setFollowing);
		bar.moveAbove(panel.head());
	}

	/** Another run is shown; its newest scan is followed until the user looks elsewhere. */
	void begin() {
		following = true;
		setFollowing(true);
	}

	/** How far the run is; empty when none goes on any more. */
	void show(Optional<LiveRun.Moment> next) {
		moment = next;
		say();
	}

	/** The user, or this class, has selected something. */
	void selected(RunSelection selection) {
		following = selection.isEmpty() || selection.scans().length == 1
				&& selection.scans()[0] == selection.run().infos().size() - 1;
		say();
	}

	boolean following() {
		return following;
	}

	/** Jumps to the newest scan and shows those that come, or stays where it is. */
	void setFollowing(boolean follow) {
		RunSelection present = panel.selection();
		if (follow && present != null && !present.run().infos().isEmpty()) {
			panel.select(present.run().infos().size() - 1);
		}
		following = follow;
		say();
	}

	/** The same run has more scans now, or is the complete file. Who follows sees the newest one; who looks elsewhere stays there. */
	void grow(LoadedRun run, RunTraceSet traces) {
		RunSelection before = panel.selection();
		if (before == null || !panel.showsRun()) {
			return;
		}
		boolean more = run.infos().size() > before.run().infos().size();
		replace(before.run().file() != run.file(), RunSelection.of(run, before.scans()), traces);
		if (following && more) {
			setFollowing(true);
		} else {
			say();
		}
	}

	private void replace(boolean otherFile, RunSelection same, RunTraceSet traces) {
		LoadedRun run = same.run();
		panel.replaceSelection(same);
		if (otherFile) {
			panel.head().show(run);
			status.setToolTipText(run.file().path().toString());
		}
		panel.table().grow(run.infos());
		if (chromatogram.grow(run)) {
			panel.map().show(run, chromatogram.secondsPerUnit(), chromatogram.timeTitle());
			chromatogram.follow(same);
		} else {
			panel.map().grow(run);
		}
		panel.pages().grow(same, traces);
		made.grow(same);
		status.setText(ScanText.summary(run));
		panel.tools().setEnabled(true);
	}

	private void say() {
		if (moment.isEmpty()) {
			bar.clear();
			return;
		}
		LiveRun.Moment now = moment.get();
		StringBuilder text = new StringBuilder();
		if (now.phase() == LiveRun.Phase.ACQUIRING) {
			text.append(NLS.bind(Messages.LiveBar_scans, now.scansDone(), now.scans()));
			if (now.remainingSeconds() > 0) {
				text.append(DOT)
						.append(NLS.bind(Messages.LiveBar_left, NumberText.duration(now.remainingSeconds())));
			}
		} else {
			text.append(now.text());
		}
		newer(now).ifPresent(each -> text.append(DOT).append(each));
		bar.show(text.toString(), following);
	}

	/** How many scans wait behind the one the user looks at. */
	private Optional<String> newer(LiveRun.Moment now) {
		RunSelection present = panel.selection();
		if (following || present == null || present.isEmpty()) {
			return Optional.empty();
		}
		int newer = now.scansDone() - present.last().index() - 1;
		return newer < 1 ? Optional.empty() : Optional.of(NLS.bind(Messages.LiveBar_newer, newer));
	}

	LiveBar bar() {
		return bar;
	}
}
