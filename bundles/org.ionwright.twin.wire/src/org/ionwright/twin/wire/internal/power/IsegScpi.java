package org.ionwright.twin.wire.internal.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.ionwright.twin.wire.internal.LineProtocol;
import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * iseg SHR, EHS and relatives, SCPI dialect: channels as {@code (@0)}, {@code (@0,1)} or {@code (@0-3)}, lines end in CR
 * LF. On a serial line each character comes back as an echo; on TCP it does not. A set command is answered with an empty
 * line.
 */
public final class IsegScpi extends LineProtocol {

	static final double NOMINAL_VOLTS = 5000;
	static final double NOMINAL_AMPERES = 4e-3;
	private static final double FASTEST_RAMP = 1000;
	private static final String END = "\r\n";
	private static final int LONGEST = 256;

	private final boolean echo;
	private final Map<Integer, IsegChannel> channels = new TreeMap<>();
	private boolean kill;
	private String error = "0,No error";

	public IsegScpi(Wiring wiring, boolean serial) {
		super(LONGEST, "\n");
		echo = serial;
		for (String address : wiring.addresses("iseg")) {
			Texts.whole(address).ifPresent(number -> channels.put(number, new IsegChannel(number, wiring)));
		}
	}

	@Override
	protected void proceed(double seconds, StringBuilder out) {
		channels.values().forEach(channel -> channel.proceed(seconds, kill));
	}

	@Override
	public double nextSeconds() {
		return channels.values().stream().mapToDouble(IsegChannel::nextSeconds).min().orElse(Double.POSITIVE_INFINITY);
	}

	@Override
	protected void heard(char c, double seconds, StringBuilder out) {
		if (echo) {
			out.append(c);
		}
	}

	@Override
	protected String tooLong(double seconds) {
		error = "-223,Too much data";
		return END;
	}

	@Override
	protected String answer(String text, double seconds) {
		List<String> answers = new ArrayList<>();
		for (String command : text.strip().split(";")) {
			String stripped = command.strip();
			if (!stripped.isEmpty()) {
				answers.add(one(stripped, seconds));
			}
		}
		proceed(seconds, new StringBuilder());
		answers.removeIf(String::isEmpty);
		return String.join(";", answers) + END;
	}

	private String one(String command, double seconds) {
		String[] parts = command.split("\\s+", 2);
		String header = shortForm(parts[0]);
		String arguments = parts.length > 1 ? parts[1].strip() : "";
		int list = arguments.indexOf("(@");
		List<IsegChannel> chosen = list < 0 ? List.of() : chosen(arguments.substring(list));
		String argument = (list < 0 ? arguments : arguments.substring(0, list)).strip().replaceAll(",$", "").strip()
				.toUpperCase(Locale.ROOT);
		if (list >= 0 && chosen.isEmpty()) {
			error = "-224,Illegal parameter value";
			return "";
		}
		return header.endsWith("?") ? query(header, argument, chosen, seconds)
				: set(header, argument, chosen, seconds);
	}

	/** Long keywords cut to what is used here. */
	private static String shortForm(String header) {
		String upper = header.toUpperCase(Locale.ROOT);
		return (upper.startsWith(":") || upper.startsWith("*") ? upper : ":" + upper).replace("VOLTAGE", "VOLT")
				.replace("CURRENT", "CURR").replace("MEASURE", "MEAS").replace("CONFIGURE", "CONF")
				.replace("CHANNEL", "CHAN").replace("STATUS", "STAT").replace("SYSTEM", "SYST").replace("ERROR", "ERR")
				.replace("LIMIT", "LIM").replace("NOMINAL", "NOM");
	}

	private String query(String header, String argument, List<IsegChannel> chosen, double seconds) {
		return switch (header) {
		case "*IDN?" -> "iseg Spezialelektronik GmbH,SHR 4020 020405r4,4820001,1.73";
		case "*OPC?" ->
			channels.values().stream().allMatch(c -> c.nextSeconds() == Double.POSITIVE_INFINITY) ? "1" : "0";
		case ":SYST:ERR?" -> {
			String last = error;
			error = "0,No error";
			yield last;
		}
		case ":MEAS:VOLT?" -> each(chosen, c -> Texts.shortExponent(c.volts(seconds), 4) + "V");
		case ":MEAS:CURR?" -> each(chosen, c -> Texts.shortExponent(c.amperes(seconds), 4) + "A");
		case ":READ:VOLT?" -> each(chosen, c -> Texts.shortExponent(c.set(), 4) + "V");
		case ":READ:CURR?" -> each(chosen, c -> Texts.shortExponent(c.currentSet(), 4) + "A");
		case ":READ:MODULE:CHANNUMBER?" -> String.valueOf(channels.size());
		case ":READ:MODULE:STAT?" -> String.valueOf(moduleStatus(seconds));
		case ":READ:CURR:LIM?" -> each(chosen, c -> "100.000%");
		case ":READ:RAMP:VOLT:MAX?" -> each(chosen, c -> Texts.shortExponent(FASTEST_RAMP, 4) + "V/s");
		// there is no other polarity in these modules
		case ":CONF:OUTP:POL?", ":CONF:OUTP:POL:LIST?" -> each(chosen, c -> "p");
		case ":CONF:RAMP:VOLT?" -> Texts.format("%.3f%%/s",
				100 / NOMINAL_VOLTS * channels.values().stream().mapToDouble(IsegChannel::ramp).min().orElse(0));
		case ":READ:VOLT:LIM?" -> each(chosen, c -> "100.000%");
		case ":READ:VOLT:NOM?" -> each(chosen, c -> Texts.shortExponent(NOMINAL_VOLTS, 4) + "V");
		case ":READ:CURR:NOM?" -> each(chosen, c -> Texts.shortExponent(NOMINAL_AMPERES, 4) + "A");
		case ":READ:VOLT:ON?" -> each(chosen, c -> c.isOn() ? "1" : "0");
		case ":READ:CHAN:STAT?" -> each(chosen, c -> String.valueOf(c.status(seconds)));
		case ":READ:CHAN:EVENT:STAT?" -> each(chosen, c -> String.valueOf(c.events()));
		case ":CONF:RAMP:VOLT:UP?", ":CONF:RAMP:VOLT:DOWN?" ->
			each(chosen, c -> Texts.shortExponent(c.ramp(), 4) + "V/s");
		case ":CONF:KILL?" -> kill ? "1" : "0";
		default -> undefined();
		};
	}

	/** Of bits 0 fine adjustment, 8 no ramp, 9 no sum error, 10 events active, 13 channels good, 14 supply good, 15 temperature good. */
	private int moduleStatus(double seconds) {
		boolean ramping = channels.values().stream().anyMatch(c -> (c.status(seconds) & IsegChannel.RAMPING) != 0);
		boolean events = channels.values().stream().anyMatch(c -> (c.events() & IsegChannel.BARRING) != 0);
		return 1 | (ramping ? 0 : 1 << 8) | (events ? 1 << 10 : 1 << 9) | 7 << 13;
	}

	private String set(String header, String argument, List<IsegChannel> chosen, double seconds) {
		OptionalDouble number = Texts.number(argument);
		switch (header) {
		case "*CLS" -> channels.values().forEach(IsegChannel::clearEvents);
		case "*RST" -> channels.values().forEach(c -> {
			c.on(false);
			c.set(0);
		});
		case ":VOLT" -> {
			switch (argument) {
			case "ON" -> chosen.forEach(c -> c.on(true));
			case "OFF" -> chosen.forEach(c -> c.on(false));
			case "EMCY OFF" -> chosen.forEach(c -> c.emergencyOff(seconds));
			case "EMCY CLR" -> chosen.forEach(IsegChannel::clearEmergency);
			default -> within(number, NOMINAL_VOLTS, chosen, volts -> chosen.forEach(c -> c.set(volts)));
			}
		}
		case ":CURR" -> within(number, NOMINAL_AMPERES, chosen, amperes -> chosen.forEach(c -> c.currentSet(amperes)));
		case ":CONF:RAMP:VOLT:UP", ":CONF:RAMP:VOLT:DOWN" ->
			within(number, NOMINAL_VOLTS, chosen, speed -> chosen.forEach(c -> c.ramp(Math.max(1e-3, speed))));
		case ":CONF:RAMP:VOLT" -> {
			// % of nominal per second, for all channels
			List<IsegChannel> all = List.copyOf(channels.values());
			within(number, 100, all, percent -> all
					.forEach(c -> c.ramp(Math.max(1e-3, percent / 100 * NOMINAL_VOLTS))));
		}
		case ":CONF:KILL" -> {
			if (argument.matches("[01]")) {
				kill = argument.equals("1");
			} else {
				error = "-224,Illegal parameter value";
			}
		}
		case ":EVENT" -> {
			if (argument.equals("CLEAR")) {
				(chosen.isEmpty() ? channels.values() : chosen).forEach(IsegChannel::clearEvents);
			} else {
				error = "-224,Illegal parameter value";
			}
		}
		default -> undefined();
		}
		return "";
	}

	private String undefined() {
		error = "-113,Undefined header";
		return "";
	}

	private void within(OptionalDouble number, double most, List<IsegChannel> chosen, Consumer<Double> use) {
		if (number.isEmpty() || chosen.isEmpty()) {
			error = "-109,Missing parameter";
		} else if (number.getAsDouble() < 0 || number.getAsDouble() > most) {
			error = "-222,Data out of range";
		} else {
			use.accept(number.getAsDouble());
		}
	}

	private String each(List<IsegChannel> chosen, Function<IsegChannel, String> text) {
		if (chosen.isEmpty()) {
			error = "-109,Missing parameter";
		}
		return String.join(",", chosen.stream().map(text).toList());
	}

	/** Channels of a list; none when one of them does not exist. */
	private List<IsegChannel> chosen(String list) {
		List<IsegChannel> chosen = new ArrayList<>();
		if (!list.endsWith(")")) {
			return List.of();
		}
		for (String part : list.substring(2, list.length() - 1).split(",")) {
			String[] ends = part.strip().split("-", 2);
			OptionalInt from = Texts.whole(ends[0]);
			OptionalInt to = ends.length == 2 ? Texts.whole(ends[1]) : from;
			for (int i = from.orElse(-1); i <= to.orElse(-2); i++) {
				IsegChannel channel = channels.get(i);
				if (channel == null || chosen.size() == 64) {
					return List.of();
				}
				chosen.add(channel);
			}
		}
		return chosen;
	}
}
