package org.ionwright.scan.ui.internal.readings;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ionwright.scan.ui.internal.DeskView;
import org.ionwright.scan.ui.internal.desk.ControlDesk;

/** The instrument with its set-points and readbacks. */
public final class ReadingsView extends DeskView {

	@Override
	protected Control createPanel(Composite parent, ControlDesk desk) {
		return new ReadingsPanel(parent, desk);
	}
}
