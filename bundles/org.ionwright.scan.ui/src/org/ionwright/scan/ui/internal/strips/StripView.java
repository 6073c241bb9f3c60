package org.ionwright.scan.ui.internal.strips;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ionwright.scan.ui.internal.DeskView;
import org.ionwright.scan.ui.internal.desk.ControlDesk;

/** Readings over time. */
public final class StripView extends DeskView {

	@Override
	protected Control createPanel(Composite parent, ControlDesk desk) {
		return new StripPanel(parent, desk);
	}
}
