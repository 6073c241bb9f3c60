package org.ionwright.twin.calc;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** Values for the parameters of one calculation, checked: whoever asks gets a value in range. */
public final class Arguments {

	private final Map<String, String> values = new LinkedHashMap<>();

	private Arguments() {
	}

	/**
	 * Checks what is given against the parameters.
	 *
	 * @throws IllegalArgumentException
	 *             naming the parameter, its value and what is allowed
	 */
	public static Arguments of(List<Parameter> parameters, Map<String, String> given) {
		Map<String, String> left = new LinkedHashMap<>(given);
		Arguments arguments = new Arguments();
		for (Parameter parameter : parameters) {
			@Nullable
			String value = left.remove(parameter.name());
			if (value == null && parameter.required()) {
				throw new IllegalArgumentException(parameter.name() + " is missing; give " + parameter.name() + "="
						+ parameter.range() + " (" + parameter.description() + ")");
			}
			if (value != null) {
				check(parameter, value);
				arguments.values.put(parameter.name(), value);
			} else if (!parameter.standard().equals(Parameter.OPTIONAL)) {
				arguments.values.put(parameter.name(), parameter.standard());
			}
		}
		if (!left.isEmpty()) {
			throw new IllegalArgumentException("no parameter '" + left.keySet().iterator().next() + "'; there are "
					+ String.join(", ", parameters.stream().map(Parameter::name).toList()));
		}
		return arguments;
	}

	private static void check(Parameter parameter, String value) {
		boolean good = switch (parameter.kind()) {
		case NUMBER -> inRange(parameter, value, false);
		case INTEGER -> inRange(parameter, value, true);
		case WORD -> parameter.choices().contains(value);
		case TEXT -> !value.isBlank();
		case FILE -> readable(value);
		};
		if (!good) {
			throw new IllegalArgumentException(parameter.name() + "=" + value + " is not allowed; "
					+ (parameter.kind() == Parameter.Kind.FILE ? "there is no such file that can be read"
							: "it takes " + parameter.range()));
		}
	}

	private static boolean inRange(Parameter parameter, String value, boolean whole) {
		try {
			double number = whole ? Long.parseLong(value) : parse(value);
			return Double.isFinite(number) && number <= parameter.maximum()
					&& (parameter.open() ? number > parameter.minimum() : number >= parameter.minimum());
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private static boolean readable(String value) {
		try {
			return Files.isRegularFile(Path.of(value)) && Files.isReadable(Path.of(value));
		} catch (InvalidPathException e) {
			return false;
		}
	}

	/** Whether an optional parameter was given. */
	public boolean has(String name) {
		return values.containsKey(name);
	}

	public double number(String name) {
		return parse(text(name));
	}

	/**
	 * A number that another parameter limits.
	 *
	 * @throws IllegalArgumentException
	 *             when it exceeds the other, naming both
	 */
	double numberUpTo(String name, String limit) {
		double number = number(name);
		if (number > number(limit)) {
			throw new IllegalArgumentException(
					name + "=" + text(name) + " is not allowed; it takes 0 to " + limit + "=" + text(limit));
		}
		return number;
	}

	/** A number, or a fraction such as 7/5. */
	private static double parse(String text) {
		int slash = text.indexOf('/');
		return slash < 0 ? Double.parseDouble(text)
				: Double.parseDouble(text.substring(0, slash)) / Double.parseDouble(text.substring(slash + 1));
	}

	public long integer(String name) {
		return Long.parseLong(text(name));
	}

	public Path file(String name) {
		return Path.of(text(name));
	}

	public String text(String name) {
		@Nullable
		String value = values.get(name);
		if (value == null) {
			throw new IllegalStateException(name + " was not given; ask has() for an optional parameter");
		}
		return value;
	}
}
