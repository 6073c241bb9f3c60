package org.ionwright.twin.wire.internal.vacuum;

import java.util.Optional;

import org.ionwright.twin.wire.internal.Texts;

/**
 * One telegram of Pfeiffer's RS-485 bus: address, action, parameter, payload; check sum is the sum of the characters
 * before it modulo 256.
 *
 * @param write
 *            action 1: a command, or an answer
 * @param describe
 *            asks for the description of the parameter rather than for its value
 */
record PfeifferTelegram(int address, boolean write, boolean describe, int parameter, String payload) {

	private static final int HEAD = 10;
	private static final int SUM = 3;

	/** The telegram in a line without its CR; what stands before it is noise. Empty when there is none. */
	static Optional<PfeifferTelegram> parse(String line) {
		for (int from = 0; from + HEAD + SUM <= line.length(); from++) {
			int payload = line.length() - from - HEAD - SUM;
			if (line.charAt(from + 8) != '0' + payload / 10 || line.charAt(from + 9) != '0' + payload % 10) {
				continue;
			}
			String rest = line.substring(from);
			if (rest.matches("\\d{3}[01][01]\\d{5}[ -~]*\\d{3}")
					&& rest.endsWith(checkSum(rest.substring(0, rest.length() - SUM)))) {
				return Optional.of(new PfeifferTelegram(Integer.parseInt(rest.substring(0, 3)), rest.charAt(3) == '1',
						rest.charAt(4) == '1', Integer.parseInt(rest.substring(5, 8)),
						rest.substring(HEAD, rest.length() - SUM)));
			}
		}
		return Optional.empty();
	}

	/** The answer to this telegram, CR included. */
	String answer(String text) {
		String body = Texts.format("%03d1%d%03d%02d%s", address, describe ? 1 : 0, parameter, text.length(), text);
		return body + checkSum(body) + "\r";
	}

	static String checkSum(String text) {
		return Texts.format("%03d", text.chars().sum() % 256);
	}
}
