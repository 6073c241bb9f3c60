package org.ionwright.tune.ui.internal.tune;

import org.eclipse.swt.widgets.Composite;
import org.ionwright.tune.ui.internal.DeskView;
import org.ionwright.tune.ui.internal.desk.TuneDesk;

/** Peaks, ramps, autotunes, tune sets. */
public final class TuneView extends DeskView<TunePanel> {

	public static final String ID = "org.ionwright.tune.ui.tune";

	@Override
	protected TunePanel createPanel(Composite parent, TuneDesk desk) {
		TunePanel shown = new TunePanel(parent, desk);
		handle("watch", shown::watch);
		handle("ramp", shown::startRamp);
		handle("autotune", shown::startAutotune);
		handle("stop", shown::stop);
		return shown;
	}
}
