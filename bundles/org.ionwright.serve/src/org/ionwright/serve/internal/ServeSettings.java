package org.ionwright.serve.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.ionwright.command.CommandException;
import org.ionwright.serve.internal.pva.PvaServer;

/**
 * How a node serves.
 *
 * @param prefix
 *            of all names; empty for one made of the name of the instrument
 * @param port
 *            empty for the usual one or, when that is taken, any; 0 for any
 * @param searchPort
 *            UDP; 0 for no searches by UDP
 */
record ServeSettings(String prefix, InetAddress address, OptionalInt port, int searchPort, WriteList writable) {

	private static final String PREFIX = "[A-Za-z0-9_:-]{0,60}";
	private static final List<String> KEYS = List.of("prefix", "interface", "port", "search-port", "write");

	static final ServeSettings STANDARD = new ServeSettings("", InetAddress.getLoopbackAddress(), OptionalInt.empty(),
			PvaServer.SEARCH_PORT, WriteList.EMPTY);

	/**
	 * Lines {@code key = value}; {@code write} may be there several times. Empty lines and lines that begin with {@code #} are skipped.
	 *
	 * @param file
	 *            for messages
	 */
	static ServeSettings parse(String text, String file) throws CommandException {
		Map<String, String> values = new LinkedHashMap<>();
		List<String> patterns = new ArrayList<>();
		int number = 0;
		for (String raw : text.split("\\R", -1)) {
			number++;
			String line = raw.strip();
			String where = file + ", line " + number;
			int equals = line.indexOf('=');
			String key = line.substring(0, Math.max(0, equals)).strip();
			if (line.isEmpty() || line.startsWith("#")) {
				continue;
			}
			if (!KEYS.contains(key)) {
				throw new CommandException(where + ": '" + line + "' is not key = value with a key of "
						+ String.join(", ", KEYS));
			}
			String value = line.substring(equals + 1).strip();
			if (key.equals("write")) {
				patterns.add(WriteList.checked(value, where));
			} else if (values.put(key, value) != null) {
				throw new CommandException(where + ": '" + key + "' is given twice");
			}
		}
		ServeSettings settings = STANDARD.with(new WriteList(patterns));
		for (Map.Entry<String, String> entry : values.entrySet()) {
			settings = settings.with(entry.getKey(), entry.getValue(), file);
		}
		return settings;
	}

	ServeSettings with(WriteList more) {
		return new ServeSettings(prefix, address, port, searchPort, writable.and(more));
	}

	/**
	 * One setting changed.
	 *
	 * @param where
	 *            for messages
	 */
	ServeSettings with(String key, String value, String where) throws CommandException {
		return switch (key) {
		case "prefix" -> new ServeSettings(prefix(value, where), address, port, searchPort, writable);
		case "interface" -> new ServeSettings(prefix, address(value, where), port, searchPort, writable);
		case "port" ->
			new ServeSettings(prefix, address, OptionalInt.of(port(key, value, where)), searchPort, writable);
		case "search-port" -> new ServeSettings(prefix, address, port, port(key, value, where), writable);
		default -> throw new CommandException(where + ": there is no '" + key + "'");
		};
	}

	private static String prefix(String value, String where) throws CommandException {
		if (!value.matches(PREFIX) || value.isEmpty()) {
			throw new CommandException(where + ": prefix '" + value
					+ "' has other characters than letters, digits and : _ - or is longer than 60");
		}
		return value;
	}

	private static InetAddress address(String value, String where) throws CommandException {
		try {
			if (!value.isEmpty()) {
				return InetAddress.getByName(value);
			}
		} catch (UnknownHostException e) {
			// told below
		}
		throw new CommandException(where + ": interface '" + value
				+ "' is no address of this machine; expected one such as 127.0.0.1, 10.0.0.7 or 0.0.0.0 for all");
	}

	private static int port(String key, String value, String where) throws CommandException {
		if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535) {
			return Integer.parseInt(value);
		}
		throw new CommandException(where + ": " + key + " '" + value + "' is no port; expected 0 to 65535");
	}
}
