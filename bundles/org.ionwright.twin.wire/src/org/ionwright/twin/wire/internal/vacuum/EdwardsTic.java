package org.ionwright.twin.wire.internal.vacuum;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * Edwards TIC (manual D397-22-880): {@code ?V}, {@code ?S} and {@code !C} with an object number, CR. Values come as
 * {@code =V904 4;0;0}, errors and accepted commands as {@code *C904 0}. What stands between messages is ignored, and a new
 * start character drops the message before it.
 */
public final class EdwardsTic implements Protocol {

	private static final Pattern MESSAGE = Pattern.compile("([?!])([VSC])(\\d{3})(?: ([ -~]*))?");
	private static final int LONGEST = 80;
	private static final int INVALID_FOR_OBJECT = 1;
	private static final int INVALID_COMMAND = 2;
	private static final int MISSING_PARAMETER = 3;
	private static final int OUT_OF_RANGE = 4;
	private static final int INVALID_NOW = 5;
	private static final int TOO_LONG = 8;
	private static final int STOPPED = 0;
	private static final int RUNNING = 4;
	private static final int ACCELERATING = 5;
	private static final int FAULT_BRAKING = 6;
	private static final int BRAKING = 7;
	private static final int GAUGE_ALERT = 4;
	/** Alert 25 (did not come to speed in time) with an alarm, and no alert. */
	private static final String PUMP_ALERT = ";25;3";
	private static final String NO_ALERT = ";0;0";
	private static final double NORMAL = 0.8;
	private static final int GAUGE_ON = 11;
	private static final int PASCAL = 59;

	private final Wiring wiring;
	private final PumpMotor turbo;
	private final PumpMotor backing;
	private final StringBuilder message = new StringBuilder();
	private final boolean[] relays = new boolean[3];
	private boolean inside;
	private boolean standby;

	public EdwardsTic(Wiring wiring) {
		this.wiring = wiring;
		turbo = new PumpMotor(wiring, "tic.turbo", 1500, 24);
		backing = new PumpMotor(wiring, "tic.backing", 30, 230);
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		StringBuilder out = new StringBuilder();
		for (byte b : input) {
			char c = (char) (b & 0xff);
			if (c == '?' || c == '!') {
				message.setLength(0);
				inside = true;
			}
			if (inside && c == '\r') {
				inside = false;
				out.append(message.length() > LONGEST ? error(message.substring(1, 5), TOO_LONG)
						: answer(message.toString(), seconds));
			} else if (inside && message.length() <= LONGEST) {
				message.append(c);
			}
		}
		return out.isEmpty() ? NOTHING : Texts.bytes(out);
	}

	@Override
	public void hangUp(double seconds) {
		inside = false;
	}

	private String answer(String text, double seconds) {
		Matcher parts = MESSAGE.matcher(text);
		if (!parts.matches()) {
			return error(text.length() >= 5 ? text.substring(1, 5) : text.substring(1), INVALID_COMMAND);
		}
		String object = parts.group(2) + parts.group(3);
		int number = Integer.parseInt(parts.group(3));
		String data = parts.group(4);
		if (parts.group(1).equals("!")) {
			return error(object, parts.group(2).equals("C") ? command(number, data, seconds) : INVALID_COMMAND);
		}
		String value = parts.group(2).equals("V") ? value(number, seconds) : setUp(number);
		return value.isEmpty() ? error(object, parts.group(2).equals("C") ? INVALID_COMMAND : INVALID_FOR_OBJECT)
				: "=" + object + " " + value + "\r";
	}

	private static String error(String object, int code) {
		return "*" + object + " " + code + "\r";
	}

	private String value(int number, double seconds) {
		return switch (number) {
		case 902 -> state(turbo, seconds) + ";" + state(backing, seconds) + ";" + gaugeState(1) + ";" + gaugeState(2)
				+ ";" + gaugeState(3) + ";" + relay(1) + ";" + relay(2) + ";" + relay(3) + NO_ALERT;
		case 904 -> state(turbo, seconds) + alert(turbo, seconds);
		case 905 -> Texts.format("%.0f;0;0", 100 * turbo.share(seconds));
		case 906 -> Texts.format("%.0f;0;0", turbo.watts(seconds));
		case 907 -> (turbo.share(seconds) >= NORMAL ? RUNNING : STOPPED) + ";0;0";
		case 908 -> (standby ? RUNNING : STOPPED) + ";0;0";
		case 909 -> "27;0;0";
		case 910 -> state(backing, seconds) + alert(backing, seconds);
		case 911 -> Texts.format("%.0f;0;0", 100 * backing.share(seconds));
		case 912 -> Texts.format("%.0f;0;0", backing.watts(seconds));
		case 913, 914, 915 -> gauge(number - 912, seconds);
		case 916, 917, 918 -> relay(number - 915) + NO_ALERT;
		default -> "";
		};
	}

	private static String setUp(int number) {
		return switch (number) {
		case 902 -> "TIC200;D39722000;1234567;5.0";
		case 904 -> "1;0";
		case 905 -> "80";
		case 913, 914, 915 -> "0;" + PASCAL;
		default -> "";
		};
	}

	private int command(int number, String data, double seconds) {
		boolean relay = number >= 916 && number <= 918;
		if (number != 904 && number != 908 && number != 910 && !relay) {
			return INVALID_FOR_OBJECT;
		}
		if (data == null || data.isBlank()) {
			return MISSING_PARAMETER;
		}
		String word = data.strip();
		if (!word.equals("0") && !word.equals("1")) {
			return OUT_OF_RANGE;
		}
		boolean start = word.equals("1");
		if (relay) {
			relays[number - 916] = start;
			return 0;
		}
		if (number == 908) {
			standby = start;
			return 0;
		}
		return (number == 904 ? turbo : backing).run(start, seconds) ? 0 : INVALID_NOW;
	}

	private int relay(int relay) {
		return relays[relay - 1] ? RUNNING : STOPPED;
	}

	private static int state(PumpMotor pump, double seconds) {
		double share = pump.share(seconds);
		if (pump.failed(seconds)) {
			return FAULT_BRAKING;
		}
		return pump.on(seconds) ? share >= NORMAL ? RUNNING : ACCELERATING : share > 0.02 ? BRAKING : STOPPED;
	}

	private static String alert(PumpMotor pump, double seconds) {
		return pump.failed(seconds) ? PUMP_ALERT : NO_ALERT;
	}

	private int gaugeState(int gauge) {
		return wiring.has("tic." + gauge + ".pressure") ? GAUGE_ON : 0;
	}

	/** Value, unit, state, alert, priority. */
	private String gauge(int gauge, double seconds) {
		GaugeReading reading = GaugeReading.of(wiring, "tic." + gauge, seconds);
		return switch (reading.status()) {
		case GOOD -> reading(reading.pascal(), GAUGE_ON, 0, 0);
		case ABOVE -> reading(reading.pascal(), GAUGE_ALERT, 3, 1);
		case BELOW -> reading(reading.pascal(), GAUGE_ALERT, 4, 1);
		case BROKEN -> reading(reading.pascal(), GAUGE_ALERT, 5, 3);
		case NO_GAUGE -> reading(9.9e9, 0, 6, 0);
		};
	}

	private static String reading(double pascal, int state, int alert, int priority) {
		return Texts.format("%.4e;%d;%d;%d;%d", pascal, PASCAL, state, alert, priority);
	}
}
