package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.internal.WriteGate.Permit;

/** One scan: over when the device has stopped and everything was delivered. */
final class ScanJob {

	private static final String SCANNING = "scanning";
	/** A receiver that hangs does not keep a scan that was stopped from ending. */
	private static final Duration DELIVERY = Duration.ofSeconds(2);

	/** Hears of each frame on the device's thread, before the receiver does. */
	interface Witness {
		void passed(ScanFrame frame);
	}

	private final DeviceSession session;
	private final ScanCall made;
	private final FrameSink sink;
	private final Witness witness;
	private final FrameStream stream;
	private final ScheduledExecutorService scheduler;
	private final Runnable over;
	private final CompletableFuture<Void> result = new CompletableFuture<>();
	private final CompletableFuture<Void> deviceFree = new CompletableFuture<>();
	private final AtomicReference<@Nullable DeviceException> stopped = new AtomicReference<>();
	private volatile @Nullable CompletableFuture<Void> call;

	/**
	 * @param made
	 *            how, on the thread of the session
	 * @param direct
	 *            whether the receiver is called on the device's thread
	 * @param over
	 *            told when the scan is over, before the future completes
	 */
	ScanJob(DeviceSession session, ScanCall made, FrameSink sink, Witness witness, boolean direct,
			ScheduledExecutorService scheduler,
			Runnable over) {
		this.session = session;
		this.made = made;
		this.sink = sink;
		this.witness = witness;
		this.scheduler = scheduler;
		this.over = over;
		this.stream = new FrameStream(sink, "ionwright-scan " + session.binding().address(), direct);
	}

	DeviceSession session() {
		return session;
	}

	CompletableFuture<Void> start(Permit<MassScanRequest> permit) {
		MassScanRequest request = permit.subject();
		Duration limit = Duration.ofMillis(30_000 + Math.round(2000 * request.scans()
				* (request.scanSeconds() + request.points() * made.slackSeconds())));
		CompletableFuture<Void> scan = session.occupy("scan", SCANNING, limit, device -> {
			made.scan(device, permit, new Frames());
			return null;
		}, () -> deviceFree.complete(null));
		call = scan;
		if (stopped.get() != null) {
			scan.cancel(true);
		}
		result.whenComplete((done, failure) -> {
			if (result.isCancelled()) {
				scan.cancel(true);
				hurry();
			}
		});
		CompletableFuture.allOf(deviceFree, scan.handle((done, failure) -> failure)).thenRun(() -> {
			stream.end();
			if (stopped.get() != null) {
				hurry();
			}
			stream.done().whenComplete((done, failure) -> finish(scan, failure));
		});
		return result;
	}

	/** Stops the scan; what the device has delivered is still handed on. */
	void stop(DeviceException why) {
		stopped.compareAndSet(null, why);
		CompletableFuture<Void> scan = call;
		if (scan != null) {
			scan.cancel(true);
		}
	}

	private void hurry() {
		try {
			scheduler.schedule(stream::stop, DELIVERY.toMillis(), TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException e) {
			stream.stop();
		}
	}

	private void finish(CompletableFuture<Void> scan, @Nullable Throwable delivery) {
		over.run();
		DeviceException why = stopped.get();
		if (why != null) {
			result.completeExceptionally(why);
		} else if (delivery != null) {
			result.completeExceptionally(Objects.requireNonNull(delivery));
		} else if (scan.isCancelled()) {
			result.completeExceptionally(new DeviceException(DeviceReason.CANCELLED,
					session.binding().address() + ": the scan was stopped, since the device was made safe"));
		} else if (scan.isCompletedExceptionally()) {
			result.completeExceptionally(scan.exceptionNow());
		} else {
			result.complete(null);
		}
	}

	private final class Frames implements FrameSink {

		@Override
		public void accept(ScanFrame frame) throws InterruptedException {
			witness.passed(frame);
			CompletableFuture<Void> scan = call;
			if (scan != null && scan.isDone()) {
				stream.last(frame);
			} else {
				stream.accept(frame);
			}
		}

		@Override
		public void preparing(String text) {
			session.occupiedNow(text.isEmpty() ? SCANNING : text);
			sink.preparing(text);
		}
	}
}
