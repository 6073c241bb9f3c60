package org.ionwright.cli.internal;

import java.util.concurrent.Callable;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;

/** Parses the arguments and turns every failure into one line and an exit code. */
@Command(name = "ionwright", description = "Control room of an atmospheric-pressure-ionisation mass spectrometer.", mixinStandardHelpOptions = true)
final class CommandLine implements Callable<Integer> {

	private final Services services;
	private final Terminal terminal;

	@Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of an error.")
	private boolean debug;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	CommandLine(Services services, Terminal terminal) {
		this.services = services;
		this.terminal = terminal;
	}

	int run(String... arguments) {
		picocli.CommandLine commands = new picocli.CommandLine(this)
				.addSubcommand(new AcquireCommand(services, terminal))
				.addSubcommand(new CheckCommand(services, terminal))
				.addSubcommand(new DeviceCommand(services, terminal))
				.addSubcommand(new DriversCommand(services, terminal))
				.addSubcommand(new InfoCommand(services, terminal))
				.addSubcommand(new QueueCommand(services, terminal));
		services.commands().forEach((name, command) -> {
			if (!commands.getSubcommands().containsKey(name)) {
				ContributedCommand.add(commands, name, command, terminal);
			}
		});
		String version = "Ionwright " + version();
		commands.getCommandSpec().version(version);
		commands.getSubcommands().values().forEach(command -> command.getCommandSpec().version(version));
		commands.setOut(terminal.out());
		commands.setErr(terminal.err());
		commands.setParameterExceptionHandler((exception, given) -> fail(exception,
				firstLine(exception) + "; " + exception.getCommandLine().getCommandSpec().qualifiedName()
						+ " --help shows what is possible"));
		commands.setExecutionExceptionHandler((exception, command, parsed) -> fail(exception,
				exception instanceof BadInputException ? firstLine(exception)
						: "unexpected: " + exception + "; run again with --debug and report it"));
		return commands.execute(arguments);
	}

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(),
				"no command given; one of " + String.join(", ", spec.subcommands().keySet()) + " is expected");
	}

	private int fail(Exception exception, String line) {
		terminal.note("ionwright: " + line);
		if (debug) {
			for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
				terminal.note(cause.toString());
				for (StackTraceElement frame : cause.getStackTrace()) {
					terminal.note("    at " + frame);
				}
			}
		}
		return ExitCode.BAD_INPUT;
	}

	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(CommandLine.class);
		return bundle == null ? "outside its product" : bundle.getVersion().toString();
	}

	private static String firstLine(Exception exception) {
		String message = exception.getMessage();
		return message == null ? exception.toString() : message.lines().findFirst().orElse("");
	}
}
