package org.ionwright.scan.ui.internal.live;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ionwright.scan.ui.internal.DeskView;
import org.ionwright.scan.ui.internal.desk.ControlDesk;

/** The spectrum of the run that goes on. */
public final class LiveSpectrumView extends DeskView {

	@Override
	protected Control createPanel(Composite parent, ControlDesk desk) {
		return new LivePanel(parent, desk);
	}
}
