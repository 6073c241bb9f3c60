package org.ionwright.operate.ui.internal;

import org.eclipse.swt.widgets.Composite;

/** State, sequences and trips. */
public final class OperationView extends DeskView<OperationPanel> {

	static final String ID = "org.ionwright.operate.ui.operation";

	@Override
	protected OperationPanel createPanel(Composite parent, OperationDesk services) {
		OperationPanel shown = new OperationPanel(parent, services);
		shown.actions().forEach(this::handle);
		return shown;
	}
}
