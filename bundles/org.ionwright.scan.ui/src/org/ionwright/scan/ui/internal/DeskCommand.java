package org.ionwright.scan.ui.internal;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;

/** What the commands do, and when they can be given. */
enum DeskCommand {
	CONNECT(DeskState::canConnect, ControlDesk::connect), DISCONNECT(DeskState::canDisconnect, ControlDesk::disconnect),
	START(DeskState::canStart, ControlDesk::start), STOP(DeskState::canStop, ControlDesk::stop),
	ABORT(DeskState::canAbort, ControlDesk::abort);

	private final Predicate<DeskState> possible;
	private final Consumer<ControlDesk> action;

	DeskCommand(Predicate<DeskState> possible, Consumer<ControlDesk> action) {
		this.possible = possible;
		this.action = action;
	}

	boolean possible(DeskState state) {
		return possible.test(state);
	}

	void give(ControlDesk desk) {
		action.accept(desk);
	}
}
