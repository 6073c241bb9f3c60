package org.ionwright.twin.wire.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.command.CommandException;
import org.ionwright.twin.FaultScript;
import org.ionwright.twin.StartState;
import org.ionwright.twin.Twin;
import org.ionwright.twin.filter.TandemResponses;
import org.ionwright.twin.wire.Endpoint;
import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.WireClock;
import org.ionwright.twin.wire.WireInstrument;
import org.ionwright.twin.wire.WireMap;

/**
 * What {@code twin serve} is asked for.
 *
 * @param ports
 *            tcp:N, pty or pty:LINK by protocol, as given
 * @param seconds
 *            real ones after which it ends; infinite for never
 */
record ServeOrder(Map<Protocols, String> ports, Twin twin, long seed, WireClock clock, double seconds, WireMap map) {

	private static final double LONGEST_SECONDS = 1e9;

	static ServeOrder of(List<String> arguments) throws CommandException {
		Map<Protocols, String> ports = new LinkedHashMap<>();
		Map<String, String> options = new LinkedHashMap<>();
		for (String argument : arguments) {
			int equals = argument.indexOf('=');
			String name = equals < 0 ? argument : argument.substring(0, equals);
			String value = equals < 0 ? "" : argument.substring(equals + 1);
			boolean again = switch (name) {
			case "seed", "pace", "seconds", "start", "faults", "map" -> options.put(name, value) != null;
			default -> ports.put(protocol(name), value) != null;
			};
			if (again) {
				throw new CommandException("twin serve: " + name + " is given twice");
			}
		}
		if (ports.isEmpty()) {
			throw new CommandException("twin serve: nothing to serve; give at least one PROTOCOL=PORT, as rga=tcp:0");
		}
		for (Map.Entry<Protocols, String> port : ports.entrySet()) {
			check(port.getKey(), port.getValue());
		}
		long seed = seed(options.getOrDefault("seed", "0"));
		Twin twin = twin(seed, options.getOrDefault("start", "ready"), options.get("faults"));
		return new ServeOrder(ports, twin, seed, clock(options.getOrDefault("pace", "real")),
				seconds(options.get("seconds")), map(options.get("map")));
	}

	/** The device of one protocol, not yet plugged in. */
	Protocol device(Protocols protocol, WireInstrument instrument) {
		boolean serial = !ports.getOrDefault(protocol, "").startsWith("tcp:");
		Protocol device = protocol.create(instrument, map, serial, seed * 31 + protocol.ordinal());
		return clock.isFast() || protocol.turnround() == 0 ? device : new Turnround(device, protocol.turnround());
	}

	/**
	 * Opens the port of one protocol.
	 *
	 * @param place
	 *            in the form of a port
	 */
	Endpoint open(Protocols protocol, Protocol device, String place) throws IOException {
		int baud = clock.isFast() ? 0 : protocol.baud();
		return place.startsWith("tcp:")
				? Endpoint.tcp(protocol.word(), device, clock, tcpPort(place).orElse(0), baud)
				: Endpoint.pty(protocol.word(), device, clock,
						place.startsWith("pty:") ? place.substring("pty:".length()) : null, baud);
	}

	static Protocols protocol(String name) throws CommandException {
		return Protocols.named(name)
				.orElseThrow(() -> new CommandException("twin serve: no protocol or option '" + name + "'; there are "
						+ String.join(", ", Arrays.stream(Protocols.values()).map(Protocols::word).toList())
						+ " and seed, pace, seconds, start, faults, map"));
	}

	private static void check(Protocols protocol, String port) throws CommandException {
		boolean good = port.equals("pty") || port.matches("pty:.+") || tcpPort(port).isPresent();
		if (!good) {
			throw new CommandException("twin serve: " + protocol.word() + "=" + port
					+ " is no port; tcp:N with N from 0 to 65535, pty or pty:LINK is expected");
		}
	}

	private static OptionalInt tcpPort(String port) {
		return port.matches("tcp:\\d{1,5}")
				? Texts.whole(port.substring("tcp:".length())).stream().filter(number -> number < 65536).findAny()
				: OptionalInt.empty();
	}

	private static long seed(String text) throws CommandException {
		try {
			return Long.parseLong(text);
		} catch (NumberFormatException e) {
			throw new CommandException("twin serve: seed=" + text + " is no whole number of 64 bits", e);
		}
	}

	private static Twin twin(long seed, String start, @Nullable String faults) throws CommandException {
		StartState state = Arrays.stream(StartState.values())
				.filter(each -> each.name().toLowerCase(Locale.ROOT).equals(start)).findAny()
				.orElseThrow(() -> new CommandException(
						"twin serve: start=" + start + "; ready, pumped or vented is expected"));
		try {
			Twin twin = new Twin(Map.of(), seed, new TandemResponses(), state);
			if (faults != null) {
				twin.faults(FaultScript.of(Path.of(faults)));
			}
			return twin;
		} catch (IllegalArgumentException e) {
			throw new CommandException("twin serve: faults=" + faults + ": " + e.getMessage(), e);
		}
	}

	private static WireClock clock(String text) throws CommandException {
		if (text.equals("real")) {
			return WireClock.real();
		}
		if (text.equals("fast")) {
			return WireClock.fast();
		}
		OptionalDouble rate = Texts.number(text);
		if (!(rate.orElse(0) >= 1e-3 && rate.orElse(0) <= 1e6)) {
			throw new CommandException(
					"twin serve: pace=" + text + "; real, fast or a factor from 0.001 to 1e6 is expected");
		}
		return WireClock.accelerated(rate.orElse(1));
	}

	private static double seconds(@Nullable String text) throws CommandException {
		if (text == null) {
			return Double.POSITIVE_INFINITY;
		}
		OptionalDouble seconds = Texts.number(text);
		if (!(seconds.orElse(0) > 0 && seconds.orElse(0) <= LONGEST_SECONDS)) {
			throw new CommandException("twin serve: seconds=" + text + "; above 0 to 1e9 is expected");
		}
		return seconds.orElse(1);
	}

	private static WireMap map(@Nullable String file) throws CommandException {
		if (file == null) {
			return WireMap.standard();
		}
		try (Reader lines = Files.newBufferedReader(Path.of(file))) {
			return WireMap.standard().with(lines);
		} catch (IOException | InvalidPathException e) {
			throw new CommandException("twin serve: map=" + file + " cannot be read: " + e, e);
		}
	}
}
