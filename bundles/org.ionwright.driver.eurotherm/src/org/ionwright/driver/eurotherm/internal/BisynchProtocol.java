package org.ionwright.driver.eurotherm.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.ionwright.device.transport.Framing;

/**
 * Telegrams of EI-Bisynch (ANSI X3.28, 2.5, A4). Sources: Eurotherm Series 2000 handbook HA026230; EPICS-eurotherm2k (ISIS). The line has
 * seven bits; an eighth one is parity and not looked at.
 */
final class BisynchProtocol {

	static final byte ACK = 6;
	static final byte NAK = 21;
	private static final byte STX = 2;
	private static final byte ETX = 3;
	private static final byte EOT = 4;
	private static final byte ENQ = 5;
	private static final int SEVEN_BITS = 0x7f;
	private static final int LIMIT_ERROR = 8;
	private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?(\\d{1,6}\\.?\\d{0,4}|\\.\\d{1,4})\\s*");
	private static final Pattern HEX = Pattern.compile(">[0-9A-Fa-f]{1,4}");

	/** STX to exactly one byte behind ETX, whatever it looks like; or EOT for a mnemonic that is not there. */
	static final Framing ANSWER = (bytes, length) -> {
		int start = 0;
		while (start < length && seven(bytes[start]) != STX && seven(bytes[start]) != EOT) {
			start++;
		}
		if (start < length && seven(bytes[start]) == EOT) {
			return start + 1;
		}
		for (int i = start; i < length; i++) {
			if (seven(bytes[i]) == ETX) {
				return i + 2 <= length ? i + 2 : 0;
			}
		}
		return 0;
	};

	/** One byte. */
	static final Framing CONFIRMATION = Framing.exactly(1);

	private BisynchProtocol() {
	}

	/** EOT, each digit of the address twice, mnemonic, ENQ. */
	static byte[] question(int unit, String mnemonic) {
		return bytes((char) EOT + address(unit) + mnemonic + (char) ENQ);
	}

	/** EOT, address, STX, mnemonic, value, ETX, check. */
	static byte[] command(int unit, String mnemonic, String value) {
		String body = mnemonic + value + (char) ETX;
		return bytes((char) EOT + address(unit) + (char) STX + body + (char) check(bytes(body)));
	}

	/** Exclusive or of everything behind STX up to ETX. */
	static int check(byte[] body) {
		int check = 0;
		for (byte b : body) {
			check ^= seven(b);
		}
		return check;
	}

	/** Whether the controller says that it has no such mnemonic. The check of a value may look like EOT, too. */
	static boolean unknown(byte[] answer) {
		int last = answer.length - 1;
		return last >= 0 && seven(answer[last]) == EOT && (last == 0 || seven(answer[last - 1]) != ETX);
	}

	/** The value in an answer; empty when it is broken or about something else. */
	static Optional<String> value(byte[] answer, String mnemonic) {
		int start = 0;
		while (start < answer.length && seven(answer[start]) != STX) {
			start++;
		}
		int end = answer.length - 2;
		if (end <= start || seven(answer[end]) != ETX
				|| check(Arrays.copyOfRange(answer, start + 1, end + 1)) != seven(answer[end + 1])) {
			return Optional.empty();
		}
		StringBuilder text = new StringBuilder();
		for (int i = start + 1; i < end; i++) {
			text.append((char) seven(answer[i]));
		}
		return text.indexOf(mnemonic) == 0 ? Optional.of(text.substring(mnemonic.length())) : Optional.empty();
	}

	static OptionalDouble number(String value) {
		return NUMBER.matcher(value).matches() ? OptionalDouble.of(Double.parseDouble(value.strip()))
				: OptionalDouble.empty();
	}

	/** A word such as {@code >0020}. */
	static OptionalInt word(String value) {
		String text = value.strip();
		return HEX.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text.substring(1), 16))
				: OptionalInt.empty();
	}

	/** Digits behind the point. */
	static int decimals(String value) {
		String text = value.strip();
		int point = text.indexOf('.');
		return point < 0 ? 0 : text.length() - point - 1;
	}

	static String text(double value, int decimals) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
		return rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString();
	}

	/** What the last refusal was for. */
	static String error(int code) {
		return switch (code & 0xff) {
		case 0 -> "no error";
		case 1 -> "unknown mnemonic";
		case 2 -> "check sum";
		case LIMIT_ERROR -> "out of range";
		default -> String.format(Locale.ROOT, "error %04Xh", code);
		};
	}

	static boolean isLimit(int code) {
		return (code & 0xff) == LIMIT_ERROR;
	}

	/** One line for people; empty when it is no telegram. */
	static String explain(byte[] bytes, boolean sent) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < bytes.length && seven(bytes[i]) != ETX; i++) {
			int c = seven(bytes[i]);
			text.append(c > ' ' && c <= '~' ? (char) c : ' ');
		}
		if (sent && text.length() > 6 && seven(bytes[0]) == EOT) {
			boolean asks = seven(bytes[bytes.length - 1]) == ENQ;
			return "unit " + text.charAt(1) + text.charAt(3) + (asks ? " is asked " : " is told ")
					+ text.substring(5).strip();
		}
		if (!sent && bytes.length == 1) {
			return switch (seven(bytes[0])) {
			case ACK -> "done";
			case NAK -> "refused";
			case EOT -> "unknown mnemonic";
			default -> "";
			};
		}
		return !sent && bytes.length > 3 && seven(bytes[0]) == STX ? "answer " + text.toString().strip() : "";
	}

	private static String address(int unit) {
		char group = (char) ('0' + unit / 10);
		char number = (char) ('0' + unit % 10);
		return "" + group + group + number + number;
	}

	private static int seven(byte b) {
		return b & SEVEN_BITS;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
