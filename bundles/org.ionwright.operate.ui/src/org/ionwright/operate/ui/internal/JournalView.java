package org.ionwright.operate.ui.internal;

import org.eclipse.swt.widgets.Composite;

/** What happened to the instrument. */
public final class JournalView extends DeskView<JournalPanel> {

	@Override
	protected JournalPanel createPanel(Composite parent, OperationDesk services) {
		JournalPanel shown = new JournalPanel(parent, services);
		handle(new OperateAction("copyJournal", shown::copy));
		return shown;
	}
}
