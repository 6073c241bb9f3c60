package org.ionwright.scan.ui.internal.control;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.ionwright.scan.RunProgress;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.ui.common.NumberText;

/** Progress bar, scan count and times of a run; goes on by itself between two messages of the engine. */
final class RunClock extends Composite {

	private static final int FULL = 1000;
	private static final int TICK_MILLIS = 500;
	private static final double NANOS = 1e9;

	private final ProgressBar bar;
	private final Label scans;
	private final Label times;
	private Optional<RunProgress> last = Optional.empty();
	private long heard;
	private boolean ticking;

	RunClock(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		bar = new ProgressBar(this, SWT.HORIZONTAL | SWT.SMOOTH);
		bar.setMaximum(FULL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(bar);
		scans = new Label(this, SWT.NONE);
		times = new Label(this, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(times);
	}

	void show(Optional<RunProgress> progress) {
		if (!progress.equals(last)) {
			last = progress;
			heard = System.nanoTime();
		}
		draw();
		tick();
	}

	private void tick() {
		if (!ticking && going()) {
			ticking = true;
			getDisplay().timerExec(TICK_MILLIS, () -> {
				ticking = false;
				if (!isDisposed()) {
					draw();
					tick();
				}
			});
		}
	}

	private boolean going() {
		return last.filter(now -> !now.state().over()).isPresent();
	}

	private void draw() {
		double since = going() ? (System.nanoTime() - heard) / NANOS : 0;
		bar.setSelection(last.map(now -> share(now, since)).orElse(0));
		scans.setText(last.map(now -> NLS.bind(Messages.Control_scans, now.scansDone(), now.scans())).orElse(""));
		times.setText(last.map(now -> times(now, since)).orElse(""));
		scans.requestLayout();
	}

	private static int share(RunProgress now, double since) {
		if (now.state().over()) {
			return now.scans() == 0 ? 0 : FULL * now.scansDone() / now.scans();
		}
		double whole = now.elapsedSeconds() + now.remainingSeconds();
		return whole > 0 ? (int) Math.min(FULL, FULL * (now.elapsedSeconds() + since) / whole) : 0;
	}

	private static String times(RunProgress now, double since) {
		String elapsed = NumberText.duration(now.elapsedSeconds() + since);
		return now.state().over() ? elapsed
				: NLS.bind(Messages.Control_times, elapsed,
						NumberText.duration(Math.max(0, now.remainingSeconds() - since)));
	}
}
