package org.ionwright.instrument.internal.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.ionwright.device.Access;
import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.Trip;
import org.junit.jupiter.api.Test;

/** Two interlocks of one gauge whose pressure rises as soon as one of them has looked at it. */
class InterlockEngineTest {

	private static final String GAUGE = "vacuumSystem.chambers[0].pressure";

	private double pascal = 500;

	private static Rule rule(String name) {
		Set<Guarded> spray = Set.of(Guarded.SPRAY_VOLTAGE);
		return new Rule(name, Band.below(List.of(GAUGE), 1500, 1350, true), spray, spray, true, Duration.ZERO, false,
				"test");
	}

	@Test
	void allInterlocksLookAtTheSameMoment() {
		InterlockEngine engine = new InterlockEngine(List.of(rule("interface"), rule("backing")));
		Hands hands = new Hands() {

			@Override
			public CompletableFuture<Void> set(String path, double value) {
				return CompletableFuture.completedFuture(null);
			}

			@Override
			public void off(Guarded what, String why) {
				// nothing is there
			}
		};
		assertEquals(List.of(), engine.observe(new Rising(), Instant.EPOCH, hands), "the first has seen 500 Pa");
		List<Trip> trips = engine.observe(new Rising(), Instant.EPOCH, hands);
		assertEquals(List.of("interface", "backing"), trips.stream().map(Trip::interlock).toList());
		assertEquals(trips.getFirst().cause(), trips.getLast().cause());
	}

	private static LiveParameter parameter(String path, double value) {
		return new LiveParameter(path, "", path, "1", "1", 1, 0, Access.READ_WRITE, 0, 1e5, Double.POSITIVE_INFINITY,
				Double.NaN, value, value, Instant.EPOCH, Quality.GOOD);
	}

	/** The spray is on. */
	private class Still extends AllThere {

		private final double gauge = pascal;

		@Override
		public Optional<LiveParameter> get(String path) {
			return Optional.of(parameter(path, gauge));
		}

		@Override
		public List<LiveParameter> guarded(Guarded what) {
			return what == Guarded.SPRAY_VOLTAGE ? List.of(parameter("ionSource.ioniser.capillaryVoltage", 3000))
					: List.of();
		}
	}

	private final class Rising extends Still {

		@Override
		public Readings now() {
			Readings now = new Still();
			pascal = 2500;
			return now;
		}

		@Override
		public Optional<LiveParameter> get(String path) {
			LiveParameter now = parameter(path, pascal);
			pascal = 2500;
			return Optional.of(now);
		}
	}
}
