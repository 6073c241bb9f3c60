package org.ionwright.device.tck;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A device that can everything a little: {@code V?} reads, {@code V 5} sets. Names: V voltage, ON output, T temperature, HT its target,
 * OUT its heater, P pump, SP speed, NP at speed, VO vent valve, VP its position, F flow target, FM flow, D degassing, A and B
 * coefficients, M mass. {@code RV 10 5} ramps the voltage to 10 V at 5 V/s and {@code HOLD} holds it, {@code I 0.01} measures ions for so
 * long, {@code SCAN 10 1 11} gives the next scan.
 */
final class ToyDevice {

	private static final double SPEED_SECONDS = 0.3;
	private static final double TRAVEL_SECONDS = 0.2;
	private static final double DEGAS_SECONDS = 1.2;

	private final Map<String, Double> values = new LinkedHashMap<>(
			Map.of("ON", 0.0, "HT", 300.0, "P", 0.0, "VO", 0.0, "F", 0.0, "D", 0.0, "A", 1.0, "B", 0.0, "M", 0.0));
	private final Map<String, Long> changed = new LinkedHashMap<>();
	private double from;
	private double to;
	private double rate = Double.POSITIVE_INFINITY;

	synchronized String answer(String line) {
		String[] words = line.split(" ");
		try {
			return switch (words[0]) {
			case "*IDN?" -> "Toys,Supply 1,007,1.0";
			case "V" -> ramp(Double.parseDouble(words[1]), Double.POSITIVE_INFINITY);
			case "RV" -> ramp(Double.parseDouble(words[1]), Double.parseDouble(words[2]));
			case "HOLD" -> ramp(voltage(), Double.POSITIVE_INFINITY);
			case "I" -> number(1000 * Double.parseDouble(words[1]));
			case "SCAN" -> IntStream.range(0, Integer.parseInt(words[3])).mapToObj(i -> String.valueOf(10 + i % 3))
					.collect(Collectors.joining(","));
			default -> words[0].endsWith("?") ? number(read(words[0].substring(0, words[0].length() - 1)))
					: set(words[0], Double.parseDouble(words[1]));
			};
		} catch (RuntimeException e) {
			return "ERR";
		}
	}

	private double read(String name) {
		return switch (name) {
		case "V" -> voltage();
		case "T" -> values.get("OUT") == null || values.get("OUT") == 0 ? 295.5 : values.get("HT");
		case "OUT" -> values.getOrDefault("OUT", 0.0);
		case "SP" -> values.get("P") * 1000 * Math.min(1, since("P") / SPEED_SECONDS);
		case "NP" -> values.get("P") == 1 && since("P") >= SPEED_SECONDS ? 1 : 0;
		case "VP" -> since("VO") < TRAVEL_SECONDS ? 2 : values.get("VO");
		case "FM" -> values.get("F");
		case "D" -> values.get("D") == 0 ? 0 : Math.min(1, since("D") / DEGAS_SECONDS);
		default -> values.get(name);
		};
	}

	private String set(String name, double value) {
		if (!values.containsKey(name)) {
			return "ERR";
		}
		if (values.put(name, value) != value) {
			changed.put(name, System.nanoTime());
		}
		if (name.equals("HT")) {
			values.put("OUT", value > 300 ? 0.5 : 0.0);
		}
		return "OK";
	}

	private String ramp(double target, double perSecond) {
		from = voltage();
		to = target;
		rate = perSecond;
		changed.put("V", System.nanoTime());
		return "OK";
	}

	private double voltage() {
		double way = Double.isInfinite(rate) ? Double.POSITIVE_INFINITY : rate * since("V");
		return Math.abs(to - from) <= way ? to : from + Math.signum(to - from) * way;
	}

	private double since(String name) {
		Long then = changed.get(name);
		return then == null ? Double.POSITIVE_INFINITY : (System.nanoTime() - then) / 1e9;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.3f", value);
	}
}
