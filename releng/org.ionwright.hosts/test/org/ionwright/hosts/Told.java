package org.ionwright.hosts;

import java.util.List;

/** What the probe told, line by line: {@code kind text}. */
record Told(List<String> lines) {

	List<String> of(String kind) {
		return lines.stream().filter(line -> line.startsWith(kind + " "))
				.map(line -> line.substring(kind.length() + 1)).toList();
	}
}
