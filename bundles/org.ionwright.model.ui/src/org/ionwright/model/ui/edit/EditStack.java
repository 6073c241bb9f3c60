package org.ionwright.model.ui.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack whose last command can grow, or go without a trace. */
final class EditStack extends BasicCommandStack {

	/** Whether the command is the one that undo would take back. */
	boolean isLast(Command command) {
		return canUndo() && getUndoCommand() == command;
	}

	/** Tells the listeners that the last command has become more. */
	void grown() {
		notifyListeners();
	}

	/** Takes the last command back and forgets it: there is nothing to redo. */
	void abandon() {
		undo();
		commandList.subList(top + 1, commandList.size()).clear();
		notifyListeners();
	}
}
