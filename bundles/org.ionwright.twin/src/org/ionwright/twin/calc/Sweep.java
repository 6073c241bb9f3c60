package org.ionwright.twin.calc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The combinations of values that a command line asks for: a number or a word may be a list {@code 1,2,5}, a number
 * also a range {@code from:to:step}.
 */
final class Sweep {

	private static final int MOST = 1_000_000;

	private final List<Map<String, String>> cases;
	private final List<String> swept;

	private Sweep(List<Map<String, String>> cases, List<String> swept) {
		this.cases = cases;
		this.swept = swept;
	}

	/**
	 * @throws IllegalArgumentException
	 *             for a range that is none or has too many values, with the parameter and what is allowed
	 */
	static Sweep of(List<Parameter> parameters, Map<String, String> given) {
		List<Map<String, String>> cases = List.of(Map.of());
		List<String> swept = new ArrayList<>();
		for (Map.Entry<String, String> entry : given.entrySet()) {
			List<String> values = parameters.stream().filter(parameter -> parameter.name().equals(entry.getKey()))
					.findFirst().map(parameter -> values(parameter, entry.getValue()))
					.orElse(List.of(entry.getValue()));
			if (values.size() > 1) {
				swept.add(entry.getKey());
			}
			if ((long) cases.size() * values.size() > MOST) {
				throw new IllegalArgumentException(entry.getKey() + "=" + entry.getValue() + " makes more than " + MOST
						+ " combinations; take fewer values");
			}
			List<Map<String, String>> more = new ArrayList<>();
			for (Map<String, String> combination : cases) {
				for (String value : values) {
					Map<String, String> next = new LinkedHashMap<>(combination);
					next.put(entry.getKey(), value);
					more.add(next);
				}
			}
			cases = more;
		}
		return new Sweep(cases, swept);
	}

	/** Values of all parameters given, one map for each combination. */
	List<Map<String, String>> cases() {
		return cases;
	}

	/** Parameters with more than one value. */
	List<String> swept() {
		return swept;
	}

	private static List<String> values(Parameter parameter, String text) {
		boolean number = parameter.kind() == Parameter.Kind.NUMBER || parameter.kind() == Parameter.Kind.INTEGER;
		if (number && text.contains(":")) {
			return range(parameter, text);
		}
		return number || parameter.kind() == Parameter.Kind.WORD ? List.of(text.split(",", -1)) : List.of(text);
	}

	/** In decimal arithmetic, so that 0:1:0.1 has 0.3 and ends with 1. */
	private static List<String> range(Parameter parameter, String text) {
		String[] ends = text.split(":", -1);
		List<String> values = new ArrayList<>();
		try {
			BigDecimal from = new BigDecimal(ends[0]);
			BigDecimal to = new BigDecimal(ends[1]);
			BigDecimal step = new BigDecimal(ends[2]);
			if (ends.length == 3 && step.signum() != 0 && to.subtract(from).signum() * step.signum() >= 0
					&& to.subtract(from).doubleValue() / step.doubleValue() < MOST) {
				for (BigDecimal value = from; to.subtract(value).signum() * step.signum() >= 0; value = value
						.add(step)) {
					values.add(value.toString());
				}
			}
		} catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
			values.clear();
		}
		if (values.isEmpty()) {
			throw new IllegalArgumentException(parameter.name() + "=" + text
					+ " is no range; write from:to:step with a step that leads from one to the other in less than "
					+ MOST + " steps");
		}
		return values;
	}
}
