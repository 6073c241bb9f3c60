package org.ionwright.driver.newera.internal;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.transport.Bytes;
import org.ionwright.device.transport.Framing;

/**
 * Frames, numbers and units of New Era syringe pumps. Sources: EPICS-Aldn1000 aldn1000.proto (ISIS); New Era NE-1000 user manual
 * 1200-01, RS-232 protocol; PyExpLabSys wpi_al1000.
 */
final class NewEraProtocol {

	private static final byte STX = 2;
	private static final byte ETX = 3;
	/** Length byte, two of check sum, ETX. */
	private static final int SAFE_OVERHEAD = 4;
	private static final int LONGEST = 255;
	private static final int POLYNOMIAL = 0x1021;
	private static final int LARGEST = 9999;

	private static final Pattern ANSWER = Pattern.compile("(\\d\\d)(?:A\\?([RSTEO])|([IWSPTUX])(.*))");
	private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{0,3})?|\\.\\d{1,3})";
	private static final Pattern RATE = Pattern.compile(NUMBER + "(UM|MM|UH|MH)");
	private static final Pattern VOLUME = Pattern.compile(NUMBER + "(UL|ML)");
	private static final Pattern DISPENSED = Pattern.compile("I" + NUMBER + "W" + NUMBER + "(UL|ML)");

	/** Letters of what the pump does, in the order of {@link #STATES}. */
	private static final String STATE_LETTERS = "SIWPTUX";
	static final List<String> STATES = List.of("stopped", "infusing", "withdrawing", "paused", "pause phase",
			"waiting for a trigger", "purging");
	private static final String ALARM_LETTERS = " RSTEO";
	static final List<String> ALARMS = List.of("none", "power was interrupted", "stalled", "communication timed out",
			"program error", "out of range");

	/** An answer ends with ETX, which no text contains. */
	static final Framing BASIC = (bytes, length) -> {
		for (int i = 0; i < length; i++) {
			if (bytes[i] == ETX) {
				return i + 1;
			}
		}
		return 0;
	};

	/** A packet says how long it is: its check sum may contain an ETX. What comes before the STX is part of the frame. */
	static final Framing SAFE = (bytes, length) -> {
		int start = 0;
		while (start < length && bytes[start] != STX) {
			start++;
		}
		if (start + 1 >= length) {
			return start > LONGEST ? length : 0;
		}
		int end = start + 1 + Math.max(SAFE_OVERHEAD, bytes[start + 1] & 0xff);
		return end <= length ? end : 0;
	};

	/**
	 * An answer of a pump.
	 *
	 * @param state
	 *            place in {@link NewEraProtocol#STATES}; that of a stopped pump when there is an alarm
	 * @param alarm
	 *            place in {@link NewEraProtocol#ALARMS}; 0 for none
	 */
	record Answer(int address, int state, int alarm, String data) {

		boolean pumps() {
			return state == 1 || state == 2;
		}
	}

	/** A number with a unit as the pump writes it. */
	record Quantity(String digits, String unit, double value) {

		String text() {
			return digits + unit;
		}
	}

	private NewEraProtocol() {
	}

	/** As sent in basic mode. */
	static byte[] basic(int address, String command) {
		return (data(address, command) + "\r").getBytes(StandardCharsets.US_ASCII);
	}

	/** As sent in safe mode. */
	static byte[] safe(int address, String command) {
		return packet(data(address, command));
	}

	static byte[] packet(String data) {
		byte[] bytes = data.getBytes(StandardCharsets.US_ASCII);
		int check = check(bytes, 0, bytes.length);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(STX);
		out.write(bytes.length + SAFE_OVERHEAD);
		out.writeBytes(bytes);
		out.write(check >> 8);
		out.write(check);
		out.write(ETX);
		return out.toByteArray();
	}

	private static String data(int address, String command) {
		return String.format(Locale.ROOT, "%02d%s", address, command);
	}

	/** CRC-16 CCITT, starting from 0. */
	static int check(byte[] bytes, int from, int to) {
		int check = 0;
		for (int i = from; i < to; i++) {
			check ^= (bytes[i] & 0xff) << 8;
			for (int bit = 0; bit < 8; bit++) {
				check = (check & 0x8000) != 0 ? check << 1 ^ POLYNOMIAL : check << 1;
			}
			check &= 0xffff;
		}
		return check;
	}

	/** The text in a basic frame; empty when it has no STX. */
	static Optional<String> basicText(byte[] frame) {
		int start = frame.length - 1;
		while (start >= 0 && frame[start] != STX) {
			start--;
		}
		return start < 0 || start == frame.length - 1 || frame[frame.length - 1] != ETX ? Optional.empty()
				: Optional.of(new String(frame, start + 1, frame.length - start - 2, StandardCharsets.ISO_8859_1));
	}

	/** The text in a packet; empty when its length, check sum or end is wrong. */
	static Optional<String> safeText(byte[] frame) {
		int start = 0;
		while (start < frame.length && frame[start] != STX) {
			start++;
		}
		byte[] packet = Arrays.copyOfRange(frame, start, frame.length);
		int end = packet.length - SAFE_OVERHEAD + 1;
		if (end < 2 || (packet[1] & 0xff) != packet.length - 1 || packet[packet.length - 1] != ETX
				|| check(packet, 2, end) != ((packet[end] & 0xff) << 8 | packet[end + 1] & 0xff)) {
			return Optional.empty();
		}
		return Optional.of(new String(packet, 2, end - 2, StandardCharsets.ISO_8859_1));
	}

	/** Empty when the text is no answer. */
	static Optional<Answer> answer(String text) {
		Matcher matcher = ANSWER.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int address = Integer.parseInt(matcher.group(1));
		String alarm = matcher.group(2);
		if (alarm != null) {
			return Optional.of(new Answer(address, 0, ALARM_LETTERS.indexOf(alarm), ""));
		}
		String state = matcher.group(3);
		String data = matcher.group(4);
		return Optional.of(new Answer(address, state == null ? 0 : STATE_LETTERS.indexOf(state), 0,
				data == null ? "" : data));
	}

	/** Flow of an answer such as {@code 1.250MH}, m3/s. */
	static Optional<Quantity> rate(String data) {
		Matcher matcher = RATE.matcher(data);
		return matcher.matches() ? quantity(matcher, 1, 2) : Optional.empty();
	}

	/** Volume of an answer such as {@code 0.500ML}, m3. */
	static Optional<Quantity> volume(String data) {
		Matcher matcher = VOLUME.matcher(data);
		return matcher.matches() ? quantity(matcher, 1, 2) : Optional.empty();
	}

	/** Infused and withdrawn volume of an answer such as {@code I0.002W0.000ML}, m3; empty when it is none. */
	static List<Quantity> dispensed(String data) {
		Matcher matcher = DISPENSED.matcher(data);
		if (!matcher.matches()) {
			return List.of();
		}
		Optional<Quantity> infused = quantity(matcher, 1, 3);
		Optional<Quantity> withdrawn = quantity(matcher, 2, 3);
		return infused.isPresent() && withdrawn.isPresent() ? List.of(infused.get(), withdrawn.get()) : List.of();
	}

	/** A plain number such as a diameter. */
	static OptionalDouble number(String data) {
		return data.matches(NUMBER) ? OptionalDouble.of(Double.parseDouble(data))
				: OptionalDouble.empty();
	}

	private static Optional<Quantity> quantity(Matcher matcher, int number, int unit) {
		String digits = matcher.group(number);
		String name = matcher.group(unit);
		return digits == null || name == null ? Optional.empty()
				: Optional.of(new Quantity(digits, name, Double.parseDouble(digits) * size(name)));
	}

	/** The rate in the unit in which four digits come nearest. */
	static Quantity nearestRate(double cubicMetresPerSecond) {
		Quantity best = nearest(cubicMetresPerSecond, "UM");
		for (String unit : List.of("MM", "UH", "MH")) {
			Quantity other = nearest(cubicMetresPerSecond, unit);
			if (Math.abs(other.value - cubicMetresPerSecond) < Math.abs(best.value - cubicMetresPerSecond)) {
				best = other;
			}
		}
		return best;
	}

	/** What four digits and at most three decimals can say nearest to a value; 9999 for everything above. */
	static Quantity nearest(double value, String unit) {
		BigDecimal exact = new BigDecimal(Math.min(value / size(unit), LARGEST));
		int whole = Math.max(1, exact.precision() - exact.scale());
		BigDecimal digits = exact.setScale(Math.clamp(4 - whole, 0, 3), RoundingMode.HALF_EVEN);
		if (digits.precision() > 4 && digits.scale() > 0) {
			// 9.9996 became 10.000
			digits = digits.setScale(digits.scale() - 1, RoundingMode.HALF_EVEN);
		}
		String text = digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
		return new Quantity(text, unit, Double.parseDouble(text) * size(unit));
	}

	/** One unit in m3 or m3/s; {@code ""} is millimetres in metres. */
	private static double size(String unit) {
		return switch (unit) {
		case "UL" -> 1e-9;
		case "ML" -> 1e-6;
		case "UM" -> 1e-9 / 60;
		case "MM" -> 1e-6 / 60;
		case "UH" -> 1e-9 / 3600;
		case "MH" -> 1e-6 / 3600;
		default -> 1e-3;
		};
	}

	/** One line for people. */
	static String explain(byte[] bytes, boolean sent) {
		if (sent) {
			String text = new String(bytes, StandardCharsets.ISO_8859_1);
			Optional<String> packet = safeText(bytes);
			return packet.isPresent() ? "safe mode, to pump " + Bytes.show(packet.get())
					: text.matches("\\d\\d[\\x20-\\x7e]*\\r")
							? "to pump " + text.substring(0, 2) + ": " + text.substring(2).strip()
							: "";
		}
		return safeText(bytes).or(() -> basicText(bytes)).flatMap(NewEraProtocol::answer)
				.map(answer -> Bytes.show(String.format(Locale.ROOT, "pump %02d %s %s", answer.address, answer.alarm > 0
						? "ALARM " + ALARMS.get(answer.alarm)
						: STATES.get(answer.state), answer.data).strip()))
				.orElse("");
	}
}
