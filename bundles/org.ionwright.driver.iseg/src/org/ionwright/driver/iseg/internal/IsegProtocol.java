package org.ionwright.driver.iseg.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.transport.Bytes;

/**
 * Commands and answers of iseg's SCPI dialect without their line ends. Sources: SweepMe instrument-drivers SMU-iseg_SHR; lobis/hvps
 * commands/iseg and devices/iseg.
 */
final class IsegProtocol {

	/** Ends each line in both directions. */
	static final String END = "\r\n";
	static final String IDENTITY = "*IDN?";
	static final String ERROR = ":SYST:ERR?";
	static final String CHANNELS = ":READ:MODULE:CHANNELNUMBER?";
	static final String MODULE_STATUS = ":READ:MODULE:STATUS?";
	static final String KILL = ":CONF:KILL";
	static final String MEASURED_VOLTAGE = ":MEAS:VOLT?";
	static final String MEASURED_CURRENT = ":MEAS:CURR?";
	static final String SET_VOLTAGE = ":READ:VOLT?";
	static final String SET_CURRENT = ":READ:CURR?";
	static final String STATUS = ":READ:CHAN:STATUS?";
	static final String EVENTS = ":READ:CHAN:EVENT:STATUS?";
	static final String IS_ON = ":READ:VOLT:ON?";
	static final String RAMP_ALL = ":CONF:RAMP:VOLT";
	static final String RAMP_UP = ":CONF:RAMP:VOLT:UP";
	static final String RAMP_DOWN = ":CONF:RAMP:VOLT:DOWN";
	static final String POLARITY = ":CONF:OUTP:POL";

	/** Bit of the module status word that is set while the safety loop is closed. */
	static final long SAFETY_LOOP_GOOD = 1 << 10;
	static final long SUPPLY_GOOD = 1 << 13;
	static final long TEMPERATURE_GOOD = 1 << 14;

	private static final Pattern VALUE = Pattern
			.compile("([+-]?\\d{1,12}(?:\\.\\d{0,12})?(?:[eE][+-]?\\d{1,3})?)(V/s|%/s|V|A|%|)");

	private IsegProtocol() {
	}

	/** A query of one channel or of several. */
	static String of(String query, int... channels) {
		return query + " " + list(channels);
	}

	/** A command with its argument to one channel. */
	static String to(String command, String argument, int channel) {
		return command + " " + argument + "," + list(channel);
	}

	private static String list(int... channels) {
		return Arrays.stream(channels).mapToObj(String::valueOf).collect(Collectors.joining(",", "(@", ")"));
	}

	/** A voltage as it is sent, V, to a millivolt. */
	static String volts(double volts) {
		String text = BigDecimal.valueOf(volts).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros()
				.toPlainString();
		return text.equals("-0") ? "0" : text;
	}

	/** A current or a speed as it is sent, six digits. */
	static String number(double value) {
		return new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
	}

	/** The number of an answer such as {@code 1.0000E3V}; empty when it is none or in another unit. */
	static OptionalDouble value(String answer, String unit) {
		Matcher matcher = VALUE.matcher(answer.strip());
		return matcher.matches() && matcher.group(2).equals(unit)
				? OptionalDouble.of(Double.parseDouble(matcher.group(1)))
				: OptionalDouble.empty();
	}

	/** A limit in a unit or in percent of a nominal value. */
	static OptionalDouble limit(String answer, String unit, double nominal) {
		OptionalDouble percent = value(answer, "%");
		return percent.isPresent() ? OptionalDouble.of(percent.getAsDouble() / 100 * nominal) : value(answer, unit);
	}

	/** The bits of a status or event word, or a count. */
	static OptionalLong word(String answer) {
		String text = answer.strip();
		return text.matches("\\d{1,10}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
	}

	/** Whether a polarity that can be had or is set is the negative one; empty when it is not a polarity. */
	static Optional<Boolean> negative(String answer) {
		return switch (answer.strip().toLowerCase(Locale.ROOT)) {
		case "n", "neg", "negative" -> Optional.of(true);
		case "p", "pos", "positive" -> Optional.of(false);
		default -> Optional.empty();
		};
	}

	/** Empty when it is no answer to {@link #IDENTITY}. */
	static Optional<DeviceIdentity> identity(String answer) {
		String[] parts = answer.split(",", -1);
		if (parts.length < 4 || !parts[0].toLowerCase(Locale.ROOT).contains("iseg")) {
			return Optional.empty();
		}
		return Optional.of(new DeviceIdentity(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip()));
	}

	/** One line for people. */
	static String explain(String text, boolean sent) {
		String line = Bytes.show(text.strip());
		if (!sent) {
			return line.isEmpty() ? "done (empty line), or not understood" : "answer or echo: " + line;
		}
		return KNOWN.stream().filter(known -> line.startsWith(known.start)).findFirst()
				.map(known -> known.meaning + line.substring(known.start.length()).replaceFirst("\\(@([\\d,]+)\\)",
						"channel $1"))
				.orElse("command: " + line);
	}

	private record Known(String start, String meaning) {
	}

	private static final List<Known> KNOWN = List.of(new Known(IDENTITY, "who are you?"),
			new Known(MEASURED_VOLTAGE, "measured voltage of"), new Known(MEASURED_CURRENT, "measured current of"),
			new Known(SET_VOLTAGE, "set voltage of"), new Known(STATUS, "status word of"),
			new Known(EVENTS, "latched events of"), new Known(":VOLT ON,", "switch on "),
			new Known(":VOLT OFF,", "switch off with ramp "), new Known(":VOLT EMCY OFF,", "shut without ramp "),
			new Known(":VOLT EMCY CLR,", "end emergency off of "), new Known(":VOLT ", "set voltage "),
			new Known(":CURR ", "set current limit "), new Known(":EVENT CLEAR,", "clear latched events of "),
			new Known(RAMP_UP + " ", "speed upwards, V/s, "), new Known(RAMP_DOWN + " ", "speed downwards, V/s, "),
			new Known(POLARITY + " ", "polarity "));
}
