package org.ionwright.scan.ui.internal.control;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ionwright.scan.ui.internal.DeskView;
import org.ionwright.scan.ui.internal.RunEditors;
import org.ionwright.scan.ui.internal.desk.ControlDesk;

/** Connect, choose a method, start, stop. */
public final class ScanControlView extends DeskView {

	@Override
	protected Control createPanel(Composite parent, ControlDesk desk) {
		return new ScanControlPanel(parent, desk, file -> RunEditors.open(getSite().getPage(), file));
	}
}
