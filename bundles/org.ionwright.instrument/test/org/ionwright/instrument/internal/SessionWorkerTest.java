package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionWorkerTest {

	private static final Duration SHORT = Duration.ofMillis(50);
	private static final Duration LONG = Duration.ofSeconds(30);

	private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor();
	private final List<DeviceException> hangs = new CopyOnWriteArrayList<>();
	private final SessionWorker worker = new SessionWorker("fake:x", watchdog, hangs::add);

	@AfterEach
	void close() {
		worker.close();
		watchdog.shutdownNow();
	}

	@Test
	void callsRunInOrderOnOneThread() throws Exception {
		CompletableFuture<Thread> first = worker.call("one", LONG, Thread::currentThread);
		CompletableFuture<Thread> second = worker.call("two", LONG, Thread::currentThread);
		assertEquals(first.get(5, TimeUnit.SECONDS), second.get(5, TimeUnit.SECONDS));
		assertTrue(first.get().getName().contains("fake:x"));
	}

	@Test
	void aCallThatTellsThatItGoesOnMayTakeLonger() throws Exception {
		CompletableFuture<String> slow = worker.call("scan", Duration.ofSeconds(2), () -> {
			for (int i = 0; i < 4; i++) {
				worker.renew();
				new CountDownLatch(1).await(700, TimeUnit.MILLISECONDS);
			}
			return "done";
		});
		assertEquals("done", slow.get(30, TimeUnit.SECONDS));
	}

	@Test
	void lateCallIsInterruptedAndToldAsTimeout() {
		CompletableFuture<Object> late = worker.call("read", SHORT, () -> {
			new CountDownLatch(1).await();
			return "never";
		});
		DeviceException cause = failure(late);
		assertEquals(DeviceReason.TIMEOUT, cause.reason());
		assertEquals("fake:x: read took longer than 50 ms", cause.getMessage());
	}

	@Test
	void callWithoutAWatchdogEndsAsCancelledAndIsNotCarriedOut() {
		watchdog.shutdown();
		AtomicBoolean carriedOut = new AtomicBoolean();
		DeviceException cause = failure(worker.call("poll", LONG, () -> {
			carriedOut.set(true);
			return "done";
		}));
		assertEquals(DeviceReason.CANCELLED, cause.reason());
		assertFalse(carriedOut.get());
	}

	@Test
	void callAfterALateOneIsNotInterrupted() throws Exception {
		CompletableFuture<Object> late = worker.call("read", SHORT, () -> {
			new CountDownLatch(1).await();
			return "never";
		});
		failure(late);
		assertEquals(false, worker.call("next", LONG, Thread::interrupted).get(5, TimeUnit.SECONDS));
	}

	@Test
	void callThatIgnoresInterruptsLosesItsThread() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		CompletableFuture<Object> stuck = worker.call("read", SHORT, () -> ignoringInterrupts(release));
		assertEquals(DeviceReason.DRIVER_DEFECT, failure(stuck).reason());
		Thread fresh = worker.call("next", LONG, Thread::currentThread).get(5, TimeUnit.SECONDS);
		assertTrue(fresh.getName().endsWith("#1"), fresh.getName());
		assertNotSame(Thread.currentThread(), fresh);
		assertEquals(1, hangs.size());
		release.countDown();
	}

	@Test
	void callsBehindAStuckOneFailWithIt() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		CompletableFuture<Object> stuck = worker.call("read", SHORT, () -> ignoringInterrupts(release));
		List<Throwable> over = new CopyOnWriteArrayList<>();
		CompletableFuture<Object> behind = worker.call("set", LONG, () -> "set", over::add);
		assertEquals(DeviceReason.DRIVER_DEFECT, failure(behind).reason());
		assertEquals(List.of(failure(stuck)), over);
		assertTrue(worker.idle());
		release.countDown();
	}

	@Test
	void stuckCallThatWasCancelledIsToldToo() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		CountDownLatch started = new CountDownLatch(1);
		CountDownLatch over = new CountDownLatch(1);
		CompletableFuture<Object> scan = worker.call("scan", LONG, () -> {
			started.countDown();
			return ignoringInterrupts(release);
		}, failure -> over.countDown());
		assertTrue(started.await(5, TimeUnit.SECONDS));
		scan.cancel(true);
		assertTrue(over.await(5, TimeUnit.SECONDS));
		assertEquals("next", worker.call("next", LONG, () -> "next").get(5, TimeUnit.SECONDS));
		assertEquals(1, hangs.size());
		release.countDown();
	}

	private static Object ignoringInterrupts(CountDownLatch release) {
		while (true) {
			try {
				release.await();
				return "late";
			} catch (InterruptedException e) {
				// a driver that breaks the contract
			}
		}
	}

	@Test
	void cancelInterruptsTheCall() throws Exception {
		CountDownLatch started = new CountDownLatch(1);
		CountDownLatch interrupted = new CountDownLatch(1);
		CompletableFuture<Object> call = worker.call("scan", LONG, () -> {
			started.countDown();
			try {
				new CountDownLatch(1).await();
			} catch (InterruptedException e) {
				interrupted.countDown();
			}
			return "";
		});
		assertTrue(started.await(5, TimeUnit.SECONDS));
		call.cancel(true);
		assertTrue(interrupted.await(5, TimeUnit.SECONDS));
	}

	@Test
	void closedWorkerRefuses() {
		worker.close();
		assertEquals(DeviceReason.CANCELLED, failure(worker.call("read", LONG, () -> "")).reason());
	}

	private static DeviceException failure(CompletableFuture<?> call) {
		ExecutionException failure = assertThrows(ExecutionException.class, () -> call.get(10, TimeUnit.SECONDS));
		return assertInstanceOf(DeviceException.class, failure.getCause());
	}
}
