package org.ionwright.driver.tpg26x.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ionwright.device.transport.Framing;

/**
 * Bytes and values of the mnemonics, without I/O. A mnemonic with CR or CR LF is answered by ACK or NAK, then a bare ENQ by the
 * data. After Pfeiffer BG 5195 BEN (TPG 261) pages 71 to 82, BG 5510 BEN (TPG 36x), BG 800 300 BE (TPG 300) pages 44 to 58, INFICON
 * tina96e1 (VGC 50x) pages 70 to 81, and the protocol files of EPICS-TPG.
 */
final class TpgProtocol {

	/** Resets the interface: what was sent of a line is forgotten and a stream of readings ends. */
	static final char ETX = 3;
	static final char ENQ = 5;
	static final char ACK = 6;
	static final char NAK = 0x15;

	/** What readings can be told of, by status; a number counts with status 0, and as a limit with 1 and 2. */
	static final List<String> STATUSES = List.of("ok", "under range", "over range", "sensor error", "off", "no sensor",
			"identification error", "gauge error");
	static final int OK = 0;
	static final int UNDER_RANGE = 1;
	static final int OVER_RANGE = 2;

	/** What the error word says, gravest first; its digits are 1 where it applies. */
	static final List<String> ERRORS = List.of("none", "controller error", "no hardware", "inadmissible parameter",
			"syntax error");
	static final int BROKEN = 1;
	static final int INADMISSIBLE = 3;

	/** ACK or NAK alone, or a line ended by CR, LF or both; what cannot be printed before either is noise. */
	static final Framing FRAME = (bytes, length) -> end(bytes, length, false);
	/** The same of a device that is known to end its lines with CR LF, so that one without is not whole. */
	static final Framing WITH_LINE_FEED = (bytes, length) -> end(bytes, length, true);

	static final Pattern DIGIT = Pattern.compile("\\d");
	static final Pattern ERROR_WORD = Pattern.compile("[01]{4}");
	static final Pattern CODES = Pattern.compile("\\d(,\\d)*");
	static final Pattern WORDS = Pattern.compile("[ -~]+");
	private static final String NUMBER = "[+-]?\\d{1,9}(\\.\\d{0,9})?([eE][+-]?\\d{1,2})?";
	static final Pattern READINGS = Pattern.compile("\\d," + NUMBER + "(,\\d," + NUMBER + ")*");
	/** A TPG 500 tells its timer behind the assignment. */
	static final Pattern SET_POINT = Pattern
			.compile("\\d," + NUMBER + "," + NUMBER + "|" + NUMBER + "," + NUMBER + ",\\d(," + NUMBER + ")?");
	private static final Pattern SOURCE_FIRST = Pattern.compile("\\d,.*,.*[eE.].*");

	/** What a gauge reads, in the unit of the controller. */
	record Measured(int status, double value) {
	}

	/**
	 * A switching function.
	 *
	 * @param low
	 *            closes below it, in the unit of the controller
	 * @param high
	 *            opens above it
	 * @param sourceFirst
	 *            whether the source stands before the thresholds, as in the manuals of the numbered dialect, or behind
	 */
	record SetPoint(double low, double high, int source, boolean sourceFirst) {

		/** As sent behind the mnemonic. */
		String text() {
			return sourceFirst ? source + "," + number(low) + "," + number(high)
					: number(low) + "," + number(high) + "," + source;
		}
	}

	/**
	 * Who a controller is.
	 *
	 * @param model
	 *            such as TPG362
	 */
	record WhoAreYou(String model, String serialNumber, String firmware) {
	}

	private TpgProtocol() {
	}

	private static int end(byte[] bytes, int length, boolean lineFeed) {
		int start = 0;
		while (start < length && noise(bytes[start])) {
			start++;
		}
		if (start < length && (bytes[start] == ACK || bytes[start] == NAK)) {
			return start + 1;
		}
		for (int i = start; i < length; i++) {
			if (bytes[i] == '\n' || bytes[i] == '\r' && !lineFeed) {
				return i + 1;
			}
		}
		return 0;
	}

	private static boolean noise(byte b) {
		return (b <= ' ' || b == 0x7f) && b != ACK && b != NAK;
	}

	/** The text of a frame without noise, spaces and terminator: ACK, NAK or data. */
	static String content(byte[] frame) {
		int start = 0;
		while (start < frame.length && noise(frame[start])) {
			start++;
		}
		return new String(frame, start, frame.length - start, StandardCharsets.ISO_8859_1).strip().replace(", ", ",");
	}

	/** Readings of one or more gauges; empty when it is no such answer. */
	static Optional<List<Measured>> readings(String data) {
		if (!READINGS.matcher(data).matches()) {
			return Optional.empty();
		}
		String[] parts = data.split(",");
		List<Measured> readings = new ArrayList<>();
		for (int i = 0; i < parts.length; i += 2) {
			readings.add(new Measured(Integer.parseInt(parts[i]), Double.parseDouble(parts[i + 1])));
		}
		return Optional.of(readings);
	}

	/**
	 * A switching function; empty when it is no such answer. Where the source stands is told by the thresholds, which have a point or
	 * an exponent.
	 */
	static Optional<SetPoint> setPoint(String data, Dialect dialect) {
		if (!SET_POINT.matcher(data).matches()) {
			return Optional.empty();
		}
		String[] parts = data.split(",");
		boolean first = parts.length == 3 && parts[0].length() == 1
				&& (SOURCE_FIRST.matcher(data).matches() || dialect == Dialect.NUMBERED);
		int from = first ? 1 : 0;
		return Optional.of(new SetPoint(Double.parseDouble(parts[from]), Double.parseDouble(parts[from + 1]),
				Integer.parseInt(parts[first ? 0 : 2]), first));
	}

	/** Index in {@link #ERRORS} of the gravest error of a word such as 0010. */
	static int error(String word) {
		return word.indexOf('1') + 1;
	}

	/** A threshold with as few digits as it needs; a TPG 300 refuses an exponent with a leading zero. */
	static String number(double value) {
		String text = String.format(Locale.ROOT, "%.4E", value);
		int e = text.indexOf('E');
		String mantissa = text.substring(0, e).replaceAll("0+$", "");
		int exponent = Integer.parseInt(text.substring(e + 1));
		return mantissa + (mantissa.endsWith(".") ? "0" : "") + "E" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
	}

	/** The answer to AYT: type, part number, serial number, firmware, hardware; empty when it is no such answer. */
	static Optional<WhoAreYou> whoAreYou(String data) {
		String[] parts = data.split(",");
		return parts.length < 4 || parts[0].isBlank() ? Optional.empty()
				: Optional.of(new WhoAreYou(parts[0].strip(), parts[2].strip(), parts[3].strip()));
	}

	/** The code of a channel in an answer such as 2,0; 0 when it has none. */
	static int code(String codes, int channel) {
		String[] parts = codes.split(",");
		return channel < parts.length ? Integer.parseInt(parts[channel]) : 0;
	}

	/** Whether a gauge of this type has a cathode that can be turned off. */
	static boolean highVoltage(String type) {
		return ionGauge(type) || type.strip().matches("(MPG|PKR).*");
	}

	/**
	 * Whether a gauge makes ions and does nothing else, so that it suffers above 0.1 Pa. Combined gauges, which change over to their
	 * Pirani by themselves, do not count.
	 */
	static boolean ionGauge(String type) {
		return type.strip().matches("(IKR|PEG|MAG|BAG|IM).*");
	}
}
