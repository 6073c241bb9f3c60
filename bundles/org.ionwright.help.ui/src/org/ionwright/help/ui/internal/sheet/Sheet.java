package org.ionwright.help.ui.internal.sheet;

import java.util.List;

/**
 * A cheat sheet: what to do, step by step.
 *
 * @param help
 *            page about all of it; empty for none
 */
record Sheet(String id, String title, String intro, String help, List<Step> steps) {

	/**
	 * @param command
	 *            serialised, what the button of the step runs; empty when the person does it
	 * @param skippable
	 *            whether it may be left out
	 * @param completion
	 *            what to say afterwards; empty for nothing
	 */
	record Step(String title, String description, String help, String command, boolean skippable, String completion) {
	}

	Sheet {
		steps = List.copyOf(steps);
	}
}
