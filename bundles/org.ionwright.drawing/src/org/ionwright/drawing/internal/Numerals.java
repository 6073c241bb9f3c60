package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Letters for parts that the drawings of the seeds have no number for. */
final class Numerals {

	private final Set<String> taken = new HashSet<>();
	private int next;

	/** In the order of the list. */
	List<Callout> complete(List<Callout> callouts) {
		callouts.forEach(callout -> taken.add(callout.numeral()));
		List<Callout> complete = new ArrayList<>();
		for (Callout callout : callouts) {
			complete.add(callout.numeral().isEmpty()
					? new Callout(callout.tag(), letter(), callout.text(), callout.site())
					: callout);
		}
		return complete;
	}

	/** a, b, ... z, aa, ab, ... */
	String letter() {
		String letters;
		do {
			int number = next++;
			letters = "";
			do {
				letters = (char) ('a' + number % 26) + letters;
				number = number / 26 - 1;
			} while (number >= 0);
		} while (!taken.add(letters));
		return letters;
	}
}
