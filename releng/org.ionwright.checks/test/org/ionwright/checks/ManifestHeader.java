package org.ionwright.checks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** Clauses of a manifest header such as Import-Package. */
final class ManifestHeader {

	/** One clause: its name, and the rest of it with attributes and directives as written. */
	record Clause(String name, String rest) {

		boolean hasVersionRange() {
			return rest.matches("(?s).*\\bversion=\"[\\[(][^,]+,[^)\\]]+[)\\]]\".*");
		}

		boolean hasVersion() {
			return rest.contains("version=");
		}
	}

	private ManifestHeader() {
	}

	static List<Clause> parse(@Nullable String header) {
		List<Clause> clauses = new ArrayList<>();
		if (header == null) {
			return clauses;
		}
		for (String clause : split(header)) {
			int end = clause.indexOf(';');
			String name = end < 0 ? clause : clause.substring(0, end);
			clauses.add(new Clause(name.strip(), end < 0 ? "" : clause.substring(end)));
		}
		return clauses;
	}

	private static List<String> split(String header) {
		List<String> parts = new ArrayList<>();
		boolean quoted = false;
		int start = 0;
		for (int i = 0; i < header.length(); i++) {
			char c = header.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (c == ',' && !quoted) {
				parts.add(header.substring(start, i));
				start = i + 1;
			}
		}
		parts.add(header.substring(start));
		return parts.stream().filter(part -> !part.isBlank()).toList();
	}
}
