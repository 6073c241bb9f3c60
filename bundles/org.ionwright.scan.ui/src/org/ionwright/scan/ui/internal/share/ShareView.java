package org.ionwright.scan.ui.internal.share;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ionwright.scan.ui.internal.DeskView;
import org.ionwright.scan.ui.internal.desk.ControlDesk;

/** F_sub, the share of the beam in the first stage. */
public final class ShareView extends DeskView {

	@Override
	protected Control createPanel(Composite parent, ControlDesk desk) {
		return new SharePanel(parent, desk);
	}
}
