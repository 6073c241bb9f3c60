package org.ionwright.tune.ui.internal.calibration;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.tune.ui.internal.BenchPanel;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.Calibrating.Found;
import org.ionwright.tune.ui.internal.desk.TuneDesk;

/** Mass calibration: what to run, what it found, what there is. */
public final class CalibrationPanel extends BenchPanel {

	private static final int LEAST = 230;
	private static final int RESULT = 1;
	private static final int HISTORY = 2;

	private final CTabFolder pages;
	private final RunPage run;
	private final ResultPage result;
	private final HistoryPage history;
	private List<Found> seen = List.of();

	public CalibrationPanel(Composite parent, TuneDesk desk) {
		super(parent, desk);
		pages = pages();
		run = page(pages, Messages.Calibration_run, LEAST, RunPage::new);
		result = page(pages, Messages.Calibration_result, LEAST, ResultPage::new);
		history = page(pages, Messages.Calibration_history, LEAST, place -> new HistoryPage(place, run::plan));
		pages.addListener(SWT.Selection, event -> show(bench()));
		show();
	}

	@Override
	protected void show(Optional<Bench> shown) {
		List<Found> found = shown.map(each -> each.calibrating().found()).orElse(List.of());
		if (seen.isEmpty() && !found.isEmpty() && pages.getSelectionIndex() == 0) {
			// what a run found waits for a decision
			pages.setSelection(RESULT);
		}
		seen = found;
		switch (pages.getSelectionIndex()) {
		case RESULT -> result.show(shown);
		case HISTORY -> history.show(shown);
		default -> run.show(shown);
		}
	}

	/** Starts the run that is chosen. */
	public void startRun() {
		pages.setSelection(0);
		show();
		run.start();
	}

	/** Checks the drift of the calibration that is selected in the history. */
	public void checkDrift() {
		pages.setSelection(HISTORY);
		show();
		history.check();
	}

	@Override
	public boolean setFocus() {
		return pages.setFocus();
	}
}
