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
	private static final int TOO_LONG = 8;
	private static final int STOPPED = 0;
	private static final int RUNNING = 4;
	private static final int ACCELERATING = 5;
	private static final int BRAKING = 7;
	private static final int GAUGE_ON = 11;
	private static final int PASCAL = 59;

	private final Wiring wiring;
	private final StringBuilder message = new StringBuilder();
	private boolean inside;
	private boolean standby;

	public EdwardsTic(Wiring wiring) {
		this.wiring = wiring;
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
		case 902 -> turboState(seconds) + ";" + gaugeState(1) + ";" + gaugeState(2) + ";" + gaugeState(3)
				+ ";0;0;0;0;0";
		case 904 -> turboState(seconds) + ";0;0";
		case 905 -> Texts.format("%.0f;0;0", 100 * turbo(seconds));
		case 906 -> Texts.format("%.0f;0;0", on("turbo", seconds) ? 12 + 98 * (1 - turbo(seconds)) : 0);
		case 907 -> (turbo(seconds) >= 0.8 ? RUNNING : STOPPED) + ";0;0";
		case 908 -> (standby ? RUNNING : STOPPED) + ";0;0";
		case 909 -> "27;0;0";
		case 910 -> (on("backing", seconds) ? RUNNING : STOPPED) + ";0;0";
		case 911 -> Texts.format("%.0f;0;0", 100 * backing(seconds));
		case 912 -> Texts.format("%.0f;0;0", on("backing", seconds) ? 260 : 0.0);
		case 913, 914, 915 -> gauge(number - 912, seconds);
		case 916, 917, 918 -> "0;0;0";
		default -> "";
		};
	}

	private static String setUp(int number) {
		return switch (number) {
		case 902 -> "TIC;D39722000;1234567;TIC Turbo & Instrument Controller";
		case 904 -> "1;0";
		case 905 -> "80";
		case 913, 914, 915 -> "0;" + PASCAL;
		default -> "";
		};
	}

	private int command(int number, String data, double seconds) {
		if (number != 904 && number != 908 && number != 910) {
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
		if (number == 908) {
			standby = start;
			return 0;
		}
		return wiring.set("tic." + (number == 904 ? "turbo" : "backing") + ".on", start ? 1 : 0, seconds) ? 0
				: INVALID_FOR_OBJECT;
	}

	private int turboState(double seconds) {
		double share = turbo(seconds);
		return on("turbo", seconds) ? share >= 0.8 ? RUNNING : ACCELERATING : share > 0.02 ? BRAKING : STOPPED;
	}

	private boolean on(String pump, double seconds) {
		return wiring.read("tic." + pump + ".on", seconds) == 1;
	}

	private double turbo(double seconds) {
		return share(wiring.read("tic.turbo.rotation", seconds) / PumpStand.TURBO_HZ);
	}

	private double backing(double seconds) {
		return share(wiring.read("tic.backing.rotation", seconds) / PumpStand.BACKING_HZ);
	}

	private static double share(double rotation) {
		return Double.isNaN(rotation) ? 0 : rotation;
	}

	private int gaugeState(int gauge) {
		return wiring.has("tic." + gauge + ".pressure") ? GAUGE_ON : 0;
	}

	/** Value, unit, state, alert, priority; alert 6 is no gauge. */
	private String gauge(int gauge, double seconds) {
		double pascal = Pressures.read(wiring, "tic." + gauge, seconds);
		return Double.isNaN(pascal) ? "9.9000e+09;" + PASCAL + ";0;6;0"
				: Texts.format("%.4e;%d;%d;0;0", pascal, PASCAL, GAUGE_ON);
	}
}
