package org.ionwright.twin.wire.internal.scpi;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import org.ionwright.twin.wire.internal.Texts;

/** Parameters of SCPI commands; what is wrong with one goes to the error queue of the device and nothing else happens. */
record ScpiParameters(Consumer<ScpiError> error) {

	/** A number within a range, or MIN, MAX or DEF. */
	void number(String argument, double minimum, double maximum, double standard, DoubleConsumer use) {
		OptionalDouble value = switch (argument.toUpperCase(Locale.ROOT)) {
		case "MIN", "MINIMUM" -> OptionalDouble.of(minimum);
		case "MAX", "MAXIMUM" -> OptionalDouble.of(maximum);
		case "DEF", "DEFAULT" -> OptionalDouble.of(standard);
		default -> Texts.number(argument);
		};
		if (argument.isEmpty()) {
			error.accept(ScpiError.MISSING_PARAMETER);
		} else if (value.isEmpty()) {
			error.accept(ScpiError.NUMERIC_DATA);
		} else if (value.getAsDouble() < minimum || value.getAsDouble() > maximum) {
			error.accept(ScpiError.OUT_OF_RANGE);
		} else {
			use.accept(value.getAsDouble());
		}
	}

	/** ON, OFF, 1 or 0. */
	void state(String argument, Consumer<Boolean> use) {
		switch (argument.toUpperCase(Locale.ROOT)) {
		case "ON", "1" -> use.accept(true);
		case "OFF", "0" -> use.accept(false);
		case "" -> error.accept(ScpiError.MISSING_PARAMETER);
		default -> error.accept(ScpiError.ILLEGAL_VALUE);
		}
	}
}
