package org.ionwright.tune.ui.internal.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ionwright.tune.PeakWatch;
import org.ionwright.tune.PeakWatch.Look;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.Widgets;
import org.ionwright.tune.ui.internal.desk.Activity.Kind;
import org.ionwright.ui.common.Lamp;

/** The watched peaks side by side, whoever watches them: the watch itself, a ramp or an autotune. */
final class PeaksPage extends Page {

	private final Label why;
	private final Composite cells;
	private final List<PeakCell> shownCells = new ArrayList<>();
	private List<Double> masses = List.of();
	private List<Look> looks = List.of();

	PeaksPage(Composite parent) {
		super(parent);
		GridLayoutFactory.swtDefaults().applyTo(this);
		why = Widgets.words(this, 1);
		cells = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(cells);
	}

	@Override
	void refresh() {
		Optional<String> refusal = bench().filter(shown -> shown.running(Kind.WATCH)).isPresent() ? Optional.empty()
				: bench().map(shown -> shown.peaks().refusal()).orElse(Optional.of(Messages.Bench_none));
		Widgets.say(why, Lamp.OFF, refusal.map(reason -> NLS.bind(Messages.Peaks_why, reason)).orElse(""));
		showPeaks();
	}

	private void showPeaks() {
		Optional<PeakWatch> seen = bench().flatMap(shown -> shown.peaks().shown());
		List<Double> wanted = seen.map(PeakWatch::masses)
				.orElseGet(() -> bench().map(shown -> shown.peaks().choice().masses()).orElse(List.of()));
		if (!wanted.equals(masses)) {
			masses = wanted;
			looks = List.of();
			shownCells.clear();
			for (Control old : cells.getChildren()) {
				old.dispose();
			}
			GridLayoutFactory.fillDefaults().numColumns(Math.max(1, Math.min(4, wanted.size()))).equalWidth(true)
					.spacing(8, 4).applyTo(cells);
			boolean simulated = bench().filter(shown -> shown.raw().simulated()).isPresent();
			wanted.forEach(mz -> shownCells.add(new PeakCell(cells, mz, simulated, wanted.size() == 1)));
			cells.layout(true, true);
		}
		List<Look> latest = seen.map(PeakWatch::latest).orElse(List.of());
		if (!latest.equals(looks) && latest.size() == shownCells.size()) {
			looks = latest;
			for (int i = 0; i < latest.size(); i++) {
				shownCells.get(i).show(latest.get(i), seen.orElseThrow().history(i));
			}
		}
	}
}
