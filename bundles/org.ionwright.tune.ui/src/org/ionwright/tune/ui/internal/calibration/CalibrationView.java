package org.ionwright.tune.ui.internal.calibration;

import org.eclipse.swt.widgets.Composite;
import org.ionwright.tune.ui.internal.DeskView;
import org.ionwright.tune.ui.internal.desk.TuneDesk;

/** Mass calibration. */
public final class CalibrationView extends DeskView<CalibrationPanel> {

	public static final String ID = "org.ionwright.tune.ui.calibration";

	@Override
	protected CalibrationPanel createPanel(Composite parent, TuneDesk desk) {
		CalibrationPanel shown = new CalibrationPanel(parent, desk);
		handle("calibrate", shown::startRun);
		handle("drift", shown::checkDrift);
		handle("stop", shown::stop);
		return shown;
	}
}
