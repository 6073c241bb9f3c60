package org.ionwright.tune.ui.internal.desk;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.device.DeviceException;
import org.ionwright.device.TimeSource;
import org.ionwright.tune.ui.internal.Messages;

/** Something that goes on with an instrument on a thread of its own, until it is done, stopped, or its time is over. Used once. */
public final class Activity implements Runnable {

	/** What it is. */
	public enum Kind {
		WATCH, RAMP, AUTOTUNE, SET, CALIBRATION, DRIFT
	}

	/** How far it is. */
	public enum State {
		WAITING, RUNNING, DONE, STOPPED, FAILED;

		public boolean over() {
			return this == DONE || this == STOPPED || this == FAILED;
		}
	}

	/**
	 * How it ended.
	 *
	 * @param text
	 *            for people, may be empty
	 */
	public record Result(State state, String text) {

		public static Result done(String text) {
			return new Result(State.DONE, text);
		}
	}

	/** What is done; an interrupt ends it. */
	@FunctionalInterface
	public interface Work {

		/**
		 * @param say
		 *            to be told, on this thread and often, what goes on: the limit is watched there
		 */
		Result run(Consumer<String> say) throws DeviceException, IOException, InterruptedException;
	}

	/**
	 * At one moment.
	 *
	 * @param text
	 *            what it does or waits for, or how it ended
	 * @param until
	 *            when it ends by itself at the latest, in the instrument's time; empty when a person has to end it
	 */
	public record Status(Kind kind, String title, State state, String text, Instant started, Optional<Instant> until) {
	}

	private final TimeSource time;
	private final Work work;
	private final Consumer<Activity> changed;
	private volatile Status status;
	private volatile boolean overdue;
	private volatile boolean stopping;
	private @Nullable Thread thread;

	/**
	 * @param limit
	 *            in the instrument's time
	 * @param changed
	 *            told after each change, on the thread that made it
	 */
	Activity(Kind kind, String title, TimeSource time, Optional<Duration> limit, Work work,
			Consumer<Activity> changed) {
		this.time = time;
		this.work = work;
		this.changed = changed;
		Instant now = time.now();
		status = new Status(kind, title, State.WAITING, "", now, limit.map(now::plus));
	}

	public Status status() {
		return status;
	}

	/** Whether it was asked to stop and puts back what it changed. */
	public boolean stopping() {
		return stopping && !status.state().over();
	}

	/** Asks it to stop and returns at once; what it changed it puts back first. */
	public void stop() {
		synchronized (this) {
			stopping = true;
			Thread running = thread;
			if (running != null) {
				running.interrupt();
				return;
			}
			if (status.state() != State.WAITING) {
				return;
			}
			turn(State.STOPPED, Messages.Activity_stopped);
		}
		// those who are told have locks of their own
		changed.accept(this);
	}

	@Override
	public void run() {
		synchronized (this) {
			if (status.state() != State.WAITING) {
				return;
			}
			thread = Thread.currentThread();
			turn(State.RUNNING, "");
		}
		changed.accept(this);
		Result result = result();
		synchronized (this) {
			thread = null;
			// the thread goes back to whoever lent it
			Thread.interrupted();
			turn(result.state(), result.text());
		}
		changed.accept(this);
	}

	private Result result() {
		try {
			return work.run(this::say);
		} catch (InterruptedException e) {
			return new Result(State.STOPPED, ended());
		} catch (DeviceException | IOException e) {
			return new Result(State.FAILED, Optional.ofNullable(e.getMessage()).orElse(e.toString()));
		} catch (RuntimeException e) {
			// a defect must not leave the view waiting for ever
			return new Result(State.FAILED, NLS.bind(Messages.Activity_defect, e));
		}
	}

	private String ended() {
		return overdue ? Messages.Activity_overdue : Messages.Activity_stopped;
	}

	private void say(String text) {
		if (!overdue && status.until().filter(end -> time.now().isAfter(end)).isPresent()) {
			// once: what is put back afterwards takes its time
			overdue = true;
			Thread.currentThread().interrupt();
		}
		turn(State.RUNNING, text);
		changed.accept(this);
	}

	private void turn(State state, String text) {
		Status old = status;
		status = new Status(old.kind(), old.title(), state, text, old.started(), old.until());
	}
}
