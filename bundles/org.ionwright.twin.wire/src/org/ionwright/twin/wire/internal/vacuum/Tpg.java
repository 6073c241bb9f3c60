package org.ionwright.twin.wire.internal.vacuum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.ionwright.twin.wire.Protocol;
import org.ionwright.twin.wire.internal.Texts;
import org.ionwright.twin.wire.internal.Wiring;

/**
 * Pfeiffer's controllers by mnemonics, and INFICON's: a mnemonic and CR (LF may follow) is answered with ACK or NAK, then each ENQ,
 * which has no terminator, with the data; blanks do not count. The first channel has a Pirani gauge, the last one a full-range
 * gauge; both are logarithmic, so that their third and fourth decimals are 0. COM starts a stream of readings that any character
 * ends. A TPG 300 and 500 refuse an exponent with a leading zero (EPICS-TPG).
 */
public final class Tpg implements Protocol {

	private static final char ETX = 3;
	private static final char ENQ = 5;
	private static final String ACKNOWLEDGED = "\6\r\n";
	private static final String REFUSED = "\25\r\n";
	private static final int LONGEST = 64;
	private static final double[] STREAM_SECONDS = { 0.1, 1, 60 };
	private static final Pattern SHORT_NUMBER = Pattern.compile("\\d(\\.\\d{1,4})?E[+-]?(0|[1-9]\\d?)");
	/** What the gauges see, Pa: Pirani, and cold cathode with Pirani. */
	private static final double PIRANI_LEAST = 0.05;
	private static final double COMBINED_LEAST = 5e-7;
	private static final double MOST = 1.1e5;

	private final TpgModel model;
	private final Wiring wiring;
	private final StringBuilder line = new StringBuilder();
	private final boolean[] off;
	private final Map<String, SetPoint> setPoints = new HashMap<>();
	private int unit;
	private boolean syntaxError;
	private boolean inadmissible;
	private String query;
	private boolean overlong;
	private double stream;
	private double nextReading = Double.POSITIVE_INFINITY;

	/**
	 * @param source
	 *            code
	 */
	private record SetPoint(int source, double low, double high) {
	}

	public Tpg(TpgModel model, Wiring wiring) {
		this.model = model;
		this.wiring = wiring;
		off = new boolean[model.channels().size()];
		query = model.channels().getFirst();
		unit = model == TpgModel.TPG500 ? 1 : model.firstUnit();
		model.functions().forEach(function -> setPoints.put("SP" + function, new SetPoint(0, 1e-5, 1e-4)));
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		StringBuilder out = new StringBuilder();
		// a late caller gets the readings he missed, but not for ever
		for (int i = 0; i < 100 && seconds >= nextReading; i++) {
			out.append(readings(nextReading)).append(model.end());
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
			out.append(data(query, seconds)).append(model.end());
		}
		case ETX -> forget();
		case '\n', ' ' -> {
			// a line feed may follow the CR
		}
		case '\r' -> {
			boolean good = !overlong && command(line.toString(), seconds);
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
		if (!known(name)) {
			syntaxError = true;
			return false;
		}
		if (parts.length > 1 && !set(name, parts)) {
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

	private boolean known(String name) {
		return model.channels().contains(name) || setPoints.containsKey(name) || switch (name) {
		case "UNI", "ERR", "SEN", "PNR", "SPS" -> true;
		case "TID", "COM", "RES", "BAU" -> !model.lettered();
		case "PRX" -> !model.lettered() && model.channels().size() > 1;
		case "AYT" -> model.knowsWhoItIs();
		default -> false;
		};
	}

	private boolean set(String name, String[] parts) {
		return switch (name) {
		case "UNI" -> parts.length == 2 && unit(Texts.whole(parts[1]));
		case "SEN" -> !model.lettered() && sensors(parts);
		case "COM" -> parts.length == 2 && parts[1].matches("[012]");
		case "BAU", "RES" -> parts.length == 2 && parts[1].matches("[0-4]");
		default -> setPoints.containsKey(name) && parts.length == 4 && setPoint(name, parts);
		};
	}

	private boolean unit(OptionalInt asked) {
		int code = asked.orElse(-1);
		boolean good = code >= model.firstUnit() && code < model.firstUnit() + model.units().size();
		unit = good ? code : unit;
		return good;
	}

	/** 0 leaves a gauge as it is, 1 turns it off, 2 on. */
	private boolean sensors(String[] parts) {
		if (parts.length != off.length + 1
				|| IntStream.range(1, parts.length).anyMatch(i -> !parts[i].matches("[012]"))) {
			return false;
		}
		for (int i = 0; i < off.length; i++) {
			off[i] = parts[i + 1].equals("1") || off[i] && parts[i + 1].equals("0");
		}
		return true;
	}

	/** Source, low and high; with lettered channels the source comes last. */
	private boolean setPoint(String name, String[] parts) {
		int first = model.lettered() ? 1 : 2;
		OptionalInt source = Texts.whole(parts[model.lettered() ? 3 : 1]);
		if (model.lettered()
				&& !(SHORT_NUMBER.matcher(parts[1]).matches() && SHORT_NUMBER.matcher(parts[2]).matches())) {
			return false;
		}
		OptionalDouble low = Texts.number(parts[first]);
		OptionalDouble high = Texts.number(parts[first + 1]);
		int code = source.orElse(-1);
		boolean good = low.orElse(0) > 0 && high.orElse(0) >= low.orElse(0) && code >= 0
				&& code < model.sources().size();
		if (good) {
			setPoints.put(name, new SetPoint(code, low.orElse(0), high.orElse(0)));
		}
		return good;
	}

	private String data(String name, double seconds) {
		if (model.channels().contains(name)) {
			return reading(model.channels().indexOf(name), seconds);
		}
		SetPoint point = setPoints.get(name);
		if (point != null) {
			String low = Texts.format("%.4E", point.low());
			String high = Texts.format("%.4E", point.high());
			return model.lettered()
					? Texts.shortExponent(point.low(), 1) + ", " + Texts.shortExponent(point.high(), 1) + ", "
							+ point.source()
					: point.source() + "," + low + "," + high;
		}
		return switch (name) {
		case "PRX", "COM" -> readings(seconds);
		case "TID" -> each(channel -> has(channel) ? channel == 0 ? "TPR" : "PKR" : "noSEn");
		case "UNI" -> String.valueOf(unit);
		case "SEN" -> each(channel -> off[channel] ? "1" : "2");
		case "PNR" -> model.firmware();
		case "AYT" ->
			model + (model == TpgModel.TPG361 ? ",PTG28040" : ",PTG28290") + ",44990000," + model.firmware() + ",1.0";
		case "ERR", "RES" -> {
			String word = "00" + (inadmissible ? 1 : 0) + (syntaxError ? 1 : 0);
			syntaxError = false;
			inadmissible = false;
			yield word;
		}
		case "SPS" -> switched(seconds);
		default -> "0";
		};
	}

	private String each(IntFunction<String> text) {
		return String.join(separator(), IntStream.range(0, off.length).mapToObj(text).toList());
	}

	private String separator() {
		return model.lettered() ? ", " : ",";
	}

	/** Whether each switching function is on; a TPG 500 has six of them here too. */
	private String switched(double seconds) {
		List<String> states = new ArrayList<>();
		model.functions()
				.forEach(function -> states.add(String.valueOf(state(setPoints.get("SP" + function), seconds))));
		while (model.lettered() && states.size() < 6) {
			states.add("0");
		}
		return String.join(",", states);
	}

	/** A relay closes below the low limit and opens above the high one. */
	private int state(SetPoint point, double seconds) {
		int channel = point == null ? -1 : model.sources().get(point.source());
		return channel == -2
				|| channel >= 0 && point != null && unit().of(gauge(channel, seconds).pascal()) < point.low() ? 1 : 0;
	}

	private PressureUnit unit() {
		return model.units().get(unit - model.firstUnit());
	}

	private String readings(double seconds) {
		return each(channel -> reading(channel, seconds));
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
		double value = status == 5 ? 2e-2 : unit().of(reading.pascal());
		String number = model.lettered() ? Texts.shortExponent(value, 1)
				: Texts.format("%+.2E", value).replace("E", "00E");
		return (off[channel] && status != 5 ? 4 : status) + separator() + number;
	}

	private boolean has(int channel) {
		return wiring.has(terminal(channel) + ".pressure");
	}

	private GaugeReading gauge(int channel, double seconds) {
		return GaugeReading.of(wiring, terminal(channel), seconds).within(channel == 0 ? PIRANI_LEAST : COMBINED_LEAST,
				MOST);
	}

	private static String terminal(int channel) {
		return "tpg26x." + (channel + 1);
	}
}
