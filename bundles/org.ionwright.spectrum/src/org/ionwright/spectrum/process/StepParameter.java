package org.ionwright.spectrum.process;

import java.util.List;
import java.util.Locale;

/**
 * A parameter of a step, for menus and dialogs as for the check of a stored chain.
 *
 * @param name
 *            as it is stored: lower case and hyphens
 * @param label
 *            for people
 * @param unit
 *            empty when there is none
 * @param low
 *            smallest number; not used for texts and choices
 * @param high
 *            greatest number
 * @param preset
 *            value at the start, as it is stored; empty where there can be none, then a value must be given
 * @param choices
 *            of a choice, as they are stored
 * @param help
 *            one line
 */
public record StepParameter(String name, String label, String unit, Type type, double low, double high, String preset,
		List<String> choices, String help) {

	/** How a value is entered. */
	public enum Type {
		/** A whole number. */
		INTEGER,
		/** A number with a decimal point, or as 1e5. */
		NUMBER,
		/** One of the choices. */
		CHOICE,
		/** Anything; the step itself checks it. */
		TEXT
	}

	public StepParameter {
		choices = List.copyOf(choices);
	}

	public static StepParameter integer(String name, String label, String unit, int low, int high, int preset,
			String help) {
		return new StepParameter(name, label, unit, Type.INTEGER, low, high, Integer.toString(preset), List.of(), help);
	}

	public static StepParameter number(String name, String label, String unit, double low, double high, String preset,
			String help) {
		return new StepParameter(name, label, unit, Type.NUMBER, low, high, preset, List.of(), help);
	}

	/** The first choice is the preset. */
	public static StepParameter choice(String name, String label, List<String> choices, String help) {
		return new StepParameter(name, label, "", Type.CHOICE, Double.NaN, Double.NaN, choices.getFirst(), choices,
				help);
	}

	public static StepParameter text(String name, String label, String preset, String help) {
		return new StepParameter(name, label, "", Type.TEXT, Double.NaN, Double.NaN, preset, List.of(), help);
	}

	/** Empty for a value that may be taken, else what is wrong, in words. */
	public String problem(String value) {
		return switch (type) {
		case TEXT -> value.isEmpty() && preset.isEmpty() ? name + " is missing" : "";
		case CHOICE -> choices.contains(value) ? ""
				: name + " is '" + value + "'; it takes " + String.join(", ", choices);
		case INTEGER -> value.matches("[+-]?\\d{1,9}") && inRange(Integer.parseInt(value)) ? ""
				: name + " is '" + value + "'; it takes whole numbers from " + (long) low + " to " + (long) high;
		case NUMBER -> value.length() <= 40 && value.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?")
				&& inRange(Double.parseDouble(value)) ? ""
						: String.format(Locale.ROOT, "%s is '%s'; it takes numbers from %s to %s%s", name, value, low,
								high, unit.isEmpty() ? "" : " " + unit);
		};
	}

	private boolean inRange(double value) {
		return value >= low && value <= high;
	}
}
