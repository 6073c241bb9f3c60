package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Polarities;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.DeviceCapability;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.internal.WriteGate.Permit;

/** Whether the instrument scans, and with which device: one scan at a time. Safe for use from any thread. */
final class Scanning {

	private final String instrument;
	private final Sessions sessions;
	private final WriteGate gate;
	private final ScheduledExecutorService scheduler;
	private final TimeSource time;
	private final BiConsumer<DeviceSession, ScanFrame> seen;
	private final Runnable changed;
	private volatile @Nullable ScanJob running;

	/**
	 * @param instrument
	 *            name, for messages
	 * @param time
	 *            where it is virtual, receivers are called on the device's thread
	 * @param seen
	 *            hears of each frame on the device's thread
	 * @param changed
	 *            told when a scan has begun and ended
	 */
	Scanning(String instrument, Sessions sessions, WriteGate gate, ScheduledExecutorService scheduler, TimeSource time,
			BiConsumer<DeviceSession, ScanFrame> seen, Runnable changed) {
		this.instrument = instrument;
		this.sessions = sessions;
		this.gate = gate;
		this.scheduler = scheduler;
		this.time = time;
		this.seen = seen;
		this.changed = changed;
	}

	CompletableFuture<Void> start(MassScanRequest request, FrameSink sink) {
		ScanJob job;
		Permit<MassScanRequest> permit;
		synchronized (this) {
			if (running()) {
				return CompletableFuture.failedFuture(new DeviceException(DeviceReason.BUSY,
						instrument + " already scans; stop the run in progress first"));
			}
			try {
				permit = gate.scan(request);
				DeviceSession session = sessions.scanner();
				job = new ScanJob(session, call(session), sink, frame -> seen.accept(session, frame), time.virtual(),
						scheduler, this::ended);
			} catch (DeviceException e) {
				return CompletableFuture.failedFuture(e);
			}
			running = job;
		}
		CompletableFuture<Void> started = job.start(permit);
		changed.run();
		return started;
	}

	/** As {@link LiveInstrument#scanObjections}. */
	List<String> objections(MassScanRequest request) {
		try {
			DeviceSession session = sessions.scanner();
			Optional<ScanAbility> ability = session.connection().scanAbility();
			if (ability.isEmpty()) {
				return List.of();
			}
			if (!stepped(session)) {
				return session.capabilities().contains(DeviceCapability.MASS_SCANNER)
						? ability.get().objections(request)
						: List.of();
			}
			DeviceSession detector = sessions.detector();
			List<ScanAbility.Filter> filters = sessions.filters().stream()
					.flatMap(filter -> filter.connection().scanAbility().flatMap(ScanAbility::filter).stream())
					.toList();
			Optional<ScanAbility.Counter> counter = detector.connection().scanAbility().flatMap(ScanAbility::counter);
			if (counter.isPresent() && filters.size() == sessions.filters().size()) {
				SteppedScan.law(request, filters, counter.get(), detector.binding().address());
			}
			return List.of();
		} catch (DeviceException e) {
			// of nothing bound or connected the state of the instrument tells
			return e.reason() == DeviceReason.CONFIGURATION ? List.of() : List.of(String.valueOf(e.getMessage()));
		}
	}

	/** As {@link LiveInstrument#polaritySwitchSeconds}. */
	OptionalDouble polaritySwitchSeconds() {
		try {
			DeviceSession session = sessions.scanner();
			Stream<Polarities> told = stepped(session)
					? Stream.concat(
							sessions.filters().stream().flatMap(
									filter -> filter.connection().scanAbility().flatMap(ScanAbility::filter).stream())
									.map(ScanAbility.Filter::polarities),
							sessions.detector().connection().scanAbility().flatMap(ScanAbility::counter).stream()
									.map(ScanAbility.Counter::polarities))
					: session.connection().scanAbility().flatMap(ScanAbility::scanned).stream();
			return told.mapToDouble(Polarities::switchSeconds).filter(seconds -> !Double.isNaN(seconds)).max();
		} catch (DeviceException e) {
			return OptionalDouble.empty();
		}
	}

	/** Whether a device and its neighbours scan point by point. */
	private static boolean stepped(DeviceSession session) {
		return !session.capabilities().contains(DeviceCapability.MASS_SCANNER)
				&& session.capabilities().contains(DeviceCapability.MASS_FILTER);
	}

	/** By the device itself; otherwise, where it and its neighbours can do a point each, point by point. */
	private ScanCall call(DeviceSession session) throws DeviceException {
		return stepped(session) ? new SteppedScan(sessions.filters(), sessions.detector(), time) : DriverWrites::scan;
	}

	private void ended() {
		synchronized (this) {
			running = null;
			notifyAll();
		}
		changed.run();
	}

	boolean running() {
		return running != null;
	}

	/** Whether it is this device that scans. */
	boolean by(DeviceSession session) {
		ScanJob job = running;
		return job != null && job.session() == session;
	}

	/** @return whether there was a scan to stop */
	boolean stop(DeviceReason reason, String why) {
		ScanJob job = running;
		if (job != null) {
			job.stop(new DeviceException(reason, "the scan was stopped: " + why));
		}
		return job != null;
	}

	/** Blocks until nothing scans; false when the time is over. */
	synchronized boolean idle(Duration limit) throws InterruptedException {
		Deadline deadline = new Deadline(limit);
		while (running() && deadline.millisLeft() > 0) {
			wait(deadline.millisLeft());
		}
		return !running();
	}
}
