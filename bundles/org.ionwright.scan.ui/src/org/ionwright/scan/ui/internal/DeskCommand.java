package org.ionwright.scan.ui.internal;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.ionwright.scan.Verb;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;

/** What the commands do, and when they can be given. */
enum DeskCommand {
	CONNECT(DeskState::canConnect, ControlDesk::connect), DISCONNECT(DeskState::canDisconnect, ControlDesk::disconnect),
	START(DeskState::canStart, ControlDesk::start),
	/** Also resumes, on one key. */
	PAUSE(state -> state.allows(Verb.PAUSE) || state.allows(Verb.RESUME), ControlDesk::pauseOrResume),
	SKIP(Verb.SKIP, ControlDesk::skip), STOP(Verb.STOP, ControlDesk::stop),
	/** Also that of a queue between two runs. */
	ABORT(DeskState::canAbort, ControlDesk::abort),
	/** Also goes on with one that is paused. */
	QUEUE_START(state -> state.canStartQueue() || state.queue().canResume(), desk -> desk.queue().start()),
	QUEUE_PAUSE(state -> state.queue().canPause(), desk -> desk.queue().pause()),
	QUEUE_STOP(state -> state.queue().canStopAfter(), desk -> desk.queue().stopAfterRun());

	private final Predicate<DeskState> possible;
	private final Consumer<ControlDesk> action;

	DeskCommand(Predicate<DeskState> possible, Consumer<ControlDesk> action) {
		this.possible = possible;
		this.action = action;
	}

	DeskCommand(Verb verb, Consumer<ControlDesk> action) {
		this(state -> state.allows(verb), action);
	}

	boolean possible(DeskState state) {
		return possible.test(state);
	}

	void give(ControlDesk desk) {
		action.accept(desk);
	}
}
