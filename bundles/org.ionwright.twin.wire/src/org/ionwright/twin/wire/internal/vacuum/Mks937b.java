package org.ionwright.twin.wire.internal.vacuum;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * MKS 937B, serial protocol: {@code @aaaCMD?;FF}, {@code @aaaCMD!value;FF}, answered with {@code @aaaACKvalue;FF} or
 * {@code @aaaNAKcode;FF}. Cold cathode in slot 1, Pirani gauges in slot 2, manometers in slot 3. Address 254 is whoever
 * listens.
 */
public final class Mks937b implements Protocol {

	private static final Pattern MESSAGE = Pattern
			.compile("@?(\\d{3})([A-Z]{1,4}[0-9]?|PRZ)([?!])([ -:<-~]{0,24});FF$");
	private static final int ADDRESS = 253;
	private static final int ANY = 254;
	private static final int LONGEST = 64;
	private static final String UNKNOWN = "160";
	private static final String BAD_ARGUMENT = "169";
	private static final String OUT_OF_RANGE = "172";
	private static final String NO_ION_GAUGE = "152";
	private static final String[] UNITS = { "TORR", "mBAR", "PASCAL", "MICRON" };
	private static final PressureUnit[] UNIT_VALUES = { PressureUnit.TORR, PressureUnit.MBAR, PressureUnit.PASCAL,
			PressureUnit.MICRON };

	/** Gauges by channel: what they see, Pa, and what they show below and above. */
	private enum Gauge {

		COLD_CATHODE(1e-8, 1.3, "LO<E-11", "PROT_OFF"), PIRANI(0.067, 1.2e5, "LO<E-03", "ATM"), MANOMETER(1, 1.33e5,
				"LO", "HI");

		private final double least;
		private final double most;
		private final String below;
		private final String above;

		Gauge(double least, double most, String below, String above) {
			this.least = least;
			this.most = most;
			this.below = below;
			this.above = above;
		}
	}

	private final Wiring wiring;
	private final StringBuilder message = new StringBuilder();
	private final Relays relays = new Relays();
	private boolean powered = true;
	private int unit;

	public Mks937b(Wiring wiring) {
		this.wiring = wiring;
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		StringBuilder out = new StringBuilder();
		for (byte b : input) {
			char c = (char) (b & 0xff);
			if (c == '@') {
				message.setLength(0);
			}
			if (message.length() < LONGEST && c > ' ') {
				message.append(c);
			}
			if (c == 'F' && message.toString().endsWith(";FF") || message.length() == LONGEST) {
				out.append(answer(message.toString(), seconds));
				message.setLength(0);
			}
		}
		return out.isEmpty() ? NOTHING : Texts.bytes(out);
	}

	@Override
	public void hangUp(double seconds) {
		message.setLength(0);
	}

	private String answer(String text, double seconds) {
		Matcher parts = MESSAGE.matcher(text);
		if (!parts.find()) {
			return text.matches("@?(253|254).*;FF") ? "@253NAK" + UNKNOWN + ";FF" : "";
		}
		int address = Integer.parseInt(parts.group(1));
		if (address != ADDRESS && address != ANY) {
			return "";
		}
		String name = parts.group(2);
		String value = parts.group(4).strip();
		boolean query = parts.group(3).equals("?");
		String result = query ? value.isEmpty() ? read(name, seconds) : "!" + BAD_ARGUMENT
				: write(name, value, seconds);
		return "@" + ADDRESS + (result.startsWith("!") ? "NAK" + result.substring(1) : "ACK" + result) + ";FF";
	}

	/** The value, or ! and an error code. */
	private String read(String name, double seconds) {
		int channel = channel(name);
		return switch (name.replaceAll("\\d$", "")) {
		case "PR" -> channel < 1 || channel > 6 ? "!" + UNKNOWN : pressure(channel, seconds);
		case "PRZ" -> all(seconds);
		case "T" -> channel == 1 ? String.valueOf(ionGaugeState(seconds)) : "!" + NO_ION_GAUGE;
		case "CP" -> channel == 1 ? powered ? "ON" : "OFF" : "!" + NO_ION_GAUGE;
		case "DG" -> channel == 1 ? "OFF" : "!" + NO_ION_GAUGE;
		case "U" -> UNITS[unit];
		case "MT" -> "CC,PR,CM";
		case "SN" -> "1209371234";
		case "FV" -> channel == 5 ? "1.15" : channel == 6 ? "1.02" : "!" + UNKNOWN;
		case "SP", "SH", "EN", "SD" -> relays.known(channel) ? relays.read(name) : "!" + UNKNOWN;
		case "SS" -> relays.known(channel)
				? relays.closed(channel, UNIT_VALUES[unit].of(gauge(relays.gauge(channel), seconds).pascal())) ? "SET"
						: "CLEAR"
				: "!" + UNKNOWN;
		default -> "!" + UNKNOWN;
		};
	}

	private String write(String name, String value, double seconds) {
		int channel = channel(name);
		switch (name.replaceAll("\\d$", "")) {
		case "U" -> {
			for (int i = 0; i < UNITS.length; i++) {
				if (UNITS[i].equalsIgnoreCase(value)) {
					unit = i;
					return UNITS[i];
				}
			}
			return "!" + BAD_ARGUMENT;
		}
		case "CP" -> {
			if (channel != 1) {
				return "!" + NO_ION_GAUGE;
			}
			if (!value.equals("ON") && !value.equals("OFF")) {
				return "!" + BAD_ARGUMENT;
			}
			powered = value.equals("ON");
			return value;
		}
		case "DG" -> {
			return channel == 1 ? "!" + NO_ION_GAUGE : "!" + UNKNOWN;
		}
		case "SP", "SH" -> {
			OptionalDouble number = Texts.number(value);
			if (!relays.known(channel) || number.isEmpty()) {
				return "!" + (relays.known(channel) ? BAD_ARGUMENT : UNKNOWN);
			}
			return relays.write(name, number.getAsDouble()) ? relays.read(name) : "!" + OUT_OF_RANGE;
		}
		case "EN", "SD" -> {
			if (!relays.known(channel)) {
				return "!" + UNKNOWN;
			}
			return relays.write(name, value) ? value : "!" + BAD_ARGUMENT;
		}
		default -> {
			return "!" + UNKNOWN;
		}
		}
	}

	private static int channel(String name) {
		char last = name.charAt(name.length() - 1);
		return Character.isDigit(last) ? last - '0' : 0;
	}

	private GaugeReading gauge(int channel, double seconds) {
		Gauge gauge = gauge(channel);
		return GaugeReading.of(wiring, "mks937b." + channel, seconds).within(gauge.least, gauge.most);
	}

	private static Gauge gauge(int channel) {
		return channel < 3 ? Gauge.COLD_CATHODE : channel < 5 ? Gauge.PIRANI : Gauge.MANOMETER;
	}

	private String all(double seconds) {
		StringBuilder text = new StringBuilder(pressure(1, seconds));
		for (int channel = 2; channel <= 6; channel++) {
			text.append(' ').append(pressure(channel, seconds));
		}
		return text.toString();
	}

	private String pressure(int channel, double seconds) {
		GaugeReading reading = gauge(channel, seconds);
		if (gauge(channel) == Gauge.COLD_CATHODE && !powered && reading.status() != GaugeReading.Status.NO_GAUGE) {
			return "OFF";
		}
		return switch (reading.status()) {
		case GOOD -> Texts.format("%.2E", UNIT_VALUES[unit].of(reading.pascal()));
		case BELOW -> gauge(channel).below;
		case ABOVE -> gauge(channel).above;
		case BROKEN -> "MISCONN";
		case NO_GAUGE -> "NOGAUGE";
		};
	}

	/** No gauge, off, protected, or good. */
	private char ionGaugeState(double seconds) {
		GaugeReading.Status status = gauge(1, seconds).status();
		return status == GaugeReading.Status.NO_GAUGE ? 'N'
				: !powered ? 'O' : status == GaugeReading.Status.ABOVE ? 'P' : 'G';
	}
}
