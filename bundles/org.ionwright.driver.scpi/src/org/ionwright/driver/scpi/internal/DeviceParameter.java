package org.ionwright.driver.scpi.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.config.ConfigurationSection;
import org.ionwright.device.config.ConfiguredParameter;
import org.ionwright.device.spi.Point.Value;

/**
 * A parameter as configured, and its numbers and words. Pure.
 *
 * @param query
 *            asks for the value
 * @param set
 *            message that sets it, with {@link #PLACE} for the value; empty for a reading
 * @param readback
 *            asks for what the device has kept; empty when it cannot be asked
 * @param status
 *            register in the answer that says what the value is worth
 * @param bit
 *            of a register whose state is the value; -1 for none
 * @param words
 *            sent for the states
 * @param answers
 *            heard for the states
 * @param noValue
 *            answers that stand for no value
 * @param decimals
 *            of numbers sent; -1 for significant digits instead
 */
record DeviceParameter(ConfiguredParameter configured, String query, String set, String readback, Picking picking,
		StatusBits status, int bit, List<String> words, List<String> answers, @Nullable Pattern noValue, int decimals,
		int digits) {

	static final String PLACE = "{value}";

	private static final List<String> OWN_KEYS = List.of("query", "set", "readback", "regex", "field", "suffix", "bit",
			"words",
			"answers", "no-value", "decimals", "digits");
	private static final List<String> NUMBERS_ONLY = List.of("decimals", "digits");
	private static final List<String> KEYS = keys();
	private static final int DIGITS = 7;

	DeviceParameter {
		words = List.copyOf(words);
		answers = List.copyOf(answers);
	}

	private static List<String> keys() {
		List<String> keys = new ArrayList<>(OWN_KEYS);
		keys.addAll(StatusBits.KEYS);
		keys.addAll(ConfiguredParameter.KEYS);
		return keys;
	}

	/**
	 * @param header
	 *            whether answers repeat the header
	 * @throws DeviceException
	 *             reason CONFIGURATION
	 */
	static DeviceParameter of(ConfigurationSection section, boolean header) throws DeviceException {
		section.refuseOthers(KEYS);
		String query = Messages.one(section, "query", "");
		if (query.isEmpty()) {
			throw section.wrong("query is missing; expected query = MEAS:VOLT?");
		}
		String set = Messages.one(section, "set", "");
		if (!set.isEmpty() && !set.contains(PLACE)) {
			throw section.wrong("set = " + section.text("set", "") + " has no " + PLACE);
		}
		ConfiguredParameter configured = ConfiguredParameter.of(section, !set.isEmpty());
		boolean states = !configured.description().states().isEmpty();
		for (String key : List.of("readback", "words", "decimals", "digits")) {
			if (set.isEmpty() && section.has(key)) {
				throw section.wrong(key + " is of no use without set");
			}
		}
		for (String key : NUMBERS_ONLY) {
			if (states && section.has(key)) {
				throw section.wrong(key + " is of no use beside states");
			}
		}
		int bit = section.integer("bit", 0, 62, -1);
		List<String> numbers = numbers(configured.description().states().size());
		List<String> answers = words(section, "answers", states, numbers);
		if (bit >= 0 && (configured.description().states().size() != 2 || section.has("answers") || !set.isEmpty())) {
			throw section.wrong("bit needs two states, no answers and no set");
		}
		String readback = Messages.one(section, "readback", query);
		String noValue = section.text("no-value", "");
		return new DeviceParameter(configured, query, set, readback.equals("none") ? "" : readback,
				Picking.of(section, header), StatusBits.of(section), bit, words(section, "words", states, answers),
				answers,
				noValue.isEmpty() ? null : Picking.compile(section, "no-value", noValue),
				section.integer("decimals", 0, 12, -1), section.integer("digits", 1, 15, DIGITS));
	}

	private static List<String> numbers(int count) {
		List<String> numbers = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			numbers.add(String.valueOf(i));
		}
		return numbers;
	}

	private static List<String> words(ConfigurationSection section, String key, boolean states, List<String> otherwise)
			throws DeviceException {
		if (!section.has(key)) {
			return otherwise;
		}
		List<String> words = section.list(key);
		if (!states || words.size() != otherwise.size()) {
			throw section.wrong(key + " = " + section.text(key, "") + ": expected a word for each of the states");
		}
		return words;
	}

	ParameterDescription description() {
		return configured.description();
	}

	boolean settable() {
		return !set.isEmpty();
	}

	/** What an answer says; empty when it is none that this parameter can have. */
	Optional<Value> value(String answer) {
		Pattern none = noValue;
		if (none != null && answer.length() < 2000 && none.matcher(answer).matches()) {
			return Optional.of(Value.none());
		}
		return picking.pick(answer).flatMap(part -> description().states().isEmpty() ? quantity(part) : state(part))
				.map(value -> worth(value, status.quality(answer)));
	}

	private static Value worth(Value value, Quality quality) {
		return quality == Quality.NONE ? Value.none()
				: quality == Quality.UNCERTAIN && value.quality() == Quality.GOOD ? new Value(value.value(), quality)
						: value;
	}

	private Optional<Value> quantity(String part) {
		OptionalDouble number = ScpiNumbers.parse(part);
		if (number.isEmpty()) {
			return Optional.empty();
		}
		double value = configured.value(number.getAsDouble());
		if (!Double.isFinite(value)) {
			return Optional.of(Value.none());
		}
		double margin = Double.isNaN(description().tolerance()) ? 0 : description().tolerance();
		boolean inside = value >= description().minimum() - margin && value <= description().maximum() + margin;
		return Optional.of(inside ? Value.good(value) : new Value(value, Quality.UNCERTAIN));
	}

	private Optional<Value> state(String part) {
		if (bit >= 0) {
			OptionalLong bits = ScpiNumbers.parseBits(part);
			return bits.isEmpty() ? Optional.empty() : Optional.of(Value.good(bits.getAsLong() >> bit & 1));
		}
		OptionalDouble number = ScpiNumbers.parse(part);
		for (int i = 0; i < answers.size(); i++) {
			OptionalDouble meant = ScpiNumbers.parse(answers.get(i));
			if (answers.get(i).equalsIgnoreCase(part)
					|| number.isPresent() && meant.isPresent() && number.getAsDouble() == meant.getAsDouble()) {
				return Optional.of(Value.good(i));
			}
		}
		return Optional.empty();
	}

	/** The message that sets a value; a state is given by its index. */
	String message(double value) {
		return set.replace(PLACE, text(value));
	}

	private String text(double value) {
		if (!words.isEmpty()) {
			return words.get((int) value);
		}
		double number = configured.number(value);
		return decimals >= 0 ? ScpiNumbers.fixed(number, decimals) : ScpiNumbers.rounded(number, digits);
	}

	/** The value that the device can at best have kept: what was sent for it, in the unit of the parameter. */
	double sent(double value) {
		return words.isEmpty() ? configured.value(Double.parseDouble(text(value))) : value;
	}
}
