package org.ionwright.scan.ui.internal.desk;

/** Something a person asked for. */
@FunctionalInterface
interface DeskAction {

	void run() throws DeskRefusal;
}
