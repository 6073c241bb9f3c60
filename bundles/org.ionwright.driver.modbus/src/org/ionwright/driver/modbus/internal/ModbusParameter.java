package org.ionwright.driver.modbus.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.config.ConfigurationSection;
import org.ionwright.device.config.ConfiguredParameter;
import org.ionwright.device.spi.Point.Value;

/**
 * A parameter as configured, and its registers and values. Pure.
 *
 * @param register
 *            read
 * @param set
 *            written; null for a reading
 * @param readback
 *            whether what was written is read again from there
 * @param bit
 *            of the register that counts; -1 for all of it
 * @param codes
 *            numbers of the states
 * @param noValues
 *            numbers that stand for no value
 * @param loop
 *            null for a plain number
 */
record ModbusParameter(ConfiguredParameter configured, Register register, @Nullable Register set, boolean readback,
		NumberType type, boolean lowFirst, int bit, List<Double> codes, List<Double> noValues,
		@Nullable CurrentLoop loop) {

	private static final List<String> OWN_KEYS = List.of("register", "type", "word-order", "set", "readback", "bit",
			"codes",
			"no-value");
	private static final List<String> KEYS = keys();
	private static final List<String> TYPES = Arrays.stream(NumberType.values()).map(NumberType::word).toList();
	static final List<String> ORDERS = List.of("high-first", "low-first");

	ModbusParameter {
		codes = List.copyOf(codes);
		noValues = List.copyOf(noValues);
	}

	private static List<String> keys() {
		List<String> keys = new ArrayList<>(OWN_KEYS);
		keys.addAll(CurrentLoop.KEYS);
		keys.addAll(ConfiguredParameter.KEYS);
		return keys;
	}

	/**
	 * @param manual
	 *            how registers are counted
	 * @param order
	 *            of words when the section does not say
	 * @throws DeviceException
	 *             reason CONFIGURATION
	 */
	static ModbusParameter of(ConfigurationSection section, boolean manual, String order) throws DeviceException {
		section.refuseOthers(KEYS);
		if (!section.has("register")) {
			throw section.wrong("register is missing; expected register = " + (manual ? "40011" : "holding 10"));
		}
		Register register = Register.parse(section, "register", section.text("register", ""), manual);
		Register set = set(section, register, manual);
		ConfiguredParameter configured = ConfiguredParameter.of(section, set != null);
		NumberType type = NumberType.values()[section.choice("type", TYPES, "u16")];
		boolean lowFirst = section.choice("word-order", ORDERS, order) == 1;
		int bit = section.integer("bit", 0, 31, -1);
		int states = configured.description().states().size();
		if (register.kind().bit() && (states != 2 || section.has("type") || bit >= 0 || section.has("codes"))) {
			throw section.wrong(register + " is a bit: it needs two states, no type, no bit and no codes");
		}
		if (bit >= 0 && (states != 2 || set != null || type == NumberType.FLOAT32 || section.has("codes"))) {
			throw section.wrong("bit needs two states, no float32, no codes and no set");
		}
		List<Double> codes = codes(section, states, type);
		CurrentLoop loop = section.has("loop") || section.has("range") ? CurrentLoop.of(section) : null;
		if (loop != null && (set != null || states > 0 || section.has("scale") || section.has("offset"))) {
			throw section.wrong("loop is for readings without scale, offset and states");
		}
		ModbusParameter parameter = new ModbusParameter(configured, register, set,
				section.choice("readback", List.of("no", "yes"), "yes") == 1, type, lowFirst, bit, codes,
				numbers(section, "no-value"), loop);
		parameter.check(section);
		return parameter;
	}

	private static @Nullable Register set(ConfigurationSection section, Register register, boolean manual)
			throws DeviceException {
		String text = section.text("set", "no");
		if (text.equals("no")) {
			return null;
		}
		Register set = text.equals("yes") ? register : Register.parse(section, "set", text, manual);
		if (!set.kind().writable() || set.kind().bit() != register.kind().bit()) {
			throw section.wrong("set = " + text + ": expected yes, no, or a "
					+ (register.kind().bit() ? "coil" : "holding register") + "; others cannot be written");
		}
		return set;
	}

	private static List<Double> codes(ConfigurationSection section, int states, NumberType type)
			throws DeviceException {
		List<Double> codes = numbers(section, "codes");
		if (codes.isEmpty()) {
			for (int i = 0; i < states; i++) {
				codes.add((double) i);
			}
		}
		if (codes.size() != states || codes.stream().distinct().count() < states) {
			throw section.wrong(
					"codes = " + section.text("codes", "") + ": expected a different number for each of the states");
		}
		return codes;
	}

	private static List<Double> numbers(ConfigurationSection section, String key) throws DeviceException {
		List<Double> numbers = new ArrayList<>();
		for (String part : section.list(key)) {
			numbers.add(new ConfigurationSection(section.name(), section.where(), Map.of(key, part)).number(key, 0));
		}
		return numbers;
	}

	/** What can be asked for must fit into the registers. */
	private void check(ConfigurationSection section) throws DeviceException {
		if (set == null || register.kind().bit()) {
			return;
		}
		List<Double> numbers = codes.isEmpty()
				? List.of(configured.number(description().minimum()), configured.number(description().maximum()))
				: codes;
		for (double number : numbers) {
			if (!(Math.rint(number) >= type.minimum() && Math.rint(number) <= type.maximum())) {
				throw section.wrong(
						"the number " + number + " does not fit into " + type.word() + ", " + type.minimum() + " to "
								+ type.maximum() + "; look at minimum, maximum, scale and type");
			}
		}
	}

	ParameterDescription description() {
		return configured.description();
	}

	/** Registers or bits that it takes. */
	int words() {
		return register.kind().bit() ? 1 : type.words();
	}

	/** What registers say; a bit is 0 or 1. */
	Value value(int[] words) {
		double number = register.kind().bit() ? words[0] : type.decode(words, lowFirst);
		if (!Double.isFinite(number) || noValues.contains(number)) {
			return Value.none();
		}
		if (bit >= 0) {
			return Value.good((long) number >> bit & 1);
		}
		if (!description().states().isEmpty()) {
			int state = codes.indexOf(number);
			return state < 0 ? Value.none() : Value.good(state);
		}
		CurrentLoop current = loop;
		Value value = current == null ? Value.good(configured.value(number)) : current.reading(number);
		double margin = Double.isNaN(description().tolerance()) ? 0 : description().tolerance();
		boolean inside = value.value() >= description().minimum() - margin
				&& value.value() <= description().maximum() + margin;
		return value.quality() != Quality.GOOD || inside ? value : new Value(value.value(), Quality.UNCERTAIN);
	}

	/** What is written for a value; a state is given by its index. */
	int[] words(double value) {
		return register.kind().bit() ? new int[] { (int) value } : type.encode(number(value), lowFirst);
	}

	private double number(double value) {
		return codes.isEmpty() ? configured.number(value) : codes.get((int) value);
	}

	/** The value that the registers can hold for it. */
	double held(double value) {
		return value(words(value)).value();
	}
}
