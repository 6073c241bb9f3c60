package org.ionwright.twin.wire.internal.vacuum;

import java.util.function.DoubleUnaryOperator;

import org.ionwright.twin.wire.internal.Texts;

/**
 * A parameter of a device on the bus.
 *
 * @param name
 *            at most ten characters, for the description
 * @param access
 *            1 read, 2 write, 3 both
 * @param text
 *            payload of a text; empty for numbers
 */
record PfeifferParameter(int number, String name, String unit, PfeifferValue type, int access, double minimum,
		double maximum, String text, DoubleUnaryOperator value) {

	static PfeifferParameter read(int number, String name, String unit, PfeifferValue type,
			DoubleUnaryOperator value) {
		return new PfeifferParameter(number, name, unit, type, 1, 0, 999_999, "", value);
	}

	static PfeifferParameter text(int number, String name, String text) {
		return new PfeifferParameter(number, name, "", text.length() > 6 ? PfeifferValue.TEXT_16 : PfeifferValue.TEXT,
				1,
				0, 999_999, text, seconds -> 0);
	}

	/** One that can be set as well. */
	static PfeifferParameter both(int number, String name, String unit, PfeifferValue type, double minimum,
			double maximum, DoubleUnaryOperator value) {
		return new PfeifferParameter(number, name, unit, type, 3, minimum, maximum, "", value);
	}

	boolean readable() {
		return (access & 1) != 0;
	}

	boolean writable() {
		return (access & 2) != 0;
	}

	String payload(double seconds) {
		return text.isEmpty() ? type.encode(value.applyAsDouble(seconds))
				: Texts.format("%-" + type.length() + "s", text);
	}

	/** Name, unit, type, access and limits: 28 characters. */
	String description() {
		return Texts.format("%-10s%-4s%c%d%06d%06d", name, unit, type.code(), access, Math.round(minimum),
				Math.round(maximum));
	}
}
