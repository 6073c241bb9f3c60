package org.ionwright.driver.pfeiffer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Payloads and words of the devices on the bus, without I/O. Error numbers after the manuals of the TC 110 and TC 400. */
final class PfeifferProtocol {

	static final int ACKNOWLEDGE = 9;
	static final int STANDBY = 2;
	static final int PUMPING_STATION = 10;
	static final int VENT_ENABLED = 12;
	static final int MOTOR = 23;
	static final int GAS_MODE = 27;
	static final int VENT_MODE = 30;
	static final int SEALING_GAS = 50;
	static final int ERROR = 303;
	static final int SPEED_REACHED = 306;
	static final int SPEED_HERTZ = 309;
	static final int CURRENT = 310;
	static final int HOURS = 311;
	static final int VOLTAGE = 313;
	static final int POWER = 316;
	static final int NAME = 349;
	static final int LAST_ERROR = 360;
	static final int SPEED_RPM = 398;
	static final int NOMINAL_RPM = 399;
	static final int PRESSURE = 740;
	static final int CORRECTION = 742;

	/** Vent mode that never vents. */
	static final int NO_VENT = 1;

	/** The three ways in which a device refuses. */
	static final String NO_DEF = "NO_DEF";
	static final String RANGE = "_RANGE";
	static final String LOGIC = "_LOGIC";

	private static final Map<Integer, String> ERROR_WORDS = new TreeMap<>(Map.ofEntries(
			Map.entry(1, "speed too high"), Map.entry(2, "voltage too high"), Map.entry(6, "run-up took too long"),
			Map.entry(7, "operating fluid low"), Map.entry(8, "drive and pump not connected"),
			Map.entry(10, "device fault"), Map.entry(21, "pump not recognised"), Map.entry(41, "drive fault"),
			Map.entry(43, "configuration fault"), Map.entry(44, "electronics too hot"), Map.entry(45, "motor too hot"),
			Map.entry(46, "initialisation fault"), Map.entry(73, "axial bearing overloaded"),
			Map.entry(74, "radial bearing overloaded"), Map.entry(89, "rotor unstable"),
			Map.entry(91, "internal fault"),
			Map.entry(92, "connection panel unknown"), Map.entry(93, "motor temperature not measured"),
			Map.entry(94, "electronics temperature not measured"), Map.entry(98, "internal communication fault"),
			Map.entry(107, "power stage fault"), Map.entry(108, "speed not measured"),
			Map.entry(109, "firmware not released"),
			Map.entry(114, "power stage temperature not measured"), Map.entry(117, "pump bottom too hot"),
			Map.entry(118, "power stage too hot"), Map.entry(119, "bearing too hot"),
			Map.entry(777, "nominal speed not confirmed"), Map.entry(890, "safety bearing worn"),
			Map.entry(891, "rotor out of balance")));
	private static final List<Integer> CODES = List.copyOf(ERROR_WORDS.keySet());

	/** What a fault can be, none first. */
	static final List<String> FAULTS = faults();

	private PfeifferProtocol() {
	}

	private static List<String> faults() {
		List<String> words = new ArrayList<>(List.of("none"));
		words.addAll(ERROR_WORDS.values());
		words.add("another error");
		return List.copyOf(words);
	}

	/** Whether a payload is one of the three refusals. */
	static boolean refused(String payload) {
		return payload.equals(NO_DEF) || payload.equals(RANGE) || payload.equals(LOGIC);
	}

	/** 0 or 1 of {@code 000000}, {@code 111111}, {@code 0}, {@code 1}. */
	static OptionalDouble flag(String payload) {
		return payload.matches("0+") ? OptionalDouble.of(0)
				: payload.matches("1+") ? OptionalDouble.of(1) : OptionalDouble.empty();
	}

	static OptionalDouble integer(String payload) {
		return payload.matches("\\d{3}|\\d{6}") ? OptionalDouble.of(Integer.parseInt(payload)) : OptionalDouble.empty();
	}

	/** Hundredths. */
	static OptionalDouble real(String payload) {
		return payload.matches("\\d{6}") ? OptionalDouble.of(Integer.parseInt(payload) / 100.0)
				: OptionalDouble.empty();
	}

	/** {@code mmmmee} is mmmm/1000 times 10^(ee-20): {@code 100023} is 1000 hPa. */
	static OptionalDouble exponent(String payload) {
		if (!payload.matches("\\d{6}")) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of(Integer.parseInt(payload.substring(0, 4))
				* Math.pow(10, Integer.parseInt(payload.substring(4)) - 23));
	}

	/** A switch in as many digits as the device has. */
	static String flag(boolean on, int digits) {
		return (on ? "1" : "0").repeat(digits);
	}

	/** A whole number in as many digits as the device has. */
	static String integer(long value, int digits) {
		return String.format(Locale.ROOT, "%0" + digits + "d", value);
	}

	static String real(double value) {
		return String.format(Locale.ROOT, "%06d", Math.round(value * 100));
	}

	/** Index in {@link #FAULTS} of {@code Err006} or the like; 0 for none and for warnings; -1 when it is no such payload. */
	static int fault(String payload) {
		int code = errorCode(payload);
		if (code < 0) {
			return -1;
		}
		if (code == 0 || payload.startsWith("Wrn")) {
			return 0;
		}
		int index = CODES.indexOf(code);
		return index < 0 ? FAULTS.size() - 1 : index + 1;
	}

	/** Number of an error or warning; 0 for none; -1 when it is no such payload. */
	static int errorCode(String payload) {
		return payload.equals("000000") ? 0
				: payload.matches("(Err|Wrn)\\d{3}") ? Integer.parseInt(payload.substring(3)) : -1;
	}

	static boolean warning(String payload) {
		return payload.startsWith("Wrn");
	}

	/** What a telegram means, for people; empty when unknown. */
	static String words(String frame, boolean sent) {
		return Telegram.parse(frame).map(it -> it.payload().equals(Telegram.QUESTION)
				? "asks " + it.parameter() + " of " + it.address()
				: (sent ? "sets " : "") + it.parameter() + " of " + it.address() + (sent ? " to " : " is ")
						+ it.payload().strip())
				.orElse("");
	}
}
