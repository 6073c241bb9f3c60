package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ScanFrame;
import org.ionwright.instrument.TrafficEntry.Kind;
import org.junit.jupiter.api.Test;

/** Calls are noted, and go on as if nobody listened. */
class NotedCallsTest {

	private final List<String> noted = new ArrayList<>();
	private final AtomicBoolean over = new AtomicBoolean();
	private final NotedCalls calls = new NotedCalls(new CallNotes() {

		@Override
		public void passed(boolean sent, byte[] bytes, long nanos) {
			noted.add("bytes");
		}

		@Override
		public void note(Kind kind, String text, String meaning) {
			noted.add(kind + " " + text + (meaning.isEmpty() ? "" : " by " + meaning));
		}
	}, over::get);

	private <E extends Throwable> void thrown(E failure, NotedCalls.Deed deed) {
		assertSame(failure, assertThrows(failure.getClass(), () -> calls.call("hold a", deed)));
	}

	@Test
	void resultsComeBackAndAreNoted() throws Exception {
		assertEquals("result", calls.call("read a", () -> "result", found -> List.of("a 1.0 GOOD", "b NaN NONE")));
		calls.call("hold a", () -> {
		});
		assertEquals("driver", calls.open("x:y", "a.Factory", () -> "driver", driver -> "who"));
		assertEquals("answer", calls.unspoken("send x", () -> "answer"));
		assertEquals(List.of("CALL read a", "DONE a 1.0 GOOD\nb NaN NONE", "CALL hold a", "DONE ",
				"CALL open x:y by a.Factory", "DONE who", "UNSPOKEN send x", "DONE "), noted);
	}

	@Test
	void failuresStayWhatTheyAre() {
		DeviceException refusal = new DeviceException(DeviceReason.LIMIT, "too much");
		thrown(refusal, () -> {
			throw refusal;
		});
		DeviceException loss = new DeviceException(DeviceReason.LINK_LOST, "gone");
		thrown(loss, () -> {
			throw loss;
		});
		InterruptedException interrupt = new InterruptedException();
		thrown(interrupt, () -> {
			throw interrupt;
		});
		IllegalStateException defect = new IllegalStateException("oops");
		thrown(defect, () -> {
			throw defect;
		});
		LinkageError missing = new NoClassDefFoundError("a.B");
		thrown(missing, () -> {
			throw missing;
		});
		assertEquals(
				List.of("DONE failed LIMIT", "BROKEN failed LINK_LOST", "BROKEN interrupted",
						"BROKEN defect of the driver: " + defect, "BROKEN defect of the driver: " + missing),
				noted.stream().filter(note -> !note.startsWith("CALL")).toList());
	}

	@Test
	void framesAreNotedBeforeTheyAreHandedOn() throws Exception {
		ScanFrame frame = new ScanFrame(0, 0, new double[] { 1, 2 }, new double[] { 3, 4 }, 1, List.of(), false);
		calls.noted(each -> noted.add("frame handed on")).accept(frame);
		assertEquals(List.of("RESULT frame 0 of 2 points, sum 7.0", "frame handed on"), noted);
		InterruptedException cancelled = new InterruptedException();
		assertSame(cancelled, assertThrows(InterruptedException.class, () -> calls.noted(each -> {
			throw cancelled;
		}).accept(frame)));
	}

	/** A call that hangs until long after its driver was given up is not heard among the calls to the next one. */
	@Test
	void lateEndOfAGivenUpCallIsNotNoted() throws Exception {
		calls.call("hold a", () -> over.set(true));
		assertEquals(List.of("CALL hold a"), noted);
	}
}
