package org.ionwright.scan.ui.internal.control;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.ionwright.scan.ui.internal.DeskView;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.RunEditors;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.ui.common.LogEntry;

/** Connect, choose a method, start, stop. */
public final class ScanControlView extends DeskView {

	@Override
	protected Control createPanel(Composite parent, ControlDesk desk) {
		return new ScanControlPanel(parent, desk, file -> RunEditors.open(getSite().getPage(), file), this::show);
	}

	/** Opens a view of this or another bundle; one that is not installed is not opened, which the log says. */
	private void show(String view) {
		try {
			getSite().getPage().showView(view);
		} catch (PartInitException e) {
			LogEntry.part(NLS.bind(Messages.Log_noView, view, e.getMessage())).warn(ScanControlView.class, e);
		}
	}
}
