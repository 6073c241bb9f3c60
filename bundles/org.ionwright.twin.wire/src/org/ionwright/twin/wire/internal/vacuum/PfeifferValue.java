package org.ionwright.twin.wire.internal.vacuum;

import java.util.OptionalDouble;

import org.ionwright.twin.wire.internal.Texts;

/** Data types of Pfeiffer's telegrams, by their number. */
enum PfeifferValue {

	BOOLEAN_OLD(0, 6), INTEGER(1, 6), REAL(2, 6), TEXT(4, 6), BOOLEAN(6, 1), SHORT(7, 3), EXPONENT(10, 6), TEXT_16(11,
			16);

	private final int number;
	private final int length;

	PfeifferValue(int number, int length) {
		this.number = number;
		this.length = length;
	}

	/** The number as one character of the self-description: ':' is 10. */
	char code() {
		return (char) ('0' + number);
	}

	int length() {
		return length;
	}

	/** A value as payload, held within what fits. */
	String encode(double value) {
		return switch (this) {
		case BOOLEAN_OLD -> value == 0 ? "000000" : "111111";
		case BOOLEAN -> value == 0 ? "0" : "1";
		case SHORT -> Texts.format("%03d", Math.round(Math.clamp(value, 0, 999)));
		case INTEGER -> Texts.format("%06d", Math.round(Math.clamp(value, 0, 999_999)));
		case REAL -> Texts.format("%06d", Math.round(Math.clamp(value * 100, 0, 999_999)));
		case EXPONENT -> exponent(value);
		default -> throw new IllegalStateException(this + " is text");
		};
	}

	/** Payload of a command as a value; empty when it is no such payload. */
	OptionalDouble decode(String payload) {
		if (payload.length() != length || !payload.matches("\\d+")) {
			return OptionalDouble.empty();
		}
		int value = Integer.parseInt(payload.substring(0, Math.min(6, length)));
		return switch (this) {
		case BOOLEAN_OLD -> value == 0 || value == 111_111 ? OptionalDouble.of(Math.min(1, value))
				: OptionalDouble.empty();
		case BOOLEAN -> value <= 1 ? OptionalDouble.of(value) : OptionalDouble.empty();
		case SHORT, INTEGER -> OptionalDouble.of(value);
		case REAL -> OptionalDouble.of(value / 100.0);
		case EXPONENT -> OptionalDouble.of(value / 100 / 1000.0 * Math.pow(10, value % 100 - 20));
		default -> OptionalDouble.empty();
		};
	}

	/** mmmmee: mmmm/1000 times 10^(ee-20). */
	private static String exponent(double value) {
		if (!(value > 0)) {
			return "000000";
		}
		int exponent = (int) Math.floor(Math.log10(value));
		long mantissa = Math.round(value / Math.pow(10, exponent) * 1000);
		if (mantissa >= 10_000) {
			mantissa /= 10;
			exponent++;
		}
		return exponent < -20 ? "000000" : exponent > 79 ? "999999" : Texts.format("%04d%02d", mantissa, exponent + 20);
	}
}
