package org.ionwright.model.validation.facts;

import org.eclipse.emf.ecore.EObject;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.validation.internal.Text;

/**
 * One value that follows from others.
 *
 * @param name
 *            stays the same for ever, such as {@code interface.flowDistanceRatio}; one instrument can have several facts
 *            of a name, at different places
 * @param where
 *            path of the part it belongs to, such as {@code analyser.stages[0]}; empty for the whole
 * @param label
 *            for people
 * @param value
 *            in the SI unit; NaN when it is asked for but cannot be computed from what is there
 * @param text
 *            the value with its display unit
 * @param source
 *            such as {@code seed 000, claim 1}; empty when no seed speaks of it
 */
public record Fact(String name, String where, String label, double value, String text, String source) {

	public static Fact of(String name, EObject part, String label, double value, FactUnit unit, String source) {
		return new Fact(name, ModelPaths.pathOf(part), label, value, unit.text(value), source);
	}

	/** A fact in words; {@code value} is 1 for yes, 0 for no or a count, whatever the words stand for. */
	public static Fact words(String name, EObject part, String label, double value, String text, String source) {
		return new Fact(name, ModelPaths.pathOf(part), label, value, text, source);
	}

	/** A pressure in pascal, shown in torr and mbar. */
	public static Fact pressure(String name, EObject part, String label, double value, String source) {
		return new Fact(name, ModelPaths.pathOf(part), label, value,
				Double.isNaN(value) ? FactUnit.TORR.text(value) : Text.pressure(value), source);
	}

	/** The line of a list: {@code name where: label = text (source)}. */
	@Override
	public String toString() {
		return name + (where.isEmpty() ? "" : " " + where) + ": " + label + " = " + text
				+ (source.isEmpty() ? "" : " (" + source + ")");
	}
}
