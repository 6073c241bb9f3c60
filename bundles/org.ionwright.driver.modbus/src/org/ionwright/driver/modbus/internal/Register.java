package org.ionwright.driver.modbus.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.config.ConfigurationSection;

/**
 * Where something stands in a Modbus device.
 *
 * @param address
 *            of the telegram, from 0
 */
record Register(Kind kind, int address) {

	/** The four tables. */
	enum Kind {
		COIL(0, true), DISCRETE(1, true), INPUT(3, false), HOLDING(4, false);

		private final int digit;
		private final boolean bit;

		Kind(int digit, boolean bit) {
			this.digit = digit;
			this.bit = bit;
		}

		/** Whether its members are single bits. */
		boolean bit() {
			return bit;
		}

		boolean writable() {
			return this == COIL || this == HOLDING;
		}

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private static final Pattern PLAIN = Pattern
			.compile("(coil|discrete|input|holding) +(\\d{1,5}|0x[0-9A-Fa-f]{1,4})");
	private static final Pattern MANUAL = Pattern.compile("([0134])(\\d{4,5})");
	private static final int LAST = 0xffff;

	/**
	 * Reads {@code holding 10} or {@code input 0x810}; or, when the file counts as manuals do, {@code 40011}.
	 *
	 * @param manual
	 *            whether numbers of five or six digits with the table in front are meant
	 */
	static Register parse(ConfigurationSection section, String key, String text, boolean manual)
			throws DeviceException {
		Matcher parts = (manual ? MANUAL : PLAIN).matcher(text);
		if (parts.matches()) {
			int number = Integer.decode(decimal(parts.group(2)));
			int address = manual ? number - 1 : number;
			if (address >= 0 && address <= LAST) {
				return new Register(kind(parts.group(1)), address);
			}
		}
		throw section.wrong(key + " = " + text + " is no register; expected " + (manual
				? "a number as in manuals, 40001 for the first holding register (addresses = manual)"
				: "coil, discrete, input or holding and the address of the telegram, 0 to 65535, such as holding 10 or input 0x810"));
	}

	/** No octal numbers: 010 is ten. */
	private static String decimal(String number) {
		return number.startsWith("0x") ? number : number.replaceFirst("^0+(?=\\d)", "");
	}

	private static Kind kind(String word) {
		for (Kind kind : Kind.values()) {
			if (kind.word().equals(word) || word.equals(String.valueOf(kind.digit))) {
				return kind;
			}
		}
		throw new IllegalArgumentException(word);
	}

	@Override
	public String toString() {
		return kind.word() + " " + address;
	}
}
