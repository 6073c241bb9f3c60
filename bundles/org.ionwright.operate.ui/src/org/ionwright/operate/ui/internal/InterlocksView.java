package org.ionwright.operate.ui.internal;

import org.eclipse.swt.widgets.Composite;

/** All interlocks with their readings. */
public final class InterlocksView extends DeskView<InterlocksPanel> {

	@Override
	protected InterlocksPanel createPanel(Composite parent, OperationDesk services) {
		return new InterlocksPanel(parent, services);
	}
}
