package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.ionwright.device.ScanFrame;
import org.ionwright.device.spi.FrameSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class FrameStreamTest {

	private final List<Integer> received = new CopyOnWriteArrayList<>();

	private static ScanFrame frame(int index) {
		return new ScanFrame(index, index, new double[1], new double[1], 1, List.of(), false);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void everythingArrivesInOrder(boolean direct) throws Exception {
		FrameStream stream = new FrameStream(frame -> received.add(frame.index()), "test", direct);
		for (int i = 0; i < 1000; i++) {
			stream.accept(frame(i));
		}
		stream.end();
		stream.done().get(10, TimeUnit.SECONDS);
		assertEquals(IntStream.range(0, 1000).boxed().toList(), received);
	}

	@Test
	void slowReceiverHoldsUpTheDeviceAfterSixteenFrames() throws Exception {
		CountDownLatch open = new CountDownLatch(1);
		FrameStream stream = new FrameStream(frame -> {
			open.await();
			received.add(frame.index());
		}, "test", false);
		List<Integer> sent = new CopyOnWriteArrayList<>();
		Thread device = Thread.ofPlatform().daemon().start(() -> {
			try {
				for (int i = 0; i < 100; i++) {
					stream.accept(frame(i));
					sent.add(i);
				}
				stream.end();
			} catch (InterruptedException e) {
				sent.add(-1);
			}
		});
		Bench.await("all that the stream holds is sent", () -> sent.size() == FrameStream.MOST + 1);
		Bench.await("device waits", () -> device.getState() == Thread.State.WAITING);
		assertEquals(FrameStream.MOST + 1, sent.size(), "one is with the receiver");
		open.countDown();
		stream.done().get(10, TimeUnit.SECONDS);
		assertEquals(100, received.size());
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void receiverThatFailsEndsTheScan(boolean direct) throws Exception {
		FrameSink broken = frame -> {
			throw new UncheckedIOException(new java.io.IOException("disk full"));
		};
		FrameStream stream = new FrameStream(broken, "test", direct);
		assertThrows(InterruptedException.class, () -> {
			for (int i = 0; i < 100; i++) {
				stream.accept(frame(i));
			}
		});
		ExecutionException failure = assertThrows(ExecutionException.class,
				() -> stream.done().get(10, TimeUnit.SECONDS));
		assertInstanceOf(UncheckedIOException.class, failure.getCause());
	}

	@Test
	void stoppingInterruptsAReceiverThatHangs() throws Exception {
		CountDownLatch there = new CountDownLatch(1);
		FrameStream stream = new FrameStream(frame -> {
			there.countDown();
			new CountDownLatch(1).await();
		}, "test", false);
		stream.accept(frame(0));
		assertTrue(there.await(10, TimeUnit.SECONDS));
		assertFalse(stream.done().isDone());
		stream.stop();
		assertInstanceOf(InterruptedException.class, assertThrows(ExecutionException.class,
				() -> stream.done().get(10, TimeUnit.SECONDS)).getCause());
	}
}
