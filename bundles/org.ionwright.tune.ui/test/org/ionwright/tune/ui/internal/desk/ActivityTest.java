package org.ionwright.tune.ui.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.TimeSource;
import org.ionwright.tune.ui.internal.desk.Activity.Kind;
import org.ionwright.tune.ui.internal.desk.Activity.Result;
import org.ionwright.tune.ui.internal.desk.Activity.State;
import org.junit.jupiter.api.Test;

class ActivityTest {

	private static final Instant START = Instant.parse("2026-11-26T09:00:00Z");
	private static final Duration LIMIT = Duration.ofMinutes(10);

	private final TimeSource time = TimeSource.virtual(START);
	private final List<State> told = new ArrayList<>();

	private Activity activity(Optional<Duration> limit, Activity.Work work) {
		return new Activity(Kind.RAMP, "Ramp", time, limit, work, one -> told.add(one.status().state()));
	}

	@Test
	void itEndsAtItsLimitAndHasTimeToPutBack() {
		List<String> done = new ArrayList<>();
		Activity activity = activity(Optional.of(LIMIT), say -> {
			try {
				for (int minute = 0; minute < 60; minute++) {
					say.accept("minute " + minute);
					time.sleep(Duration.ofMinutes(1));
				}
				return Result.done("through");
			} finally {
				done.add("interrupted " + Thread.interrupted());
				say.accept("putting back");
				done.add("interrupted again " + Thread.interrupted());
			}
		});
		assertEquals(Optional.of(START.plus(LIMIT)), activity.status().until());
		activity.run();
		assertEquals(State.STOPPED, activity.status().state());
		assertEquals("its time was over", activity.status().text());
		assertEquals(List.of("interrupted false", "interrupted again false"), done, "it is told once");
		assertTrue(time.now().isBefore(START.plus(LIMIT).plusSeconds(120)));
	}

	@Test
	void theThreadIsGivenBackAsItWas() {
		Activity activity = activity(Optional.empty(), say -> {
			Thread.currentThread().interrupt();
			return Result.done("through");
		});
		activity.run();
		assertFalse(Thread.interrupted());
		assertEquals(List.of(State.RUNNING, State.DONE), told);
	}

	@Test
	void oneThatIsStoppedBeforeItHasAThreadNeverRuns() {
		Activity activity = activity(Optional.empty(), say -> {
			throw new AssertionError("it runs");
		});
		activity.stop();
		activity.run();
		assertEquals(List.of(State.STOPPED), told);
		assertFalse(activity.stopping(), "it is over");
	}

	@Test
	void whatFailsIsSaid() {
		Activity refused = activity(Optional.empty(), say -> {
			throw new DeviceException(DeviceReason.LIMIT, "Cone voltage: 200 V is above 150 V");
		});
		refused.run();
		assertEquals("Cone voltage: 200 V is above 150 V", refused.status().text());
		Activity defect = activity(Optional.empty(), say -> {
			throw new IllegalStateException("oops");
		});
		defect.run();
		assertEquals(State.FAILED, defect.status().state());
		assertTrue(defect.status().text().startsWith("a defect: "), defect.status().text());
	}
}
