package org.ionwright.io.mzml.internal.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When spectra are acknowledged; with a disk that waits until the test says so. */
@Timeout(20)
class GroupCommitTest {

	private final List<String> log = new CopyOnWriteArrayList<>();
	private volatile CountDownLatch disk = new CountDownLatch(0);
	private final CountDownLatch forcing = new CountDownLatch(1);
	private volatile int full = Integer.MAX_VALUE;
	private volatile boolean broken;
	private final GroupCommit commit = new GroupCommit("test", this::write, this::force);

	private void write(Spectrum spectrum) throws IOException {
		if (spectrum.info().index() >= full) {
			throw new IOException("full at " + spectrum.info().index());
		}
		log.add("write " + spectrum.info().index());
	}

	private void force() throws IOException {
		forcing.countDown();
		try {
			disk.await();
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
		if (broken) {
			throw new IOException("the disk is gone");
		}
		log.add("force");
	}

	@AfterEach
	void end() {
		disk.countDown();
		commit.close();
	}

	private CompletableFuture<?> submit(int index) throws IOException {
		return commit.submit(TestRuns.spectrum(index)).thenRun(() -> log.add("stored " + index));
	}

	@Test
	void spectraThatComeWhileTheDiskWorksAreForcedTogetherAndAcknowledgedInOrder() throws Exception {
		disk = new CountDownLatch(1);
		submit(0);
		assertTrue(forcing.await(10, TimeUnit.SECONDS));
		for (int i = 1; i < 4; i++) {
			submit(i);
		}
		assertEquals(List.of("write 0"), log);
		disk.countDown();
		commit.drain();
		assertEquals(List.of("write 0", "force", "stored 0", "write 1", "write 2", "write 3", "force", "stored 1",
				"stored 2", "stored 3"), log);
	}

	@Test
	void behindASpectrumThatCouldNotBeStoredNoneIs() throws Exception {
		full = 2;
		disk = new CountDownLatch(1);
		submit(0);
		assertTrue(forcing.await(10, TimeUnit.SECONDS));
		List<CompletableFuture<?>> later = new ArrayList<>();
		for (int i = 1; i < 5; i++) {
			later.add(submit(i));
		}
		disk.countDown();
		commit.drain();
		assertFalse(later.get(0).isCompletedExceptionally());
		for (CompletableFuture<?> lost : later.subList(1, 4)) {
			assertEquals("full at 2",
					String.valueOf(assertThrows(CompletionException.class, lost::join).getCause().getMessage()));
		}
		full = 9;
		assertEquals("full at 2", assertThrows(IOException.class, () -> submit(5)).getMessage());
		assertTrue(log.contains("stored 1"));
		assertFalse(log.contains("write 5"));
	}

	@Test
	void whoWaitedForTheFailureMayTryAgain() throws Exception {
		full = 0;
		assertThrows(IOException.class, () -> commit.append(TestRuns.spectrum(0)));
		full = 9;
		commit.append(TestRuns.spectrum(0));
		assertEquals(List.of("write 0", "force"), log);
		commit.checkSound();
	}

	@Test
	void afterADiskThatDidNotKeepItsWordNothingIsTaken() {
		broken = true;
		assertThrows(IOException.class, () -> commit.append(TestRuns.spectrum(0)));
		broken = false;
		assertThrows(IOException.class, () -> commit.append(TestRuns.spectrum(1)));
		assertThrows(IOException.class, commit::checkSound);
		assertEquals(List.of("write 0"), log);
	}

	@Test
	void whatIsOnItsWayIsBounded() throws Exception {
		disk = new CountDownLatch(1);
		MassAxis wide = MassAxis.linear(10, 0.001, 600_000);
		commit.submit(TestRuns.spectrum(0, wide));
		assertTrue(forcing.await(10, TimeUnit.SECONDS));
		Thread giver = new Thread(() -> {
			try {
				commit.submit(TestRuns.spectrum(1, wide));
			} catch (IOException e) {
				log.add(e.toString());
			}
		});
		giver.start();
		while (giver.getState() != Thread.State.WAITING) {
			LockSupport.parkNanos(1_000_000);
		}
		assertEquals(List.of("write 0"), log);
		disk.countDown();
		giver.join();
		commit.drain();
		assertEquals(List.of("write 0", "force", "write 1", "force"), log);
	}

	@Test
	void aCallerThatIsInterruptedLosesNothing() throws Exception {
		Thread.currentThread().interrupt();
		commit.append(TestRuns.spectrum(0));
		assertTrue(Thread.interrupted());
		assertEquals(List.of("write 0", "force"), log);
	}
}
