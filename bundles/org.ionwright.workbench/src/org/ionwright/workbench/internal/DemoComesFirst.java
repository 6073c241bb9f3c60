package org.ionwright.workbench.internal;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.ui.IWorkbenchPreferenceConstants;

/**
 * Keeps the welcome page away from a start on the demo, which it would cover and then offer. It is only put off: the next start
 * without the demo has it. A processor of the workbench's model, since that is the last moment before the page opens.
 */
public final class DemoComesFirst {

	/** Called by the workbench. */
	@Execute
	public void putWelcomeOff() {
		if (FirstStart.isDemo()) {
			DefaultScope.INSTANCE.getNode("org.eclipse.ui").putBoolean(IWorkbenchPreferenceConstants.SHOW_INTRO, false);
		}
	}
}
