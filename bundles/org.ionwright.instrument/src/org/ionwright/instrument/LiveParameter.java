package org.ionwright.instrument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.Access;
import org.ionwright.device.Quality;

/**
 * A parameter of the instrument at one moment: set-point and readback are different things.
 *
 * @param path
 *            in the instrument model
 * @param part
 *            path of the part whose device offers it
 * @param label
 *            for people
 * @param unit
 *            UCUM code of all values here
 * @param displayUnit
 *            the unit people use
 * @param displayFactor
 *            value in the display unit = (value - displayOffset) / displayFactor
 * @param displayOffset
 *            in {@code unit}; 273.15 for degrees Celsius, 0 elsewhere
 * @param minimum
 *            lowest value the gate lets through
 * @param maximum
 *            highest value the gate lets through
 * @param ratePerSecond
 *            fastest change of the set-point that the gate sends
 * @param tolerance
 *            NaN for read-only parameters
 * @param setPoint
 *            last value accepted by the device; NaN when nothing was set since it was connected
 * @param readback
 *            NaN when there is none
 * @param time
 *            of the readback
 * @param states
 *            words for the values 0, 1 and so on of a state; empty for a quantity
 * @param source
 *            which device offers it
 */
public record LiveParameter(String path, String part, String label, String unit, String displayUnit,
		double displayFactor, double displayOffset, Access access, double minimum, double maximum,
		double ratePerSecond, double tolerance, double setPoint, double readback, Instant time, Quality quality,
		List<String> states, ParameterSource source) {

	private static final Pattern ELEMENT = Pattern.compile(".*\\b([a-zA-Z]+?)s?\\[(\\d+)].*");

	public LiveParameter {
		states = List.copyOf(states);
	}

	/** Its label, and of several alike which one by the path: {@code RF locked (stage 2)}. */
	public String words() {
		Matcher element = ELEMENT.matcher(path);
		String name = label.isBlank() ? path : label;
		return element.matches() && !label.isBlank()
				? name + " (" + element.group(1).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT) + " "
						+ (Integer.parseInt(element.group(2)) + 1) + ")"
				: name;
	}

	/** A quantity or state of the first device. */
	public LiveParameter(String path, String part, String label, String unit, String displayUnit, double displayFactor,
			double displayOffset, Access access, double minimum, double maximum, double ratePerSecond,
			double tolerance, double setPoint, double readback, Instant time, Quality quality, List<String> states) {
		this(path, part, label, unit, displayUnit, displayFactor, displayOffset, access, minimum, maximum,
				ratePerSecond, tolerance, setPoint, readback, time, quality, states, ParameterSource.first(path));
	}

	/** A quantity. */
	public LiveParameter(String path, String part, String label, String unit, String displayUnit, double displayFactor,
			double displayOffset, Access access, double minimum, double maximum, double ratePerSecond,
			double tolerance, double setPoint, double readback, Instant time, Quality quality) {
		this(path, part, label, unit, displayUnit, displayFactor, displayOffset, access, minimum, maximum,
				ratePerSecond, tolerance, setPoint, readback, time, quality, List.of());
	}

	/** The word for a value of a state; empty for a quantity and for a value that has none. */
	public Optional<String> word(double value) {
		int index = (int) Math.rint(value);
		return Math.abs(value - index) < 1e-9 && index >= 0 && index < states.size()
				? Optional.of(states.get(index))
				: Optional.empty();
	}

	/** The value in {@link #displayUnit()}. */
	public double display(double value) {
		return (value - displayOffset) / displayFactor;
	}

	/** The inverse of {@link #display(double)}. */
	public double fromDisplay(double value) {
		return value * displayFactor + displayOffset;
	}

	/** The value for people: the word of a state, or up to five significant digits in the display unit, with the unit. */
	public String text(double value) {
		Optional<String> word = word(value);
		if (word.isPresent()) {
			return word.get();
		}
		double shown = display(value);
		if (!Double.isFinite(shown)) {
			return shown + " " + displayUnit;
		}
		return number(shown, 5) + (displayUnit.equals("1") ? "" : " " + displayUnit);
	}

	/**
	 * A number for people: {@code 0.25}, {@code 2500}, {@code 6.65e-6}.
	 *
	 * @param value
	 *            any; what is not finite is written as it is
	 * @param digits
	 *            at most, 1 or more; zeros at the end are left out
	 */
	public static String number(double value, int digits) {
		if (!Double.isFinite(value) || value == 0) {
			return value == 0 ? "0" : String.valueOf(value);
		}
		BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
		if (Math.abs(value) >= 1e-3 && Math.abs(value) < 1e6) {
			return rounded.toPlainString();
		}
		int exponent = rounded.precision() - rounded.scale() - 1;
		return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
	}

	/** Whether the readback agrees with the set-point within the tolerance. */
	public boolean arrived() {
		return quality == Quality.GOOD && Math.abs(readback - setPoint) <= tolerance;
	}

	/** A copy with another set-point. */
	public LiveParameter withSetPoint(double value) {
		return new LiveParameter(path, part, label, unit, displayUnit, displayFactor, displayOffset, access, minimum,
				maximum, ratePerSecond, tolerance, value, readback, time, quality, states, source);
	}

	/** A copy with another readback. */
	public LiveParameter withReadback(double value, Instant at, Quality how) {
		return new LiveParameter(path, part, label, unit, displayUnit, displayFactor, displayOffset, access, minimum,
				maximum, ratePerSecond, tolerance, setPoint, value, at, how, states, source);
	}

	/** A copy whose readback is trusted differently. */
	public LiveParameter withQuality(Quality how) {
		return withReadback(readback, time, how);
	}

	/** A copy that counts as arrived within another tolerance. */
	public LiveParameter withTolerance(double other) {
		return new LiveParameter(path, part, label, unit, displayUnit, displayFactor, displayOffset, access, minimum,
				maximum, ratePerSecond, other, setPoint, readback, time, quality, states, source);
	}

	/** A copy that people read in another unit, see {@link #displayFactor} and {@link #displayOffset}. */
	public LiveParameter shownIn(String otherUnit, double factor, double offset) {
		return new LiveParameter(path, part, label, unit, otherUnit, factor, offset, access, minimum, maximum,
				ratePerSecond, tolerance, setPoint, readback, time, quality, states, source);
	}

	/** A copy at another path, since it does not stand for the value of the model it was meant for. */
	public LiveParameter apart(String other, String remark) {
		return new LiveParameter(other, part, label, unit, displayUnit, displayFactor, displayOffset, access, minimum,
				maximum, ratePerSecond, tolerance, setPoint, readback, time, quality, states,
				new ParameterSource(source.device(), source.name(), source.role(), remark, source.periodSeconds()));
	}
}
