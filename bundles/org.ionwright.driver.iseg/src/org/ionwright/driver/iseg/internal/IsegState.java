package org.ionwright.driver.iseg.internal;

import java.util.Arrays;
import java.util.List;

/**
 * What a channel is in, by the bits of its status word and, latched, of its event word. In the order in which one is told when
 * several are true: what stops the voltage first.
 */
enum IsegState {

	EMERGENCY_OFF(5, "emergency off", true),
	EXTERNAL_INHIBIT(12, "external inhibit", true),
	CURRENT_TRIP(13, "current trip", true),
	ARC(1, "arc", true),
	FLASHOVER(26, "flashover", true),
	CURRENT_LIMIT(14, "current limit", true),
	VOLTAGE_LIMIT(15, "voltage limit", true),
	INPUT_ERROR(2, "input error", false),
	VOLTAGE_BOUNDS(11, "voltage out of bounds", false),
	CURRENT_BOUNDS(10, "current out of bounds", false),
	RAMPING_UP(19, "ramping up", false),
	RAMPING_DOWN(20, "ramping down", false),
	RAMPING(4, "ramping", false),
	CONSTANT_CURRENT(6, "constant current", false),
	ON(3, "on", false);

	static final int POSITIVE = 1;

	private final int mask;
	private final String word;
	private final boolean barring;

	IsegState(int bit, String word, boolean barring) {
		mask = 1 << bit;
		this.word = word;
		this.barring = barring;
	}

	String word() {
		return word;
	}

	boolean in(long bits) {
		return (bits & mask) != 0;
	}

	/** Words of {@link #of(long)}. */
	static List<String> words() {
		return concat("off", values());
	}

	/** Place in {@link #words()} of what a status word says. */
	static int of(long status) {
		return place(status, values());
	}

	/** Words of {@link #event(long)}. */
	static List<String> eventWords() {
		return concat("none", barring());
	}

	/** Place in {@link #eventWords()} of a latched event that keeps the channel from ramping until it is cleared. */
	static int event(long events) {
		return place(events, barring());
	}

	private static IsegState[] barring() {
		return Arrays.stream(values()).filter(state -> state.barring).toArray(IsegState[]::new);
	}

	private static int place(long bits, IsegState... states) {
		for (int i = 0; i < states.length; i++) {
			if (states[i].in(bits)) {
				return i + 1;
			}
		}
		return 0;
	}

	private static List<String> concat(String first, IsegState... states) {
		return java.util.stream.Stream.concat(java.util.stream.Stream.of(first),
				Arrays.stream(states).map(IsegState::word)).toList();
	}
}
