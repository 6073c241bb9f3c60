package org.ionwright.cli.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.ionwright.command.Command;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** What the command line itself says about its commands. In this package, because its classes are nobody else's. */
public final class HelpTexts {

	private final Map<String, Command> contributed;

	/**
	 * @param contributed
	 *            commands of other bundles by name
	 */
	public HelpTexts(Map<String, Command> contributed) {
		this.contributed = contributed;
	}

	/** Of one command; without a name, of the program. */
	public String of(String... name) {
		StringWriter out = new StringWriter();
		PrintWriter writer = new PrintWriter(out);
		String[] arguments = Arrays.copyOf(name, name.length + 1);
		arguments[name.length] = "--help";
		new CommandLine(new Services(installed()), new Terminal(writer, writer)).run(arguments);
		writer.flush();
		return out.toString();
	}

	private BundleContext installed() {
		return proxy(BundleContext.class, (method, values) -> switch (method) {
		case "getServiceReferences" -> values[0] == Command.class
				? references()
				: List.of();
		case "getService" -> contributed.get(((ServiceReference<?>) values[0]).getProperty(Command.NAME));
		default -> throw new AssertionError(method);
		});
	}

	private List<ServiceReference<?>> references() {
		List<ServiceReference<?>> all = new ArrayList<>();
		contributed.keySet().forEach(name -> all.add(reference(name)));
		return all;
	}

	private static ServiceReference<?> reference(String name) {
		return proxy(ServiceReference.class, (method, values) -> switch (method) {
		case "getProperty" -> name;
		case "compareTo" -> name.compareTo(String.valueOf(((ServiceReference<?>) values[0]).getProperty(Command.NAME)));
		default -> throw new AssertionError(method);
		});
	}

	private interface Answer {
		Object of(String method, Object[] values);
	}

	private static <T> T proxy(Class<T> type, Answer answer) {
		return type.cast(Proxy.newProxyInstance(HelpTexts.class.getClassLoader(), new Class<?>[] { type },
				(proxy, method, values) -> answer.of(method.getName(), values == null ? new Object[0] : values)));
	}
}
