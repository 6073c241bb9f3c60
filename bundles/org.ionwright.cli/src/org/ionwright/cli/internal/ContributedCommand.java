package org.ionwright.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.ionwright.command.Command;
import org.ionwright.command.CommandException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** A command that another bundle brings; what stands behind its name goes to it unread. */
@picocli.CommandLine.Command(mixinStandardHelpOptions = true)
final class ContributedCommand implements Callable<Integer> {

	private final Command command;
	private final Terminal terminal;

	@Parameters(arity = "0..*", hidden = true)
	private List<String> arguments = new ArrayList<>();

	private ContributedCommand(Command command, Terminal terminal) {
		this.command = command;
		this.terminal = terminal;
	}

	static void add(picocli.CommandLine commands, String name, Command command, Terminal terminal) {
		picocli.CommandLine added = new picocli.CommandLine(new ContributedCommand(command, terminal));
		added.setUnmatchedOptionsArePositionalParams(true);
		CommandSpec spec = added.getCommandSpec();
		spec.usageMessage().description(command.summary().replace("%", "%%"));
		spec.usageMessage().footer(command.help().replace("%", "%%").split("\n"));
		commands.addSubcommand(name, added);
	}

	@Override
	public Integer call() throws BadInputException, InterruptedException {
		try {
			boolean good = command.run(List.copyOf(arguments), terminal.out(), terminal.err());
			return good ? ExitCode.OK : ExitCode.FAILED;
		} catch (CommandException e) {
			throw new BadInputException(String.valueOf(e.getMessage()), e);
		} finally {
			terminal.out().flush();
			terminal.err().flush();
		}
	}
}
