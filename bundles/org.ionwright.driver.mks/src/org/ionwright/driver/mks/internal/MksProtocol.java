package org.ionwright.driver.mks.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Framing;

/**
 * Messages and values of the controllers, without I/O: {@code @253PR1?;FF} is answered with {@code @253ACK1.23E-06;FF} or
 * {@code @253NAK160;FF}. After the manuals of the MKS 937B (100016467) and 946 (100018121), the protocol file of Diamond's mks937b and
 * pymeasure.
 */
final class MksProtocol {

	static final Framing FRAME = Framing.terminated(";FF");

	/** What a gauge can say; the first three have a number, of which the second and third are limits. */
	static final List<String> STATUSES = List.of("ok", "under range", "over range", "off", "waiting",
			"off by another gauge", "off by protection", "off from the rear panel", "no emission", "no gauge",
			"not connected", "something else");
	static final int OK = 0;
	static final int UNDER_RANGE = 1;
	static final int OVER_RANGE = 2;
	private static final int OFF = 3;

	/** Words of the letters of {@link #ION_STATES}. */
	static final List<String> ION_STATE_WORDS = List.of("good", "waiting", "off", "protected", "degassing",
			"off by another gauge", "off from the rear panel", "filament fault", "no gauge");
	static final String ION_STATES = "GWOPDCRHN";

	/** Pa in one of the unit, by the answer to U in capitals. */
	static final Map<String, Double> UNITS = Map.of("TORR", 133.322368, "MBAR", 100.0, "PASCAL", 1.0, "MICRON",
			0.133322368);
	/** m3/s at 0 °C and 101325 Pa in one sccm. */
	static final double SCCM = 1e-6 / 60;

	/** Old firmware leaves out the @. */
	private static final Pattern ANSWER = Pattern.compile("@?(\\d{3})(ACK|NAK)([^;]*);FF$");
	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,6}(\\.\\d{0,6})?( ?E[+-]?\\d{1,2})?");
	private static final Pattern LIMIT = Pattern.compile("(LO|HI|OVER)?([<>])(\\d?\\.?\\d*E[+-]?\\d{1,2})");

	/**
	 * An answer.
	 *
	 * @param value
	 *            what follows ACK, or the code that follows NAK
	 */
	record Answer(int address, boolean good, String value) {
	}

	/**
	 * What a gauge says.
	 *
	 * @param value
	 *            in the unit of the controller; empty when it says none
	 */
	record Pressure(int status, OptionalDouble value) {
	}

	private MksProtocol() {
	}

	static String question(int address, String command) {
		return String.format(Locale.ROOT, "@%03d%s;FF", address, command);
	}

	/** The answer at the end of a frame, whatever stands before it; empty when there is none, as in an echo of the question. */
	static Optional<Answer> answer(String frame) {
		Matcher parts = ANSWER.matcher(frame);
		return parts.find()
				? Optional.of(new Answer(Integer.parseInt(parts.group(1)), parts.group(2).equals("ACK"),
						parts.group(3).strip()))
				: Optional.empty();
	}

	static OptionalDouble number(String text) {
		String number = text.strip();
		return NUMBER.matcher(number).matches() ? OptionalDouble.of(Double.parseDouble(number.replace(" ", "")))
				: OptionalDouble.empty();
	}

	/** A number, a limit such as {@code LO<E-03}, or a word. */
	static Pressure pressure(String text) {
		String said = text.strip().toUpperCase(Locale.ROOT);
		OptionalDouble number = number(said);
		if (number.isPresent()) {
			return new Pressure(OK, number);
		}
		Matcher limit = LIMIT.matcher(said);
		if (limit.matches()) {
			String digits = limit.group(3).startsWith("E") ? "1" + limit.group(3) : limit.group(3);
			return new Pressure(limit.group(2).equals("<") ? UNDER_RANGE : OVER_RANGE, finite(digits));
		}
		return new Pressure(word(said), OptionalDouble.empty());
	}

	private static OptionalDouble finite(String digits) {
		try {
			return OptionalDouble.of(Double.parseDouble(digits));
		} catch (NumberFormatException e) {
			return OptionalDouble.empty();
		}
	}

	private static int word(String said) {
		return switch (said) {
		case "LO", "L" -> UNDER_RANGE;
		case "HI", "ATM", "OVER" -> OVER_RANGE;
		case "OFF", "HV_OFF", "RF_OFF", "HC_OFF" -> OFF;
		case "WAIT" -> 4;
		case "CTRL_OFF" -> 5;
		case "PROT_OFF" -> 6;
		case "RP_OFF" -> 7;
		case "LOWEMIS" -> 8;
		case "NOGAUGE", "NOGAUGE!" -> 9;
		case "MISCONN" -> 10;
		default -> STATUSES.size() - 1;
		};
	}

	/** A number as it is sent, three digits: {@code 1.23E-06}. */
	static String number(double value) {
		return String.format(Locale.ROOT, "%.2E", value);
	}

	/** What the code of a NAK means. */
	static String refusal(String code) {
		return switch (code) {
		case "152" -> "it is no ion gauge";
		case "160" -> "it does not know the command";
		case "166" -> "pressure control is active";
		case "169" -> "the argument is wrong";
		case "172" -> "the value is out of range";
		default -> "see the manual";
		};
	}

	static DeviceReason reason(String code) {
		return switch (code) {
		case "152", "160" -> DeviceReason.UNSUPPORTED;
		case "172" -> DeviceReason.LIMIT;
		default -> DeviceReason.HARDWARE;
		};
	}

	/** What a message means, for people; empty when unknown. */
	static String words(String frame, boolean sent) {
		if (sent) {
			Matcher parts = Pattern.compile("@?(\\d{3})([A-Z]+\\d*)([?!])([^;]*);FF").matcher(frame);
			return parts.find() ? (parts.group(3).equals("?") ? "asks " : "sets ") + parts.group(2)
					+ (parts.group(4).isEmpty() ? "" : " to " + parts.group(4)) + " of " + parts.group(1) : "";
		}
		return answer(frame).map(answer -> answer.good() ? answer.value().isEmpty() ? "done" : answer.value()
				: "refused, " + answer.value() + ": " + refusal(answer.value())).orElse("");
	}
}
