package org.ionwright.driver.pfeiffer.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ionwright.device.transport.Framing;

/**
 * A telegram of Pfeiffer's RS-485 bus, without I/O: address, action, parameter, length, payload, check sum (sum of all characters before
 * it modulo 256, decimal), CR. {@code 0010030902=?107} is answered with {@code 0011030906000000020}. After tspspi/pfeifferpumps and its
 * capture of a real bus, and py-pfeiffer-vacuum-protocol.
 *
 * @param answer
 *            action 1: an answer, or a command
 */
record Telegram(int address, boolean answer, int parameter, String payload) {

	static final Framing FRAME = Framing.terminated("\r");
	static final String QUESTION = "=?";

	private static final int HEAD = 10;
	private static final int SUM = 3;
	private static final Pattern FORM = Pattern.compile("\\d{3}[01]0\\d{5}[ -~]*\\d{3}");

	/** Asks for the value of a parameter. */
	static Telegram question(int address, int parameter) {
		return new Telegram(address, false, parameter, QUESTION);
	}

	static Telegram command(int address, int parameter, String payload) {
		return new Telegram(address, true, parameter, payload);
	}

	/** As it is sent, with its end. */
	String text() {
		String body = String.format(Locale.ROOT, "%03d%d0%03d%02d%s", address, answer ? 1 : 0, parameter,
				payload.length(), payload);
		return body + sum(body) + "\r";
	}

	/** The last telegram in a frame whose check sum fits; what stands before it is noise. Empty when there is none. */
	static Optional<Telegram> parse(String frame) {
		String line = frame.endsWith("\r") ? frame.substring(0, frame.length() - 1) : frame;
		for (int from = line.length() - HEAD - SUM; from >= 0; from--) {
			String text = line.substring(from);
			int length = text.length() - HEAD - SUM;
			if (FORM.matcher(text).matches() && Integer.parseInt(text.substring(8, HEAD)) == length
					&& text.endsWith(sum(text.substring(0, HEAD + length)))) {
				return Optional.of(new Telegram(Integer.parseInt(text.substring(0, 3)), text.charAt(3) == '1',
						Integer.parseInt(text.substring(5, 8)), text.substring(HEAD, HEAD + length)));
			}
		}
		return Optional.empty();
	}

	private static String sum(String text) {
		return String.format(Locale.ROOT, "%03d", text.chars().sum() % 256);
	}
}
