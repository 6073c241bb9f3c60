package org.ionwright.twin.wire.internal.vacuum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * MKS 937B and 946 (946 manual, chapter 9): {@code @aaaCMD?;FF}, {@code @aaaCMD!value;FF}, answered with {@code @aaaACKvalue;FF} or
 * {@code @aaaNAKcode;FF}. A 937B has a cold cathode in slot A, Pirani gauges in slot B, manometers in slot C; a 946 has two mass flow
 * controllers in slot A. Address 254 is whoever listens. The first message after switching on is lost unless a byte came before it.
 */
public final class MksController implements Protocol {

	private static final Pattern MESSAGE = Pattern
			.compile("@?(\\d{3})([A-Z]{1,4}[0-9]?|PRZ)([?!])([ -:<-~]{0,24});FF$");
	private static final int ADDRESS = 253;
	private static final int ANY = 254;
	private static final int LONGEST = 64;
	private static final int CHANNELS = 6;
	private static final String[] UNITS = { "TORR", "MBAR", "PASCAL", "MICRON" };
	private static final PressureUnit[] UNIT_VALUES = { PressureUnit.TORR, PressureUnit.MBAR, PressureUnit.PASCAL,
			PressureUnit.MICRON };

	private final String device;
	private final List<MksGauge> slots;
	private final List<MksFlow> flows = new ArrayList<>();
	private final Wiring wiring;
	private final StringBuilder message = new StringBuilder();
	private final Relays relays = new Relays();
	private boolean awake;
	private boolean drowsy;
	private boolean powered = true;
	private boolean words;
	private int unit;

	/** Says why a message is refused. */
	private static final class Refused extends Exception {

		private static final long serialVersionUID = 1;
		private final MksError error;

		Refused(MksError error) {
			super(error.name());
			this.error = error;
		}
	}

	/**
	 * @param flow
	 *            whether it is a 946
	 */
	public MksController(boolean flow, Wiring wiring) {
		this.wiring = wiring;
		device = flow ? "mks946" : "mks937b";
		slots = List.of(flow ? MksGauge.FLOW : MksGauge.COLD_CATHODE, MksGauge.PIRANI, MksGauge.MANOMETER);
		for (int channel = 1; flow && channel <= 2; channel++) {
			flows.add(new MksFlow(device + "." + channel, wiring));
		}
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		flows.forEach(flow -> flow.start(seconds));
		StringBuilder out = new StringBuilder();
		for (byte b : input) {
			char c = (char) (b & 0xff);
			drowsy |= !awake && c == '@';
			awake = true;
			if (c == '@') {
				message.setLength(0);
			}
			if (message.length() < LONGEST && c > ' ') {
				message.append(c);
			}
			if (c == 'F' && message.toString().endsWith(";FF") || message.length() == LONGEST) {
				out.append(drowsy ? "" : answer(message.toString(), seconds));
				drowsy = false;
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
			return text.matches("@?(253|254).*;FF") ? nak(MksError.UNRECOGNIZED_MSG) : "";
		}
		int address = Integer.parseInt(parts.group(1));
		if (address != ADDRESS && address != ANY) {
			return "";
		}
		String name = parts.group(2);
		String value = parts.group(4).strip();
		try {
			if (parts.group(3).equals("?") && !value.isEmpty()) {
				return nak(MksError.INVALID_ARGUMENT);
			}
			return "@" + ADDRESS + "ACK" + (parts.group(3).equals("?") ? read(name, seconds)
					: write(name, value.toUpperCase(Locale.ROOT), seconds)) + ";FF";
		} catch (Refused e) {
			return nak(e.error);
		}
	}

	private String nak(MksError error) {
		return "@" + ADDRESS + "NAK" + error.text(words) + ";FF";
	}

	private String read(String name, double seconds) throws Refused {
		return switch (name.replaceAll("\\d$", "")) {
		case "PR" -> pressure(gaugeChannel(name), seconds);
		case "PRZ" -> all(seconds);
		case "PC" -> throw new Refused(MksError.COMBINATION_DISABLED);
		case "T" -> String.valueOf(ionGaugeState(ionGauge(name), seconds));
		case "CP" -> ionGauge(name) == 1 && powered ? "ON" : "OFF";
		case "DG" -> throw new Refused(ionGauge(name) > 0 ? MksError.NOT_HOTCATHODE : MksError.NOT_IONGAUGE);
		case "FR" -> reading(flow(name), seconds);
		case "QSP" -> number(flow(name).setPoint());
		case "QMD" -> flow(name).mode().name();
		case "RNG" -> number(flow(name).range());
		case "U" -> UNITS[unit];
		case "MT" ->
			String.join(",", slots.stream().map(slot -> slot.module).toList()) + (flows.isEmpty() ? "" : ",NA");
		case "MD" -> flows.isEmpty() ? "937B" : "946";
		case "AD" -> String.valueOf(ADDRESS);
		case "BR" -> "9600";
		case "SEM" -> words ? "TXT" : "CODE";
		case "SN" -> "1209371234";
		case "FV" -> channel(name) == 5 ? "1.15" : channel(name) == 6 ? "1.02" : "1.00";
		case "SP", "SH", "EN", "SD" -> {
			relay(name);
			yield relays.read(name);
		}
		case "SS" -> relays.closed(relay(name),
				UNIT_VALUES[unit].of(gauge(relays.gauge(channel(name)), seconds).pascal())) ? "SET" : "CLEAR";
		default -> throw new Refused(MksError.UNRECOGNIZED_MSG);
		};
	}

	private String write(String name, String value, double seconds) throws Refused {
		switch (name.replaceAll("\\d$", "")) {
		case "U" -> {
			unit = List.of(UNITS).indexOf(one(value, UNITS));
			return UNITS[unit];
		}
		case "SEM" -> {
			words = one(value, "TXT", "CODE").equals("TXT");
			return value;
		}
		case "CP" -> {
			int channel = ionGauge(name);
			powered = one(value, "ON", "OFF").equals("ON") && channel == 1;
			return value;
		}
		case "DG" -> throw new Refused(ionGauge(name) > 0 ? MksError.NOT_HOTCATHODE : MksError.NOT_IONGAUGE);
		case "QSP" -> {
			MksFlow flow = flow(name);
			if (!flow.setPoint(number(value), seconds)) {
				throw new Refused(MksError.VALUE_OUT_OF_RANGE);
			}
			return number(flow.setPoint());
		}
		case "QMD" -> {
			MksFlow flow = flow(name);
			if (one(value, "OPEN", "CLOSE", "SETPOINT", "RATIO", "PCTRL").matches("RATIO|PCTRL")) {
				// there is no recipe
				throw new Refused(MksError.INVALID_RATIO_PARAM);
			}
			flow.mode(MksFlow.Mode.valueOf(value), seconds);
			return value;
		}
		case "SP", "SH" -> {
			relay(name);
			if (!relays.write(name, number(value))) {
				throw new Refused(MksError.VALUE_OUT_OF_RANGE);
			}
			return relays.read(name);
		}
		case "EN", "SD" -> {
			relay(name);
			if (!relays.write(name, value)) {
				throw new Refused(MksError.INVALID_ARGUMENT);
			}
			return value;
		}
		case "PR", "PRZ", "PC", "T", "FR", "RNG", "MT", "MD", "SN", "FV", "SS" ->
			throw new Refused(MksError.CMD_QUERY_BYTE_INVALID);
		default -> throw new Refused(MksError.UNRECOGNIZED_MSG);
		}
	}

	private static String one(String value, String... allowed) throws Refused {
		return Optional.of(value).filter(List.of(allowed)::contains)
				.orElseThrow(() -> new Refused(MksError.INVALID_ARGUMENT));
	}

	private static double number(String value) throws Refused {
		OptionalDouble number = Texts.number(value);
		if (number.isEmpty()) {
			throw new Refused(MksError.INVALID_ARGUMENT);
		}
		return number.getAsDouble();
	}

	private static String number(double value) {
		return Texts.format("%.2E", value);
	}

	private static int channel(String name) {
		char last = name.charAt(name.length() - 1);
		return Character.isDigit(last) ? last - '0' : 0;
	}

	private int gaugeChannel(String name) throws Refused {
		int channel = channel(name);
		if (channel < 1 || channel > CHANNELS) {
			throw new Refused(MksError.INVALID_CHANNEL);
		}
		if (gauge(channel) == MksGauge.FLOW) {
			throw new Refused(MksError.WRONG_GAUGE);
		}
		return channel;
	}

	private int ionGauge(String name) throws Refused {
		int channel = channel(name);
		if (channel < 1 || channel > CHANNELS || gauge(channel) != MksGauge.COLD_CATHODE) {
			throw new Refused(MksError.NOT_IONGAUGE);
		}
		return channel;
	}

	private int relay(String name) throws Refused {
		if (!relays.known(channel(name))) {
			throw new Refused(MksError.INVALID_CHANNEL);
		}
		return channel(name);
	}

	private MksFlow flow(String name) throws Refused {
		int channel = channel(name);
		if (channel < 1 || channel > flows.size()) {
			throw new Refused(MksError.NOT_MFC);
		}
		return flows.get(channel - 1);
	}

	private static String reading(MksFlow flow, double seconds) {
		return !flow.connected() ? "NOGAUGE" : flow.trusted(seconds) ? number(flow.flow(seconds)) : "MISCONN";
	}

	private GaugeReading gauge(int channel, double seconds) {
		MksGauge gauge = gauge(channel);
		return GaugeReading.of(wiring, device + "." + channel, seconds).within(gauge.least, gauge.most);
	}

	private MksGauge gauge(int channel) {
		return slots.get((channel - 1) / 2);
	}

	private String all(double seconds) {
		List<String> texts = new ArrayList<>();
		for (int channel = 1; channel <= CHANNELS; channel++) {
			texts.add(channel <= flows.size() ? reading(flows.get(channel - 1), seconds) : pressure(channel, seconds));
		}
		return String.join(" ", texts);
	}

	private String pressure(int channel, double seconds) {
		GaugeReading reading = gauge(channel, seconds);
		MksGauge gauge = gauge(channel);
		if (gauge == MksGauge.COLD_CATHODE && !powered && reading.status() != GaugeReading.Status.NO_GAUGE) {
			return "OFF";
		}
		return switch (reading.status()) {
		case GOOD -> number(UNIT_VALUES[unit].of(reading.pascal()));
		case BELOW -> gauge.below;
		case ABOVE -> gauge.above;
		case BROKEN -> "MISCONN";
		case NO_GAUGE -> "NOGAUGE";
		};
	}

	/** No gauge, off, protected, or good. */
	private char ionGaugeState(int channel, double seconds) {
		GaugeReading.Status status = gauge(channel, seconds).status();
		return status == GaugeReading.Status.NO_GAUGE ? 'N'
				: !powered ? 'O' : status == GaugeReading.Status.ABOVE ? 'P' : 'G';
	}
}
