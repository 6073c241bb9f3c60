package org.ionwright.tune.ui.internal.tune;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.tune.ui.internal.BenchPanel;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.Widgets;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.TuneDesk;
import org.ionwright.ui.common.UiIcon;

/** Tuning: what is looked at on top; below peaks, ramp, autotune, tune sets and log, a page each. */
public final class TunePanel extends BenchPanel {

	private static final int LEAST = 190;
	/** With a table above fields and words. */
	private static final int HIGHER = 250;

	private final Button watch;
	private final MeasuringRow measuring;
	private final CTabFolder pages;
	private final PeaksPage peaks;
	private final RampPage ramp;
	private final TuningPage tuning;
	private final List<Page> all;

	public TunePanel(Composite parent, TuneDesk desk) {
		super(parent, desk);
		watch = Widgets.button(head(), Messages.Peaks_watch, Messages.Peaks_watchTip, this::watch);
		watch.setImage(UiIcon.START.image(watch));
		measuring = new MeasuringRow(this);
		pages = pages();
		peaks = page(pages, Messages.Tune_peaks, LEAST, PeaksPage::new);
		ramp = page(pages, Messages.Tune_ramp, LEAST, RampPage::new);
		tuning = page(pages, Messages.Tune_autotune, HIGHER, TuningPage::new);
		all = List.of(peaks, ramp, tuning, page(pages, Messages.Tune_sets, HIGHER, SetsPage::new),
				page(pages, Messages.Tune_log, LEAST, LogPage::new));
		pages.addListener(SWT.Selection, event -> show(bench()));
		show();
	}

	@Override
	protected void show(Optional<Bench> shown) {
		measuring.show(shown);
		watch.setEnabled(shown.filter(each -> each.peaks().refusal().isEmpty()).isPresent());
		// only what is in sight
		all.get(Math.max(0, pages.getSelectionIndex())).show(shown);
	}

	/** Starts to watch the peaks. */
	public void watch() {
		turnTo(peaks);
		bench().ifPresent(shown -> shown.peaks().watch());
	}

	/** Starts the ramp that is typed. */
	public void startRamp() {
		turnTo(ramp);
		ramp.start();
	}

	/** Starts the autotune that is chosen. */
	public void startAutotune() {
		turnTo(tuning);
		tuning.start();
	}

	void turnTo(Page page) {
		measuring.taken();
		pages.setSelection(all.indexOf(page));
		show();
	}

	@Override
	public boolean setFocus() {
		return measuring.setFocus();
	}
}
