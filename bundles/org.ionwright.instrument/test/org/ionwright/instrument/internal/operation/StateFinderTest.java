package org.ionwright.instrument.internal.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ionwright.device.Access;
import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.OperatingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two pumps, and what is said of the vacuum when they tell nothing new. */
class StateFinderTest {

	private static final String BACKING = "vacuumSystem.chambers[0].pumps[0]";
	private static final String TURBO = "vacuumSystem.chambers[1].pumps[0]";

	private final Plant plant = new Plant(Map.of(BACKING + ".kind", "SCROLL", TURBO + ".kind", "TURBO"));
	private final Map<String, LiveParameter> read = new TreeMap<>();

	@Test
	void pumpsThatSayTheyAreOffAreOff() {
		pumps(0, Quality.GOOD, 0, Quality.GOOD);
		assertEquals(OperatingState.VENTED, find().state());
		pumps(1, Quality.GOOD, 0, Quality.GOOD);
		assertEquals(OperatingState.ROUGHING, find().state());
		pumps(1, Quality.GOOD, 1, Quality.GOOD);
		assertEquals(OperatingState.READY, find().state());
	}

	@ParameterizedTest
	@EnumSource(names = "GOOD", mode = EnumSource.Mode.EXCLUDE)
	void pumpsThatTellNothingFreshAreNotOff(Quality quality) {
		pumps(1, quality, 1, Quality.GOOD);
		assertEquals(new StateFinder.Found(OperatingState.DISCONNECTED,
				"there is no fresh reading of " + BACKING + ".running; what the pumps do is not known"), find());
		pumps(1, Quality.GOOD, 1, quality);
		assertEquals(new StateFinder.Found(OperatingState.DISCONNECTED,
				"there is no fresh reading of " + TURBO + ".running; what the pumps do is not known"), find());
	}

	private void pumps(double backing, Quality ofBacking, double turbo, Quality ofTurbo) {
		read.put(BACKING + ".running", running(BACKING, backing, ofBacking));
		read.put(TURBO + ".running", running(TURBO, turbo, ofTurbo));
	}

	private static LiveParameter running(String pump, double value, Quality quality) {
		String path = pump + ".running";
		return new LiveParameter(path, "vacuumSystem", path, "1", "1", 1, 0, Access.READ_ONLY, 0, 1,
				Double.POSITIVE_INFINITY, Double.NaN, Double.NaN, value, Instant.EPOCH, quality);
	}

	private StateFinder.Found find() {
		return new StateFinder(plant).find(new Read(), Optional.empty(), Optional.empty(), false);
	}

	private final class Read extends AllThere {

		@Override
		public Optional<LiveParameter> get(String path) {
			return Optional.ofNullable(read.get(path));
		}
	}
}
