package org.ionwright.command;

import java.io.PrintWriter;
import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/** A command of the command line, registered as a service under its {@link #NAME}. Safe for use from any thread. */
@ConsumerType
public interface Command {

	/** Service property with the word that calls the command. */
	String NAME = "ionwright.command";

	/** What it does, for the list of commands: one sentence. */
	String summary();

	/** How to call it, for {@code --help}: a few lines, without the name of the program. */
	String help();

	/**
	 * Carries the command out. Blocks until it is done.
	 *
	 * @param arguments
	 *            behind the name of the command
	 * @param out
	 *            takes results
	 * @param notes
	 *            takes progress and warnings
	 * @return whether the result is good; a bad result (findings, an incomplete run) gives exit code 1
	 * @throws CommandException
	 *             when it cannot be carried out as asked: nothing was changed
	 * @throws InterruptedException
	 *             when the thread was interrupted: all is closed again
	 */
	boolean run(List<String> arguments, PrintWriter out, PrintWriter notes)
			throws CommandException, InterruptedException;
}
