package org.ionwright.twin.wire.internal.vacuum;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

import org.ionwright.twin.wire.internal.Texts;

/**
 * A parameter of a device on the bus.
 *
 * @param name
 *            at most ten characters, for the description
 * @param access
 *            1 read, 2 write, 3 both
 * @param value
 *            by time, of a number
 * @param text
 *            by time, of a text; empty for numbers
 */
record PfeifferParameter(int number, String name, String unit, PfeifferValue type, int access, double minimum,
		double maximum, DoubleUnaryOperator value, DoubleFunction<String> text) {

	static PfeifferParameter read(int number, String name, String unit, PfeifferValue type,
			DoubleUnaryOperator value) {
		return new PfeifferParameter(number, name, unit, type, 1, 0, 999_999, value, seconds -> "");
	}

	static PfeifferParameter text(int number, String name, String text) {
		return new PfeifferParameter(number, name, "", text.length() > 6 ? PfeifferValue.TEXT_16 : PfeifferValue.TEXT,
				1,
				0, 999_999, seconds -> 0, seconds -> text);
	}

	/** One that can be set as well. */
	static PfeifferParameter both(int number, String name, String unit, PfeifferValue type, double minimum,
			double maximum, DoubleUnaryOperator value) {
		return new PfeifferParameter(number, name, unit, type, 3, minimum, maximum, value, seconds -> "");
	}

	boolean readable() {
		return (access & 1) != 0;
	}

	boolean writable() {
		return (access & 2) != 0;
	}

	String payload(double seconds) {
		String words = text.apply(seconds);
		return words.isEmpty() ? type.encode(value.applyAsDouble(seconds))
				: Texts.format("%-" + type.length() + "s", words);
	}

	/** Name, unit, type, access and limits: 28 characters. */
	String description() {
		return Texts.format("%-10s%-4s%c%d%06d%06d", name, unit, type.code(), access, Math.round(minimum),
				Math.round(maximum));
	}
}
