package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.spi.Progress;
import org.ionwright.instrument.ProcedureRun;
import org.ionwright.instrument.internal.WriteGate.Permit;

/** A procedure on a device's thread. */
final class RunningProcedure implements ProcedureRun, Progress {

	/** At most this often the state of the device tells progress. */
	private static final long TELL_NANOS = 200_000_000;

	private final DeviceSession session;
	private final ProcedureDescription procedure;
	private final CompletableFuture<Void> done = new CompletableFuture<>();
	private volatile double fraction = Double.NaN;
	private volatile String text = "";
	private volatile @Nullable CompletableFuture<Void> call;
	private long told = System.nanoTime() - TELL_NANOS;

	RunningProcedure(DeviceSession session, ProcedureDescription procedure) {
		this.session = session;
		this.procedure = procedure;
	}

	/** One that was refused. */
	static RunningProcedure refused(DeviceSession session, ProcedureDescription procedure, DeviceException why) {
		RunningProcedure run = new RunningProcedure(session, procedure);
		run.done.completeExceptionally(why);
		return run;
	}

	RunningProcedure start(Permit<ProcedureDescription> permit) {
		CompletableFuture<Void> running = session.occupy(procedure.name(), procedure.label(),
				Duration.ofMillis(Math.round(procedure.longestSeconds() * 1000)), device -> {
					DriverWrites.run(device, permit, this);
					return null;
				}, () -> {
					// the future tells
				});
		call = running;
		running.whenComplete((ended, failure) -> {
			if (failure instanceof CancellationException) {
				done.completeExceptionally(new DeviceException(DeviceReason.CANCELLED,
						session.binding().address() + ": " + procedure.label() + " was cancelled"));
			} else if (failure != null) {
				done.completeExceptionally(failure);
			} else {
				fraction = 1;
				done.complete(null);
			}
		});
		return this;
	}

	@Override
	public void at(double share, String now) {
		fraction = share;
		text = now;
		if (System.nanoTime() - told >= TELL_NANOS) {
			told = System.nanoTime();
			session.occupiedNow(procedure.label()
					+ (Double.isNaN(share) ? "" : String.format(Locale.ROOT, " %.0f %%", 100 * share))
					+ (now.isEmpty() ? "" : ": " + now));
		}
	}

	@Override
	public ProcedureDescription procedure() {
		return procedure;
	}

	@Override
	public double fraction() {
		return fraction;
	}

	@Override
	public String text() {
		return text;
	}

	@Override
	public void cancel() {
		CompletableFuture<Void> running = call;
		if (running != null) {
			running.cancel(true);
		}
	}

	@Override
	public CompletableFuture<Void> done() {
		return done;
	}
}
