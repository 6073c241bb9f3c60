package org.ionwright.transport.pva.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.epics.pva.data.PVABool;
import org.epics.pva.data.PVAByte;
import org.epics.pva.data.PVAData;
import org.epics.pva.data.PVADouble;
import org.epics.pva.data.PVAFloat;
import org.epics.pva.data.PVAInt;
import org.epics.pva.data.PVANumber;
import org.epics.pva.data.PVAShort;
import org.epics.pva.data.PVAString;
import org.epics.pva.data.PVAStringArray;
import org.epics.pva.data.PVAStructure;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.PvValue;

/**
 * Structures of PVAccess and values. Pure. Source: EPICS V4 Normative Types, editor's draft of 2015-03-16 (NTScalar, NTEnum, alarm_t,
 * time_t, display_t, control_t).
 */
final class PvaValues {

	private static final String STATUS = "failed with ";
	private static final int UNDEFINED = 4;

	private PvaValues() {
	}

	/**
	 * @param address
	 *            for messages
	 * @throws DeviceException
	 *             reason PROTOCOL when there is no value that is a number
	 */
	static PvValue value(PVAStructure structure, String address) throws DeviceException {
		PVAData value = part(structure, "value");
		PVAData alarm = part(structure, "alarm");
		PVAData display = part(structure, "display");
		double[] shown = limits(display);
		double[] settable = limits(part(structure, "control"));
		int severity = (int) number(part(alarm, "severity"), 0);
		return new PvValue(number(value, structure, address), text(part(display, "units")), shown[0], shown[1],
				settable[0], settable[1], severity < 0 || severity > UNDEFINED ? UNDEFINED : severity,
				text(part(alarm, "message")), time(part(structure, "timeStamp")), choices(value));
	}

	/**
	 * What has to be written to set a variable to a value.
	 *
	 * @throws DeviceException
	 *             reason LIMIT when the variable cannot hold the value, PROTOCOL when it has no value that is a number
	 */
	static Object written(PVAStructure structure, double value, String address) throws DeviceException {
		PVAData target = part(structure, "value");
		number(target, structure, address);
		List<String> choices = choices(target);
		if (target instanceof PVADouble || target instanceof PVAFloat) {
			return value;
		}
		double[] range = range(target, choices);
		if (value != Math.rint(value) || value < range[0] || value > range[1]) {
			throw new DeviceException(DeviceReason.LIMIT, address + ": " + value + " is no whole number from "
					+ (long) range[0] + " to " + (long) range[1] + ", which is all that this variable can hold"
					+ (choices.isEmpty() ? "" : " (" + String.join(", ", choices) + ")") + "; nothing was sent");
		}
		return (long) value;
	}

	/** The words of the server in an exception of core-pva. */
	static String words(Throwable failure) {
		Throwable cause = failure.getCause() == null ? failure : failure.getCause();
		String message = Objects.requireNonNullElse(cause.getMessage(), cause.toString());
		int status = message.lastIndexOf(STATUS);
		String words = status < 0 ? message : message.substring(status + STATUS.length());
		return words.lines().findFirst().orElse("").replaceFirst("^(ERROR|FATAL): ", "");
	}

	private static double[] range(@Nullable PVAData target, List<String> choices) {
		if (target instanceof PVABool) {
			return new double[] { 0, 1 };
		}
		if (target instanceof PVAStructure) {
			return new double[] { 0, Math.max(choices.size() - 1, 0) };
		}
		int bits = target instanceof PVAByte ? 8 : target instanceof PVAShort ? 16 : target instanceof PVAInt ? 32 : 53;
		return unsigned(target) ? new double[] { 0, Math.scalb(1.0, bits) - 1 }
				: new double[] { -Math.scalb(1.0, bits - 1), Math.scalb(1.0, bits - 1) - 1 };
	}

	private static double number(@Nullable PVAData value, PVAStructure whole, String address) throws DeviceException {
		PVAData single = value instanceof PVAStructure ? part(value, "index") : value;
		if (single instanceof PVABool bool) {
			return bool.get() ? 1 : 0;
		}
		if (single instanceof PVANumber) {
			return number(single, Double.NaN);
		}
		throw new DeviceException(DeviceReason.PROTOCOL,
				address + ": " + (value == null ? "a structure " + whole.getStructureName() + " without value"
						: "its value is " + value.getType()) + ", not a single number; choose another variable");
	}

	private static double number(@Nullable PVAData value, double otherwise) {
		if (!(value instanceof PVANumber number)) {
			return otherwise;
		}
		double signed = number.getNumber().doubleValue();
		if (signed >= 0 || !unsigned(value)) {
			return signed;
		}
		int bits = value instanceof PVAByte ? 8 : value instanceof PVAShort ? 16 : value instanceof PVAInt ? 32 : 64;
		return signed + Math.scalb(1.0, bits);
	}

	private static boolean unsigned(@Nullable PVAData value) {
		return value instanceof PVANumber number && number.getType().startsWith("u");
	}

	/** Servers fill in 0 and 0 where nobody gave limits. */
	private static double[] limits(@Nullable PVAData data) {
		double low = number(part(data, "limitLow"), Double.NaN);
		double high = number(part(data, "limitHigh"), Double.NaN);
		return low < high ? new double[] { low, high } : new double[] { Double.NaN, Double.NaN };
	}

	private static Instant time(@Nullable PVAData stamp) {
		try {
			return Instant.ofEpochSecond((long) number(part(stamp, "secondsPastEpoch"), 0),
					(long) number(part(stamp, "nanoseconds"), 0));
		} catch (DateTimeException | ArithmeticException e) {
			return Instant.EPOCH;
		}
	}

	private static List<String> choices(@Nullable PVAData value) {
		return part(value, "choices") instanceof PVAStringArray words && words.get() != null
				? Arrays.stream(words.get()).map(word -> Objects.requireNonNullElse(word, "")).toList()
				: List.of();
	}

	private static String text(@Nullable PVAData data) {
		return data instanceof PVAString string ? Objects.requireNonNullElse(string.get(), "") : "";
	}

	private static @Nullable PVAData part(@Nullable PVAData data, String name) {
		if (data instanceof PVAStructure structure) {
			for (PVAData element : structure.get()) {
				if (element != null && element.getName().equals(name)) {
					return element;
				}
			}
		}
		return null;
	}
}
