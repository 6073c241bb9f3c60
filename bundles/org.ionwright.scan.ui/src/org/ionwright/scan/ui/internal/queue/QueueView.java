package org.ionwright.scan.ui.internal.queue;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ionwright.scan.ui.internal.DeskView;
import org.ionwright.scan.ui.internal.RunEditors;
import org.ionwright.scan.ui.internal.desk.ControlDesk;

/** Samples run one after the other. */
public final class QueueView extends DeskView {

	@Override
	protected Control createPanel(Composite parent, ControlDesk desk) {
		return new QueuePanel(parent, desk, file -> RunEditors.open(getSite().getPage(), file));
	}
}
