package org.ionwright.driver.ps300.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.transport.Bytes;

/**
 * Texts of the PS300 command set, which the Keithley 2290 shares. A command that sets is not answered at all. Sources:
 * EPICS-SRS_PS300 ps300.proto (LBNL, ISIS); EPICS-KeithleyHVPS devKeithley2290.proto.
 */
final class Ps300Protocol {

	static final String END = "\n";
	static final String IDENTITY = "*IDN?";
	static final String STATUS = "*STB?";
	static final String ERROR = "LERR?";
	static final String ON = "HVON";
	static final String OFF = "HVOF";
	static final String CLEAR_TRIP = "TCLR";

	static final int STABLE = 1;
	static final int VOLTAGE_TRIP = 1 << 1;
	static final int CURRENT_TRIP = 1 << 2;
	static final int CURRENT_LIMIT = 1 << 3;
	static final int HIGH_VOLTAGE = 1 << 7;
	private static final int ALL_BITS = 0xff;

	/** Words of {@link #state(int)}. */
	static final List<String> STATES = List.of("off", "on, not yet stable", "on", "current limited", "current trip",
			"voltage trip");

	/** Some supplies, or adapters before them, add characters to a number. */
	private static final Pattern NUMBER = Pattern
			.compile("\\s*([+-]?(?:\\d{1,12}(?:\\.\\d{0,12})?|\\.\\d{1,12})(?:[eE][+-]?\\d{1,3})?)[^0-9.,]{0,3}");
	private static final int EXECUTION_ERROR = 10;

	private static final Map<String, String> MEANINGS = Map.ofEntries(Map.entry("VSET", "set voltage, V"),
			Map.entry("VLIM", "voltage limit, V"), Map.entry("ILIM", "current limit, A"),
			Map.entry("ITRP", "current trip, A"), Map.entry("TMOD", "reset of trips, 0 by hand, 1 by itself"),
			Map.entry("VOUT", "voltage now, V"), Map.entry("IOUT", "current now, A"), Map.entry(ON, "high voltage on"),
			Map.entry(OFF, "high voltage off"), Map.entry(CLEAR_TRIP, "clear trip"),
			Map.entry("*STB", "status byte"), Map.entry("*IDN", "who are you"), Map.entry("LERR", "last error"));

	private Ps300Protocol() {
	}

	/** A voltage to a tenth of a volt. */
	static String volts(double volts) {
		return plain(BigDecimal.valueOf(volts).setScale(1, RoundingMode.HALF_EVEN));
	}

	/** A current to five digits. */
	static String amperes(double amperes) {
		return plain(new BigDecimal(amperes).round(new MathContext(5)));
	}

	private static String plain(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}

	/** The number at the start of an answer; empty when there is none or too much behind it. */
	static OptionalDouble number(String answer) {
		Matcher matcher = NUMBER.matcher(answer);
		return matcher.matches() ? OptionalDouble.of(Double.parseDouble(matcher.group(1))) : OptionalDouble.empty();
	}

	/** The bits of the status byte. */
	static OptionalInt status(String answer) {
		OptionalDouble number = number(answer);
		double value = number.orElse(-1);
		return value >= 0 && value <= ALL_BITS && value == Math.rint(value) ? OptionalInt.of((int) value)
				: OptionalInt.empty();
	}

	/** Place in {@link #STATES}. */
	static int state(int status) {
		if ((status & VOLTAGE_TRIP) != 0) {
			return 5;
		}
		if ((status & CURRENT_TRIP) != 0) {
			return 4;
		}
		if ((status & HIGH_VOLTAGE) == 0) {
			return 0;
		}
		return (status & CURRENT_LIMIT) != 0 ? 3 : (status & STABLE) != 0 ? 2 : 1;
	}

	static boolean tripped(int status) {
		return (status & (VOLTAGE_TRIP | CURRENT_TRIP)) != 0;
	}

	/** Words for an answer to {@link #ERROR}; empty when there was no error. */
	static String error(String answer) {
		OptionalDouble number = number(answer);
		if (number.orElse(0) == 0) {
			return "";
		}
		int code = (int) number.orElse(0);
		return code == EXECUTION_ERROR ? "the supply says it cannot do this now (error 10)"
				: "the supply says error " + code;
	}

	/** Empty when it is no answer to {@link #IDENTITY}. */
	static Optional<DeviceIdentity> identity(String answer) {
		String[] parts = answer.split(",", -1);
		String text = answer.toUpperCase(Locale.ROOT);
		if (parts.length < 2 || !text.contains("PS3") && !text.contains("2290")) {
			return Optional.empty();
		}
		// Keithley: maker, "MODEL 2290-5" …; the comma may be missing behind the maker
		return Optional.of(new DeviceIdentity(parts[0].strip(), parts[1].strip().replaceFirst("^MODEL\\s+", ""),
				parts.length > 2 ? parts[2].strip() : "", parts.length > 3 ? parts[3].strip() : ""));
	}

	/** One line for people. */
	static String explain(String text, boolean sent) {
		String line = Bytes.show(text.strip());
		if (!sent) {
			return line.isEmpty() ? "" : "answer: " + line;
		}
		String name = line.split("[ ?]", 2)[0];
		String meaning = MEANINGS.getOrDefault(name, "");
		return meaning.isEmpty() ? "command: " + line
				: meaning + (line.endsWith("?") ? "?" : line.substring(name.length()));
	}
}
