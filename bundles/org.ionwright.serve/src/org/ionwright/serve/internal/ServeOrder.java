package org.ionwright.serve.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.command.CommandException;

/**
 * What the command is asked to do.
 *
 * @param instrument
 *            file; empty for the demo instrument
 * @param seconds
 *            after which it ends by itself; infinite unless given
 */
record ServeOrder(Optional<Path> instrument, ServeSettings settings, double seconds) {

	private static final List<String> OPTIONS = List.of("--instrument", "--config", "--prefix", "--write-list",
			"--interface", "--port", "--search-port", "--seconds");
	private static final long LARGEST = 1 << 20;

	/** Options win over the configuration file. */
	static ServeOrder of(List<String> arguments) throws CommandException {
		Map<String, String> given = given(arguments);
		ServeSettings settings = given.containsKey("--config")
				? ServeSettings.parse(text("--config", given), String.valueOf(given.get("--config")))
				: ServeSettings.STANDARD;
		for (String key : List.of("prefix", "interface", "port", "search-port")) {
			String value = given.get("--" + key);
			if (value != null) {
				settings = settings.with(key, value, "--" + key);
			}
		}
		if (given.containsKey("--write-list")) {
			settings = settings.with(
					WriteList.parse(text("--write-list", given), String.valueOf(given.get("--write-list"))));
		}
		return new ServeOrder(
				given.containsKey("--instrument") ? Optional.of(path("--instrument", given)) : Optional.empty(),
				settings, seconds(given));
	}

	private static Map<String, String> given(List<String> arguments) throws CommandException {
		Map<String, String> given = new LinkedHashMap<>();
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			int equals = argument.indexOf('=');
			String name = equals < 0 ? argument : argument.substring(0, equals);
			if (!OPTIONS.contains(name)) {
				throw new CommandException(
						"serve: unknown option '" + argument + "'; there are " + String.join(", ", OPTIONS));
			}
			if (equals < 0 && ++i == arguments.size()) {
				throw new CommandException("serve: " + name + " needs a value");
			}
			if (given.put(name, equals < 0 ? arguments.get(i) : argument.substring(equals + 1)) != null) {
				throw new CommandException("serve: " + name + " is given twice");
			}
		}
		return given;
	}

	private static double seconds(Map<String, String> given) throws CommandException {
		String value = given.getOrDefault("--seconds", "");
		if (value.isEmpty()) {
			return Double.POSITIVE_INFINITY;
		}
		if (value.matches("\\d{1,9}(\\.\\d{1,9})?")) {
			return Double.parseDouble(value);
		}
		throw new CommandException("--seconds '" + value + "' is no number of seconds");
	}

	private static Path path(String option, Map<String, String> given) throws CommandException {
		try {
			return Path.of(given.getOrDefault(option, "")).toAbsolutePath();
		} catch (InvalidPathException e) {
			throw new CommandException(option + ": " + e.getMessage(), e);
		}
	}

	private static String text(String option, Map<String, String> given) throws CommandException {
		Path file = path(option, given);
		try {
			if (Files.size(file) > LARGEST) {
				throw new CommandException(option + ": " + file + " is longer than " + LARGEST + " bytes");
			}
			return Files.readString(file);
		} catch (CharacterCodingException e) {
			throw new CommandException(option + ": " + file + " is no UTF-8 text", e);
		} catch (IOException e) {
			throw new CommandException(option + ": " + file + " cannot be read (" + e.getClass().getSimpleName() + ")",
					e);
		}
	}
}
