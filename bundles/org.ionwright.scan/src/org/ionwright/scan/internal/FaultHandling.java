package org.ionwright.scan.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.scan.PlannedFault;
import org.ionwright.spectrum.UserTerm;

/** Does what the method says about a device that failed. Runs on the run's thread. */
final class FaultHandling {

	/** Longest time a run waits for a device where the method marks the gap. */
	static final Duration LIMIT = Duration.ofMinutes(15);
	private static final Duration STEP = Duration.ofMillis(100);

	private static final String ANALYSER = "analyser";

	/**
	 * @param pause
	 *            why the run is to pause, if it is
	 * @param recheck
	 *            whether the instrument may have lost its settings
	 * @param lost
	 *            scans that are given up
	 */
	record Outcome(Optional<String> pause, boolean recheck, int lost) {
	}

	private final LiveInstrument instrument;
	private final RunControl control;
	private final Faults faults;
	private final Consumer<String> say;
	private final Consumer<UserTerm> note;
	private int attempts;

	FaultHandling(LiveInstrument instrument, RunControl control, Faults faults, Consumer<String> say,
			Consumer<UserTerm> note) {
		this.instrument = instrument;
		this.control = control;
		this.faults = faults;
		this.say = say;
		this.note = note;
	}

	boolean any() {
		return faults.any();
	}

	Optional<LiveDevice> lost() {
		return faults.lost();
	}

	/** Scans came: attempts are counted anew. */
	void sound(int scans) {
		attempts = scans > 0 ? 0 : attempts;
	}

	/**
	 * A scan failed.
	 *
	 * @param scans
	 *            that came before it failed
	 * @throws ExecutionException
	 *             when the run is to be aborted
	 */
	Outcome handle(DeviceException failure, int scans) throws InterruptedException, ExecutionException {
		sound(scans);
		Optional<LiveDevice> scanner = faults.scanner();
		scanner.ifPresent(faults::told);
		return handle(faults.policy(scanner.map(LiveDevice::part).orElse(ANALYSER)),
				String.valueOf(failure.getMessage()), failure, scanner, true);
	}

	/** A device was lost during a scan that it is not needed for. */
	Outcome handle(LiveDevice device) throws InterruptedException, ExecutionException {
		String what = device.address() + ": " + device.status().text();
		return handle(faults.policy(device.part()), what, new DeviceException(DeviceReason.LINK_LOST, what),
				Optional.of(device), false);
	}

	private Outcome handle(PlannedFault policy, String what, DeviceException failure, Optional<LiveDevice> device,
			boolean scanner) throws InterruptedException, ExecutionException {
		note.accept(UserTerm.text("device fault before", what));
		switch (policy.action()) {
		case PAUSE:
			return new Outcome(Optional.of("paused after a fault: " + what), false, 0);
		case MARK_GAP:
			if (!scanner) {
				return new Outcome(Optional.empty(), false, 0);
			}
			await(LIMIT.plus(seconds(policy)), seconds(policy), device, what, failure);
			return new Outcome(Optional.empty(), true, 1);
		case RETRY:
			attempts++;
			if (attempts > policy.retries()) {
				throw new ExecutionException(new DeviceException(failure.reason(),
						what + " (given up after " + policy.retries() + " retries)", failure));
			}
			await(seconds(policy).multipliedBy(policy.retries()), seconds(policy), device,
					what + "; retry " + attempts + " of " + policy.retries(), failure);
			return new Outcome(Optional.empty(), true, 0);
		default:
			throw new ExecutionException(failure);
		}
	}

	private static Duration seconds(PlannedFault policy) {
		return Duration.ofMillis(Math.round(1000 * policy.delaySeconds()));
	}

	/** Waits at least for the pause, and on until the instrument and the device can be used. */
	private void await(Duration limit, Duration least, Optional<LiveDevice> device, String what,
			DeviceException failure) throws InterruptedException, ExecutionException {
		Instant begin = instrument.time().now();
		Duration most = limit.compareTo(least) < 0 ? least : limit;
		control.asleep();
		try {
			Duration passed = Duration.ZERO;
			while (passed.compareTo(least) < 0 || instrument.status().state() != InstrumentState.READY
					|| !device.map(faults::back).orElse(true)) {
				if (passed.compareTo(most) >= 0) {
					throw new ExecutionException(new DeviceException(failure.reason(),
							what + "; not back after " + most.toSeconds() + " s", failure));
				}
				say.accept("waiting for the device: " + what);
				instrument.time().sleep(STEP);
				passed = Duration.between(begin, instrument.time().now());
			}
		} finally {
			control.awake();
		}
	}
}
