package org.ionwright.driver.srsrga.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The error bytes of the head, each of which has a bit in STATUS (operating manual, "Error Byte Definitions"). */
enum RgaFault {

	COMMUNICATION("communication", "EC?", 0,
			Map.of(0, "bad command", 1, "bad parameter", 2, "command too long", 3, "receive buffer overwritten", 4,
					"transmit buffer overwritten", 5, "jumper protects the calibration", 6, "parameter conflict")),
	FILAMENT("filament", "EF?", 1,
			Map.of(0, "one filament left", 5, "pressure too high", 6, "emission not reached", 7, "no filament")),
	MULTIPLIER("multiplier", "EM?", 3, Map.of(7, "no multiplier installed")),
	FILTER("filter", "EQ?", 4,
			Map.of(4, "supply limits the current", 6, "primary current above 2 a", 7, "rf above its range")),
	ELECTROMETER("electrometer", "ED?", 5,
			Map.of(1, "input offset out of range", 3, "compensate fails at -5 na", 4, "compensate fails at +5 na", 5,
					"detect fails at -5 na", 6, "detect fails at +5 na", 7, "converter test failed")),
	SUPPLY("supply", "EP?", 6, Map.of(6, "24 v supply below 22 v", 7, "24 v supply above 26 v"));

	private static final String NONE = "none";
	private static final String OTHER = "other";

	private final String subject;
	private final String query;
	private final int statusBit;
	private final TreeMap<Integer, String> words;

	RgaFault(String subject, String query, int statusBit, Map<Integer, String> words) {
		this.subject = subject;
		this.query = query;
		this.statusBit = statusBit;
		this.words = new TreeMap<>(words);
	}

	/** One word for people and for the name of the parameter. */
	String subject() {
		return subject;
	}

	String query() {
		return query;
	}

	boolean in(int status) {
		return (status >> statusBit & 1) != 0;
	}

	/** Words for the values of {@link #state}: none, then by bit, then other. */
	List<String> states() {
		List<String> states = new ArrayList<>(List.of(NONE));
		states.addAll(words.values());
		states.add(OTHER);
		return states;
	}

	/** Index in {@link #states()} of the highest bit that is set. */
	int state(int bits) {
		if ((bits & 0xff) == 0) {
			return 0;
		}
		int highest = 31 - Integer.numberOfLeadingZeros(bits & 0xff);
		String word = words.get(highest);
		return word == null ? states().size() - 1 : states().indexOf(word);
	}

	/** All bits in words, such as {@code filament: pressure too high}. */
	String words(int bits) {
		List<String> found = new ArrayList<>();
		for (int bit = 7; bit >= 0; bit--) {
			if ((bits >> bit & 1) != 0) {
				found.add(words.getOrDefault(bit, "bit " + bit + " of " + query));
			}
		}
		return subject + ": " + (found.isEmpty() ? NONE : String.join(", ", found));
	}
}
