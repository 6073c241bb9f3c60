package org.ionwright.driver.keithley.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.transport.Framing;

/** Answers of the 6485, 6487 and 6517 (reference manuals 6487-901-01 and 6517B-901-01; devices.md section 5). Pure. */
final class KeithleyProtocol {

	/** The instrument may be set to end its answers with CR, LF, or both in either order. */
	static final Framing LINE = KeithleyProtocol::endOfLine;
	/** SCPI's word for too large is 9.9E37, for no number 9.91E37. */
	private static final double NO_NUMBER = 9.8e37;

	private static final Pattern READING = Pattern
			.compile("\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?)([A-Za-z]*).*", Pattern.DOTALL);
	/** State of the reading, then what was measured. */
	private static final Pattern SUFFIX = Pattern.compile("([NOZRUL]?)(ADC|A|VDC|V|OHM|OHMS|COUL|C|PCT|VPCT|)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern ERROR = Pattern.compile("\\s*([-+]?\\d{1,6})\\s*,\\s*\"?([^\"]*)\"?\\s*");

	/** What a reading is worth. */
	enum State {
		NORMAL, OVERFLOW, ZERO_CHECKED, NOT_A_CURRENT
	}

	/**
	 * @param value
	 *            A; NaN unless the state is normal
	 */
	record Measured(double value, State state) {
	}

	/**
	 * @param code
	 *            0 for none, negative for those of SCPI
	 */
	record ScpiError(int code, String words) {

		private static final int OUT_OF_RANGE = -222;
		private static final int ILLEGAL_VALUE = -224;

		boolean none() {
			return code == 0;
		}

		boolean aboutTheValue() {
			return code == OUT_OF_RANGE || code == ILLEGAL_VALUE;
		}

		@Override
		public String toString() {
			return code + " " + words;
		}
	}

	private KeithleyProtocol() {
	}

	/**
	 * The first number of an answer to {@code READ?} with its letters: {@code +1.04E-09A,+22.3E+01,+0.00E+00} or
	 * {@code +1.2E-09NADC,…}. Empty when there is none.
	 */
	static Optional<Measured> reading(String answer) {
		Matcher parts = READING.matcher(answer);
		if (!parts.matches()) {
			return Optional.empty();
		}
		Matcher suffix = SUFFIX.matcher(parts.group(2));
		if (!suffix.matches()) {
			return Optional.empty();
		}
		double value = Double.parseDouble(parts.group(1));
		String letter = suffix.group(1).toUpperCase(Locale.ROOT);
		State state = letter.equals("Z") ? State.ZERO_CHECKED
				: letter.equals("O") || letter.equals("U") || letter.equals("L") || Math.abs(value) > NO_NUMBER
						? State.OVERFLOW
						: suffix.group(2).isEmpty() || suffix.group(2).toUpperCase(Locale.ROOT).startsWith("A")
								? State.NORMAL
								: State.NOT_A_CURRENT;
		return Optional.of(new Measured(state == State.NORMAL ? value : Double.NaN, state));
	}

	/** An entry of the error queue: {@code -222,"Parameter data out of range"}. Empty when it is none. */
	static Optional<ScpiError> error(String answer) {
		Matcher parts = ERROR.matcher(answer);
		return parts.matches() ? Optional.of(new ScpiError(Integer.parseInt(parts.group(1)), parts.group(2).strip()))
				: Optional.empty();
	}

	/** 1, 0, ON or OFF; empty when it is none. */
	static Optional<Boolean> state(String answer) {
		return switch (answer.strip().toUpperCase(Locale.ROOT)) {
		case "1", "ON", "+1" -> Optional.of(true);
		case "0", "OFF", "+0" -> Optional.of(false);
		default -> Optional.empty();
		};
	}

	/** {@code KEITHLEY INSTRUMENTS INC.,MODEL 6487,1111167,A06   Jun 20 2006}; empty when it is something else. */
	static Optional<DeviceIdentity> identity(String answer) {
		String[] fields = answer.strip().split(",", 4);
		return fields.length < 4 || !fields[0].toUpperCase(Locale.ROOT).contains("KEITHLEY")
				? Optional.empty()
				: Optional.of(new DeviceIdentity("Keithley", fields[1].replaceFirst("(?i)model", "").strip(),
						fields[2].strip(), fields[3].strip().replaceAll("\\s+", " ")));
	}

	/** Ends with this, but not when nothing stands before it: then it is the rest of an earlier answer. */
	static Framing line(String terminator) {
		Framing ending = Framing.terminated(terminator);
		return (bytes, length) -> {
			int start = blanks(bytes, length);
			int end = ending.end(Arrays.copyOfRange(bytes, start, length), length - start);
			return end == 0 ? 0 : start + end;
		};
	}

	private static int blanks(byte[] bytes, int length) {
		int start = 0;
		while (start < length && bytes[start] <= ' ' && bytes[start] >= 0) {
			start++;
		}
		return start;
	}

	private static int endOfLine(byte[] bytes, int length) {
		for (int end = blanks(bytes, length); end < length; end++) {
			if (bytes[end] == '\n' || bytes[end] == '\r') {
				return end + 1;
			}
		}
		return 0;
	}
}
