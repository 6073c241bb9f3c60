package org.ionwright.driver.edwards.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Status words of nXDS scroll pumps, without I/O: {@code ?V802} is answered with speed in Hz and four words of sixteen bits in
 * hexadecimal, {@code =V802 30;000a;0000;0000;0000}. After PyExpLabSys edwards_nxds.
 */
final class NxdsProtocol {

	/** Words of the lowest bit that is set, behind "none"; bits by number. */
	private static final Map<Integer, String> WARNING_BITS = new TreeMap<>(Map.of(1, "too cold", 6, "too hot", 10,
			"temperature beyond what can be measured", 15, "memory needs service"));
	private static final Map<Integer, String> FAULT_BITS = new TreeMap<>(
			Map.ofEntries(Map.entry(1, "voltage too high"), Map.entry(2, "current too high"),
					Map.entry(3, "temperature too high"), Map.entry(4, "temperature sensor"),
					Map.entry(5, "power stage"), Map.entry(8, "hardware latch"), Map.entry(9, "memory"),
					Map.entry(11, "no parameter set"), Map.entry(12, "self test"),
					Map.entry(13, "interlock of serial control"), Map.entry(14, "overload for too long"),
					Map.entry(15, "did not accelerate in time")));

	static final List<String> WARNINGS = words(WARNING_BITS);
	static final List<String> FAULTS = words(FAULT_BITS);

	private static final int RUNNING = 1 << 1;
	private static final int STANDBY = 1 << 2;
	private static final int NORMAL = 1 << 3;
	private static final int FIELDS = 5;

	/**
	 * What a pump says.
	 *
	 * @param hertz
	 *            speed
	 * @param warning
	 *            index in {@link #WARNINGS}
	 * @param fault
	 *            index in {@link #FAULTS}
	 */
	record Status(double hertz, boolean running, boolean standby, boolean normal, int warning, int fault) {
	}

	private NxdsProtocol() {
	}

	/** Empty when it is no such answer. */
	static Optional<Status> status(List<String> data) {
		if (data.size() != FIELDS || !data.get(0).matches("\\d{1,3}")
				|| !data.subList(1, FIELDS).stream().allMatch(word -> word.matches("[0-9a-fA-F]{4}"))) {
			return Optional.empty();
		}
		int state = Integer.parseInt(data.get(1), 16);
		return Optional.of(new Status(Integer.parseInt(data.get(0)), (state & RUNNING) != 0, (state & STANDBY) != 0,
				(state & NORMAL) != 0, index(Integer.parseInt(data.get(3), 16), WARNING_BITS),
				index(Integer.parseInt(data.get(4), 16), FAULT_BITS)));
	}

	private static List<String> words(Map<Integer, String> bits) {
		List<String> words = new ArrayList<>(List.of("none"));
		words.addAll(bits.values());
		words.add("another one");
		return List.copyOf(words);
	}

	private static int index(int word, Map<Integer, String> bits) {
		int index = 1;
		for (int bit : bits.keySet()) {
			if ((word & 1 << bit) != 0) {
				return index;
			}
			index++;
		}
		return word == 0 ? 0 : index;
	}
}
