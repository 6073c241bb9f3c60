package org.ionwright.method.ui.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Places of changes by the names of the form: {@code segments[full scan].settings[ionSource.coneVoltage]} is full scan › Cone voltage. */
final class PlaceText {

	private static final String IN = " \u203a ";

	private PlaceText() {
	}

	/** @param label what forms call a parameter, by its path; empty for what is none */
	static String of(String place, Function<String, Optional<String>> label) {
		List<String> names = new ArrayList<>();
		int at = 0;
		while (at < place.length()) {
			int end = at;
			while (end < place.length() && place.charAt(end) != '.' && place.charAt(end) != '[') {
				end++;
			}
			String list = place.substring(at, end);
			if (end < place.length() && place.charAt(end) == '[') {
				int close = closing(place, end);
				names.add(name(place.substring(end + 1, close), label));
				end = Math.min(place.length(), close + 1);
			} else if (!list.equals("scan") && !list.isEmpty()) {
				names.add(list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1));
			}
			at = end + 1;
		}
		return String.join(IN, names);
	}

	/** Of the bracket at a place; keys can hold brackets themselves. */
	private static int closing(String text, int open) {
		int depth = 0;
		for (int i = open; i < text.length(); i++) {
			depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return text.length() - 1;
	}

	/** A key is a name, or a parameter with what tells it from others: a time, a number. */
	private static String name(String key, Function<String, Optional<String>> label) {
		int blank = key.indexOf(' ');
		String path = blank < 0 ? key : key.substring(0, blank);
		return label.apply(path).map(word -> word + key.substring(path.length())).orElse(key);
	}
}
