package org.ionwright.device.spi;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The instrument model as plain values, so that a driver needs no modelling framework. Names are paths of the model such as
 * {@code analyser.stages[0].fieldRadius}; numbers are in the unit the model states, which is the SI unit except for masses
 * (u) and mass-to-charge ratios. Immutable.
 */
public final class PartSheet {

	private final SortedMap<String, Object> values;

	/**
	 * @param values
	 *            {@link Double} or {@link String} by path
	 */
	public PartSheet(Map<String, ?> values) {
		values.forEach((name, value) -> {
			if (!(value instanceof Double) && !(value instanceof String)) {
				throw new IllegalArgumentException(name + " is neither Double nor String: " + value);
			}
		});
		this.values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
	}

	/** The number at {@code path}, or {@code otherwise} when the sheet has none. */
	public double number(String path, double otherwise) {
		return values.get(path) instanceof Double number ? number : otherwise;
	}

	/**
	 * @throws IllegalArgumentException
	 *             when the sheet has no number at {@code path}; the message names it
	 */
	public double number(String path) {
		if (values.get(path) instanceof Double number) {
			return number;
		}
		throw new IllegalArgumentException("the instrument gives no number for " + path);
	}

	/** The text at {@code path}, or {@code otherwise} when the sheet has none. */
	public String text(String path, String otherwise) {
		return values.get(path) instanceof String text ? text : otherwise;
	}

	public boolean has(String path) {
		return values.containsKey(path);
	}

	/** Length of the list at {@code path}: the elements {@code path[0]}, {@code path[1]} … that have at least one value. */
	public int size(String path) {
		int size = 0;
		while (!values.subMap(path + "[" + size + "]", path + "[" + size + "]\uffff").isEmpty()) {
			size++;
		}
		return size;
	}

	public SortedMap<String, Object> values() {
		return values;
	}
}
