package org.ionwright.operate.ui.internal;

import org.eclipse.jface.action.Action;

/** What a command does in a view. UI thread. */
final class OperateAction extends Action {

	private final Runnable action;

	/**
	 * @param command
	 *            end of the command's id, as in plugin.xml
	 */
	OperateAction(String command, Runnable action) {
		this.action = action;
		setId("org.ionwright.operate.ui." + command);
		setActionDefinitionId(getId());
	}

	@Override
	public void run() {
		action.run();
	}
}
