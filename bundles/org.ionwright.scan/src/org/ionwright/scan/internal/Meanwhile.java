package org.ionwright.scan.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.scan.PlannedSetting;

/**
 * What does not wait for the end of a scan, on a thread of its own in the time of the instrument: conditions, and ramps of what the
 * device that scans does not hold. In virtual time nothing can happen within a scan.
 */
final class Meanwhile {

	/** From look to look. */
	private static final Duration STEP = Duration.ofMillis(50);

	private final LiveInstrument instrument;
	private final Changes changes;
	private final Schedule schedule;
	private final DoubleSupplier clock;
	private final int scanner;
	private final BooleanSupplier look;
	private final CompletableFuture<Void> scan;
	private @Nullable Thread thread;
	/** The step of the ramps that is on its way. */
	private CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);

	/**
	 * @param clock
	 *            seconds of the run
	 * @param scanner
	 *            the device that scans
	 * @param look
	 *            looks at conditions and answers whether the scan is to end at once
	 */
	Meanwhile(LiveInstrument instrument, Changes changes, Schedule schedule, DoubleSupplier clock,
			Optional<LiveDevice> scanner, BooleanSupplier look, CompletableFuture<Void> scan) {
		this.instrument = instrument;
		this.changes = changes;
		this.schedule = schedule;
		this.clock = clock;
		this.scanner = scanner.map(LiveDevice::index).orElse(-1);
		this.look = look;
		this.scan = scan;
	}

	void begin() {
		thread = Thread.ofPlatform().daemon().name("ionwright-run within a scan").start(this::run);
	}

	private void run() {
		try {
			while (!scan.isDone()) {
				instrument.time().sleep(STEP);
				if (look.getAsBoolean() || sent.isCompletedExceptionally()) {
					scan.cancel(true);
				} else if (sent.isDone()) {
					sent = ramps();
				}
			}
		} catch (InterruptedException e) {
			// the scan is over
		}
	}

	private CompletableFuture<Void> ramps() {
		return CompletableFuture.allOf(schedule.ramps(clock.getAsDouble(), changes::standing, this::taken).stream()
				.map(this::set).toArray(CompletableFuture[]::new));
	}

	private CompletableFuture<Void> set(PlannedSetting setting) {
		return changes.set(setting.path(), setting.value());
	}

	/** The device that scans takes no setting until it has scanned. */
	private boolean taken(String path) {
		return instrument.parameter(path).filter(row -> row.source().device() != scanner).isPresent();
	}

	/** The scan is over; nothing follows that is not on its way. */
	void end() throws InterruptedException {
		Thread going = thread;
		if (going != null) {
			going.interrupt();
			going.join();
		}
	}

	/**
	 * After the end: blocks until the last step of the ramps was taken.
	 *
	 * @throws ExecutionException
	 *             why a ramp cannot go on
	 */
	void awaitRamps() throws InterruptedException, ExecutionException {
		sent.get();
	}
}
