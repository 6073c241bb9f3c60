package org.ionwright.method.ui.internal.table;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;

/**
 * A column of a table of parts.
 *
 * @param attribute
 *            whose value it shows, or whose unit
 * @param head
 *            for people, without a unit
 * @param unit
 *            of all values, behind the name in the head; empty for none, or when it differs from line to line
 * @param ofUnit
 *            whether it shows the unit instead of the value; then it is not edited
 * @param names
 *            what it may be called in a file, in small letters, besides its head
 */
public record Column(EAttribute attribute, String head, String unit, boolean ofUnit, List<String> names) {

	public Column {
		names = List.copyOf(names);
	}

	/** {@code Dwell time (ms)}. */
	public String title() {
		return unit.isEmpty() ? head : head + " (" + unit + ")";
	}

	/** Whether the head of a column in a file means this one. */
	boolean called(String name) {
		String small = name.strip().toLowerCase(Locale.ROOT);
		return small.equals(head.toLowerCase(Locale.ROOT)) || names.contains(small);
	}
}
