package org.ionwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.ionwright.ui.common.internal.Pacer;
import org.junit.jupiter.api.Test;

/** With a clock that only moves when the test moves it. */
class LatestWinsTest {

	private static final long MILLI = 1_000_000L;

	/** Runs what is due while the time is moved on. */
	private static final class TestPacer implements Pacer {

		private record Task(long due, Runnable action) {
		}

		private final PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparingLong(Task::due));
		private long now = 5_000 * MILLI;

		@Override
		public long nanoTime() {
			return now;
		}

		@Override
		public void later(long delayNanos, Runnable action) {
			tasks.add(new Task(now + Math.max(0, delayNanos), action));
		}

		void advance(long nanos) {
			long until = now + nanos;
			for (Task next = tasks.peek(); next != null && next.due() <= until; next = tasks.peek()) {
				tasks.remove(next);
				now = Math.max(now, next.due());
				next.action().run();
			}
			now = until;
		}
	}

	private final TestPacer pacer = new TestPacer();
	private final List<String> received = new ArrayList<>();
	private final List<Long> times = new ArrayList<>();
	private final LatestWins<String> updater = new LatestWins<String>(pacer, value -> {
		received.add(value);
		times.add(pacer.nanoTime());
	});

	@Test
	void firstValueComesAtOnce() {
		updater.offer("a");
		pacer.advance(0);
		assertEquals(List.of("a"), received);
	}

	@Test
	void neverMoreThanTwentyFiveInAnySecondAndAlwaysTheLast() {
		for (int i = 0; i < 3000; i++) {
			updater.offer("value " + i);
			pacer.advance(MILLI);
		}
		pacer.advance(1000 * MILLI);
		for (int i = ScreenSettings.MOST_UPDATES; i < times.size(); i++) {
			long span = times.get(i) - times.get(i - ScreenSettings.MOST_UPDATES);
			assertTrue(span >= 1000 * MILLI, "26 hand-overs within " + span + " ns");
		}
		assertEquals("value 2999", received.getLast());
		assertTrue(times.size() > 60, "only " + times.size() + " hand-overs in 3 s");
	}

	@Test
	void eachSourceKeepsItsNewest() {
		updater.offer("first");
		pacer.advance(0);
		received.clear();
		updater.offer("p1", "old");
		updater.offer("p2", "2");
		updater.offer("p1", "new");
		pacer.advance(40 * MILLI);
		assertEquals(List.of("new", "2"), received);
	}

	@Test
	void noTimerRunsWhenIdle() {
		updater.offer("a");
		pacer.advance(1000 * MILLI);
		assertTrue(pacer.tasks.isEmpty());
		assertFalse(updater.isDirty());
	}

	@Test
	void flushHandsOverWithoutWaiting() {
		updater.offer("a");
		pacer.advance(0);
		updater.offer("b");
		assertTrue(updater.isDirty());
		updater.flush();
		assertEquals(List.of("a", "b"), received);
		pacer.advance(1000 * MILLI);
		assertEquals(List.of("a", "b"), received);
	}

	@Test
	void nothingComesAfterTheEnd() {
		updater.offer("a");
		updater.close();
		updater.offer("b");
		pacer.advance(1000 * MILLI);
		assertEquals(List.of(), received);
		assertFalse(updater.isDirty());
	}
}
