package org.ionwright.twin.wire.internal.vacuum;

import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * Pfeiffer TPG 261 and 262, INFICON VGC 501 and 502: a mnemonic and CR is answered with ACK or NAK, then each ENQ with
 * the data. Channel 1 has a Pirani gauge, channel 2 a full-range gauge. COM starts a stream of readings that any
 * character ends.
 */
public final class Tpg26x implements Protocol {

	private static final char ETX = 3;
	private static final char ENQ = 5;
	private static final String ACKNOWLEDGED = "\6\r\n";
	private static final String REFUSED = "\25\r\n";
	private static final int LONGEST = 64;
	private static final String NO_SENSOR = "5,2.0000E-02";
	private static final double[] STREAM_SECONDS = { 0.1, 1, 60 };
	private static final PressureUnit[] UNITS = { PressureUnit.MBAR, PressureUnit.TORR, PressureUnit.PASCAL };
	/** What the gauges see, Pa: Pirani, and cold cathode with Pirani. */
	private static final double[] LEAST = { 0.05, 5e-7 };
	private static final double MOST = 1.1e5;

	private final Wiring wiring;
	private final StringBuilder line = new StringBuilder();
	private final boolean[] on = { true, true };
	private final SetPoint[] setPoints = new SetPoint[4];
	private int unit;
	private boolean syntaxError;
	private boolean inadmissible;
	private String query = "PR1";
	private boolean overlong;
	private double stream;
	private double nextReading = Double.POSITIVE_INFINITY;

	private record SetPoint(double low, double high, int assigned) {
	}

	public Tpg26x(Wiring wiring) {
		this.wiring = wiring;
		for (int i = 0; i < setPoints.length; i++) {
			setPoints[i] = new SetPoint(1e-5, 1e-4, 0);
		}
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		StringBuilder out = new StringBuilder();
		// a late caller gets the readings he missed, but not for ever
		for (int i = 0; i < 100 && seconds >= nextReading; i++) {
			out.append(data("PRX", nextReading)).append("\r\n");
			nextReading += stream;
		}
		for (byte b : input) {
			nextReading = Double.POSITIVE_INFINITY;
			take((char) (b & 0xff), seconds, out);
		}
		return out.isEmpty() ? NOTHING : Texts.bytes(out);
	}

	@Override
	public double nextSeconds() {
		return nextReading;
	}

	@Override
	public void hangUp(double seconds) {
		forget();
		nextReading = Double.POSITIVE_INFINITY;
	}

	private void take(char c, double seconds, StringBuilder out) {
		switch (c) {
		case ENQ -> {
			forget();
			out.append(data(query, seconds)).append("\r\n");
		}
		case ETX -> forget();
		case '\n' -> {
			// may follow the CR
		}
		case '\r' -> {
			boolean good = !overlong && command(line.toString().strip(), seconds);
			forget();
			out.append(good ? ACKNOWLEDGED : REFUSED);
		}
		default -> {
			overlong |= line.length() == LONGEST;
			if (!overlong) {
				line.append(c);
			}
		}
		}
	}

	private void forget() {
		line.setLength(0);
		overlong = false;
	}

	private boolean command(String text, double seconds) {
		String[] parts = text.split(",", -1);
		String name = parts[0];
		boolean known = name.matches("PR[12X]|TID|UNI|ERR|SEN|PNR|SP[1-4]|SPS|COM|RES|BAU");
		if (!known) {
			syntaxError = true;
			return false;
		}
		if (parts.length > 1 && !set(name, parts, seconds)) {
			inadmissible = true;
			return false;
		}
		if (name.equals("COM")) {
			stream = STREAM_SECONDS[parts.length > 1 ? parts[1].charAt(0) - '0' : 1];
			nextReading = seconds + stream;
		}
		query = name;
		return true;
	}

	private boolean set(String name, String[] parts, double seconds) {
		switch (name) {
		case "UNI" -> {
			OptionalInt asked = Texts.whole(parts[1]);
			boolean good = parts.length == 2 && asked.orElse(-1) >= 0 && asked.orElse(-1) < UNITS.length;
			unit = good ? asked.orElse(0) : unit;
			return good;
		}
		case "SEN" -> {
			boolean good = parts.length == 3 && parts[1].matches("[012]") && parts[2].matches("[012]");
			for (int i = 0; good && i < on.length; i++) {
				on[i] = parts[i + 1].equals("2") || on[i] && parts[i + 1].equals("0");
			}
			return good;
		}
		case "SP1", "SP2", "SP3", "SP4" -> {
			return setPoint(name.charAt(2) - '1', parts);
		}
		case "COM" -> {
			return parts.length == 2 && parts[1].matches("[012]");
		}
		case "BAU", "RES" -> {
			return parts.length == 2 && parts[1].matches("[0-4]");
		}
		default -> {
			return false;
		}
		}
	}

	/** Low, high and what it is assigned to; exponents have no leading zero. */
	private boolean setPoint(int index, String[] parts) {
		String number = "\\d(\\.\\d{1,4})?E[+-]?\\d|[1-9]?\\d?\\d(\\.\\d{1,4})?";
		if (parts.length != 4 || !parts[1].matches(number) || !parts[2].matches(number)
				|| !parts[3].matches("[0-4]")) {
			return false;
		}
		OptionalDouble low = Texts.number(parts[1]);
		OptionalDouble high = Texts.number(parts[2]);
		if (!(low.orElse(0) > 0 && high.orElse(0) >= low.orElse(0))) {
			return false;
		}
		setPoints[index] = new SetPoint(low.orElse(0), high.orElse(0), Integer.parseInt(parts[3]));
		return true;
	}

	private String data(String name, double seconds) {
		return switch (name) {
		case "PR1" -> reading(0, seconds);
		case "PR2" -> reading(1, seconds);
		case "PRX", "COM" -> reading(0, seconds) + "," + reading(1, seconds);
		case "TID" -> type(0, "TPR") + "," + type(1, "PKR");
		case "UNI" -> String.valueOf(unit);
		case "SEN" -> (on[0] ? 2 : 1) + "," + (on[1] ? 2 : 1);
		case "PNR" -> "BP4421 302-530-AG";
		case "ERR", "RES" -> {
			String word = "00" + (inadmissible ? 1 : 0) + (syntaxError ? 1 : 0);
			syntaxError = false;
			inadmissible = false;
			yield word;
		}
		case "SPS" -> state(0, seconds) + "," + state(1, seconds) + "," + state(2, seconds) + "," + state(3, seconds);
		case "BAU" -> "0";
		default -> {
			SetPoint point = setPoints[name.charAt(2) - '1'];
			yield Texts.shortExponent(point.low(), 4) + "," + Texts.shortExponent(point.high(), 4) + ","
					+ point.assigned();
		}
		};
	}

	private String type(int channel, String gauge) {
		return wiring.has("tpg26x." + (channel + 1) + ".pressure") ? gauge : "noSEn";
	}

	/** Status and value; the value counts only with status 0. */
	private String reading(int channel, double seconds) {
		GaugeReading reading = gauge(channel, seconds);
		int status = switch (reading.status()) {
		case GOOD -> 0;
		case BELOW -> 1;
		case ABOVE -> 2;
		case BROKEN -> 3;
		case NO_GAUGE -> 5;
		};
		return status == 5 ? NO_SENSOR
				: Texts.format("%d,%.4E", on[channel] ? status : 4, UNITS[unit].of(reading.pascal()));
	}

	private GaugeReading gauge(int channel, double seconds) {
		return GaugeReading.of(wiring, "tpg26x." + (channel + 1), seconds).within(LEAST[channel], MOST);
	}

	/** A relay closes below the low limit and opens above the high one. */
	private int state(int index, double seconds) {
		SetPoint point = setPoints[index];
		if (point.assigned() == 0 || point.assigned() > 2) {
			return 0;
		}
		return UNITS[unit].of(gauge(point.assigned() - 1, seconds).pascal()) < point.low() ? 1 : 0;
	}
}
