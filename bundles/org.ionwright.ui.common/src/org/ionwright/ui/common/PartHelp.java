package org.ionwright.ui.common;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;

/** Context help of views and editors: the id of the context is that of the part, so no part names another one. */
public final class PartHelp {

	private PartHelp() {
	}

	/**
	 * F1 in any control of the part asks for the context with the id of the part. On the UI thread, in {@code createPartControl}.
	 *
	 * @param parent
	 *            what the part's controls are made in
	 */
	public static void attach(Composite parent, IWorkbenchPartSite site) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, site.getId());
	}
}
