package org.ionwright.twin.wire.internal.process;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.twin.wire.internal.LineProtocol;
import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * New Era NE-1000 (WPI Aladdin). Basic mode: address, command, CR; answered with STX, address, state letter, data, ETX. SAF n
 * changes to safe mode, in which only packets with check sum are heard and the pumps stop when none comes for n seconds.
 * Blanks do not count. Numbers have at most four digits and a point. Volumes are µl up to a diameter of 14.0 mm and ml
 * above.
 */
public final class NewEra extends LineProtocol {

	private static final int LONGEST = 64;
	private static final Pattern COMMAND = Pattern.compile("(\\d{0,2})([A-Z]{0,3})(.*)");
	private static final Pattern RATE = Pattern.compile("([\\d.]+)(UM|MM|UH|MH)?");
	private static final double LAST_MICROLITRE_DIAMETER = 14.0e-3;
	private static final String NOT_APPLICABLE = "?NA";
	private static final String OUT_OF_RANGE = "?OOR";
	private static final String UNKNOWN = "?";

	private final Map<Integer, SyringePump> pumps = new TreeMap<>();
	private final SafePacket packet = new SafePacket();
	private String rateUnit = "UM";
	/** Seconds of the watchdog of safe mode; 0 in basic mode. */
	private int watchdog;
	private double lastPacket;

	public NewEra(Wiring wiring) {
		super(LONGEST, "\r");
		for (String address : wiring.addresses("ne1000")) {
			Texts.whole(address).stream().filter(number -> number >= 0 && number < 100)
					.forEach(number -> pumps.put(number, new SyringePump(address, wiring)));
		}
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		StringBuilder out = new StringBuilder(Texts.text(super.exchange(NOTHING, seconds)));
		for (byte b : input) {
			if (packet.takes(b)) {
				if (packet.whole()) {
					packet.take().filter(text -> watchdog > 0).ifPresent(text -> {
						lastPacket = seconds;
						String answer = say(text, seconds);
						out.append(answer.isEmpty() ? "" : SafePacket.of(answer));
					});
				}
			} else {
				out.append(Texts.text(super.exchange(new byte[] { b }, seconds)));
			}
		}
		return out.isEmpty() ? NOTHING : Texts.bytes(out);
	}

	@Override
	public void hangUp(double seconds) {
		super.hangUp(seconds);
		packet.forget();
	}

	@Override
	protected void proceed(double seconds, StringBuilder out) {
		pumps.values().forEach(pump -> pump.proceed(seconds));
		if (watchdog > 0 && seconds - lastPacket >= watchdog) {
			pumps.values().forEach(pump -> pump.unattended(seconds));
		}
	}

	@Override
	public double nextSeconds() {
		return pumps.values().stream().mapToDouble(SyringePump::nextSeconds).min().orElse(Double.POSITIVE_INFINITY);
	}

	@Override
	protected String answer(String text, double seconds) {
		if (watchdog > 0) {
			return "";
		}
		String said = say(text, seconds);
		return said.isEmpty() ? "" : "\2" + said + "\3";
	}

	/** The answer without its frame; empty for none. */
	private String say(String text, double seconds) {
		Matcher parts = COMMAND.matcher(text.toUpperCase(Locale.ROOT).replaceAll("[ \\n]", ""));
		if (!parts.matches()) {
			return "";
		}
		int address = parts.group(1).isEmpty() ? 0 : Integer.parseInt(parts.group(1));
		SyringePump pump = pumps.get(address);
		if (pump == null) {
			return "";
		}
		char alarm = pump.takeAlarm();
		if (alarm != ' ') {
			// told before anything else is done
			return Texts.format("%02dA?%c", address, alarm);
		}
		String data = parts.group(2).equals("SAF") ? safeMode(parts.group(3), seconds)
				: command(pump, parts.group(2), parts.group(3), seconds);
		return Texts.format("%02d%c%s", address, pump.state().letter, data);
	}

	private String safeMode(String argument, double seconds) {
		if (argument.isEmpty()) {
			return String.valueOf(watchdog);
		}
		int limit = argument.matches("\\d{1,3}") ? Integer.parseInt(argument) : 256;
		if (limit > 255) {
			return OUT_OF_RANGE;
		}
		watchdog = limit;
		lastPacket = seconds;
		return "";
	}

	private String command(SyringePump pump, String name, String argument, double seconds) {
		boolean query = argument.isEmpty();
		return switch (name) {
		case "" -> query ? "" : UNKNOWN;
		case "DIA" -> query ? number(pump.diameter() * 1e3) : diameter(pump, argument);
		case "RAT" -> query ? number(pump.rate() * perUnit(rateUnit)) + rateUnit : rate(pump, argument, seconds);
		case "VOL" -> query ? volume(pump, pump.target()) + volumeUnit(pump) : target(pump, argument);
		case "DIR" -> query ? pump.withdraws() ? "WDR" : "INF" : direction(pump, argument, seconds);
		case "RUN" -> query && pump.run(seconds) ? "" : NOT_APPLICABLE;
		case "STP" -> query && pump.stop(seconds) ? "" : NOT_APPLICABLE;
		case "DIS" -> "I" + volume(pump, pump.infused()) + "W" + volume(pump, pump.withdrawn()) + volumeUnit(pump);
		case "CLD" -> clear(pump, argument);
		case "FUN" -> query || argument.equals("RAT") ? query ? "RAT" : "" : NOT_APPLICABLE;
		case "PHN" -> query ? "01" : argument.matches("0?1") ? "" : OUT_OF_RANGE;
		case "VER" -> "NE1000V3.923";
		default -> UNKNOWN;
		};
	}

	private static String diameter(SyringePump pump, String argument) {
		if (pump.state() != SyringePump.State.STOPPED) {
			return NOT_APPLICABLE;
		}
		OptionalDouble millimetres = decimal(argument);
		if (!(millimetres.orElse(0) >= 0.1 && millimetres.orElse(0) <= 50)) {
			return OUT_OF_RANGE;
		}
		pump.diameter(millimetres.orElse(0) / 1e3);
		return "";
	}

	private String rate(SyringePump pump, String argument, double seconds) {
		Matcher parts = RATE.matcher(argument);
		if (!parts.matches()) {
			return UNKNOWN;
		}
		String unit = parts.group(2) == null ? rateUnit : parts.group(2);
		OptionalDouble value = decimal(parts.group(1));
		if (pump.state().running() && !unit.equals(rateUnit)) {
			return NOT_APPLICABLE;
		}
		if (value.isEmpty() || !pump.rate(value.getAsDouble() / perUnit(unit), seconds)) {
			return OUT_OF_RANGE;
		}
		rateUnit = unit;
		return "";
	}

	private static String target(SyringePump pump, String argument) {
		OptionalDouble value = decimal(argument);
		if (value.isEmpty()) {
			return OUT_OF_RANGE;
		}
		pump.target(value.getAsDouble() / perVolume(pump));
		return "";
	}

	private static String direction(SyringePump pump, String argument, double seconds) {
		switch (argument) {
		case "INF" -> pump.withdraw(false, seconds);
		case "WDR" -> pump.withdraw(true, seconds);
		case "REV" -> pump.withdraw(!pump.withdraws(), seconds);
		default -> {
			return UNKNOWN;
		}
		}
		return "";
	}

	private static String clear(SyringePump pump, String argument) {
		if (pump.state().running()) {
			return NOT_APPLICABLE;
		}
		if (!argument.equals("INF") && !argument.equals("WDR")) {
			return UNKNOWN;
		}
		pump.clear(argument.equals("INF"));
		return "";
	}

	/** At most four digits and a point. */
	private static OptionalDouble decimal(String text) {
		return text.length() <= 5 && text.replace(".", "").length() <= 4 ? Texts.number(text)
				: OptionalDouble.empty();
	}

	private static double perUnit(String unit) {
		return (unit.startsWith("U") ? 1e9 : 1e6) * (unit.endsWith("M") ? 60 : 3600);
	}

	private static double perVolume(SyringePump pump) {
		return pump.diameter() <= LAST_MICROLITRE_DIAMETER ? 1e9 : 1e6;
	}

	private static String volumeUnit(SyringePump pump) {
		return pump.diameter() <= LAST_MICROLITRE_DIAMETER ? "UL" : "ML";
	}

	private static String volume(SyringePump pump, double cubicMetres) {
		return number(cubicMetres * perVolume(pump));
	}

	private static String number(double value) {
		return value < 9.9995 ? Texts.format("%.3f", value)
				: value < 99.995 ? Texts.format("%.2f", value)
						: value < 999.95 ? Texts.format("%.1f", value) : Texts.format("%.0f.", Math.min(value, 9999));
	}
}
