package org.ionwright.twin.internal;

import java.util.Map;
import java.util.TreeMap;

/** The values of the instrument by path, with the values of the demo instrument where there is none. */
public final class Sheet {

	private final TreeMap<String, Object> values;

	public Sheet(Map<String, ?> values) {
		this.values = new TreeMap<>(values);
	}

	public double number(String path, double otherwise) {
		return values.get(path) instanceof Double number ? number : otherwise;
	}

	public String text(String path, String otherwise) {
		return values.get(path) instanceof String text ? text : otherwise;
	}

	/** Whether anything stands below the path. */
	public boolean has(String path) {
		String next = values.ceilingKey(path);
		return next != null && next.startsWith(path);
	}

	/** Number of elements path[0], path[1] … */
	public int size(String path) {
		int size = 0;
		while (has(path + "[" + size + "]")) {
			size++;
		}
		return size;
	}
}
