package org.ionwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.command.Command;
import org.ionwright.command.CommandException;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Commands that other bundles bring. */
@NonNullByDefault
class ContributedCommandTest {

	/** Repeats its arguments; refuses {@code bad} and is not content with {@code poor}. */
	private static final Command ECHO = new Command() {

		@Override
		public String summary() {
			return "Repeat the arguments, 100 % of them.";
		}

		@Override
		public String help() {
			return "echo WORD ...\n100 % of them";
		}

		@Override
		public boolean run(List<String> arguments, PrintWriter out, PrintWriter notes) throws CommandException {
			if (arguments.contains("bad")) {
				throw new CommandException("echo: 'bad' is not repeated; take another word");
			}
			arguments.forEach(out::println);
			return !arguments.contains("poor");
		}
	};

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	@Test
	void argumentsReachTheCommandUnread() {
		assertEquals(ExitCode.OK, run("echo", "eta=0.995", "--pace", "fast", "-x"));
		assertEquals(List.of("eta=0.995", "--pace", "fast", "-x"), out.toString().lines().toList());
	}

	@Test
	void poorResultIsExitCodeOne() {
		assertEquals(ExitCode.FAILED, run("echo", "poor"));
	}

	@Test
	void refusalIsOneLineAndExitCodeTwo() {
		assertEquals(ExitCode.BAD_INPUT, run("echo", "bad"));
		assertEquals("ionwright: echo: 'bad' is not repeated; take another word", err.toString().strip());
		assertEquals("", out.toString());
	}

	@Test
	void helpShowsIt() {
		assertEquals(ExitCode.OK, run("--help"));
		assertTrue(out.toString().contains("echo") && out.toString().contains("100 % of them"), out.toString());
		out.getBuffer().setLength(0);
		assertEquals(ExitCode.OK, run("echo", "--help"));
		assertTrue(out.toString().contains("echo WORD ..."), out.toString());
	}

	@Test
	void ownCommandsAreNotReplaced() {
		assertEquals(ExitCode.BAD_INPUT, run(Map.of("check", ECHO), "check", "missing.instrument"));
	}

	private int run(String... arguments) {
		return run(Map.of("echo", ECHO), arguments);
	}

	private int run(Map<String, Command> commands, String... arguments) {
		List<ServiceReference<?>> references = commands.keySet().stream().<ServiceReference<?>>map(
				name -> proxy(ServiceReference.class, "getProperty", name)).toList();
		BundleContext context = (BundleContext) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { BundleContext.class },
				(self, method, values) -> method.getName().equals("getServiceReferences") ? references
						: commands.get(((ServiceReference<?>) values[0]).getProperty(Command.NAME)));
		return new CommandLine(new Services(context), new Terminal(new PrintWriter(out), new PrintWriter(err)))
				.run(arguments);
	}

	private static <T> T proxy(Class<T> type, String method, @Nullable Object answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(self, called, values) -> called.getName().equals(method) ? answer : Integer.valueOf(0)));
	}
}
