package org.ionwright.twin.wire.internal.vacuum;

import org.ionwright.twin.wire.internal.Texts;

/**
 * The twelve relays of a 937B, of which the first six are served by channel 1 to 6. Changing set point or direction puts
 * the hysteresis back to 10 %: write SP, SD, then SH.
 */
final class Relays {

	private static final int COUNT = 6;

	private final double[] setPoint = new double[COUNT + 1];
	private final double[] hysteresis = new double[COUNT + 1];
	private final boolean[] above = new boolean[COUNT + 1];
	private final String[] mode = new String[COUNT + 1];

	Relays() {
		for (int i = 0; i <= COUNT; i++) {
			setPoint[i] = 1e-3;
			hysteresis[i] = 1.1e-3;
			mode[i] = "CLEAR";
		}
	}

	boolean known(int relay) {
		return relay >= 1 && relay <= COUNT;
	}

	/** Channel that a relay watches. */
	int gauge(int relay) {
		return relay;
	}

	String read(String name) {
		int relay = name.charAt(2) - '0';
		return switch (name.substring(0, 2)) {
		case "SP" -> Texts.format("%.2E", setPoint[relay]);
		case "SH" -> Texts.format("%.2E", hysteresis[relay]);
		case "SD" -> above[relay] ? "ABOVE" : "BELOW";
		default -> mode[relay];
		};
	}

	/** Sets SP or SH; false when the value is out of range. */
	boolean write(String name, double value) {
		int relay = name.charAt(2) - '0';
		boolean point = name.startsWith("SP");
		boolean good = value > 0 && value < 1e6
				&& (point || (above[relay] ? value <= setPoint[relay] : value >= setPoint[relay]));
		if (good && point) {
			setPoint[relay] = value;
			standardHysteresis(relay);
		} else if (good) {
			hysteresis[relay] = value;
		}
		return good;
	}

	/** Sets EN or SD; false for a word they do not know. */
	boolean write(String name, String word) {
		int relay = name.charAt(2) - '0';
		if (name.startsWith("EN")) {
			boolean good = word.matches("SET|CLEAR|ENABLE");
			mode[relay] = good ? word : mode[relay];
			return good;
		}
		boolean good = word.matches("ABOVE|BELOW");
		if (good) {
			above[relay] = word.equals("ABOVE");
			standardHysteresis(relay);
		}
		return good;
	}

	/** Whether a relay is energised at a pressure in the unit of the controller. */
	boolean closed(int relay, double pressure) {
		return mode[relay].equals("SET")
				|| mode[relay].equals("ENABLE")
						&& (above[relay] ? pressure > setPoint[relay] : pressure < setPoint[relay]);
	}

	private void standardHysteresis(int relay) {
		hysteresis[relay] = setPoint[relay] * (above[relay] ? 0.9 : 1.1);
	}
}
