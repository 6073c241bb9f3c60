package org.ionwright.tune;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.ScanFrame;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;

/**
 * Sets and scans of a live instrument for a thread that waits for them: each wait has a deadline, says what it waits for, and
 * ends with an interrupt, which stops a scan in progress.
 */
public final class Measuring {

	/** What a device may need before its first scan, beyond twice the time of the scans. */
	private static final Duration PREPARING = Duration.ofMinutes(2);
	private static final Duration STOPPING = Duration.ofSeconds(10);
	private static final Duration ACCEPTING = Duration.ofSeconds(30);
	/** Slower ones are no ramps but mistakes, s. */
	private static final double LONGEST_RAMP = 36_000;
	/** Between two looks at a readback. */
	private static final Duration LOOK = Duration.ofMillis(50);

	private final LiveInstrument instrument;
	private final Consumer<String> say;

	/**
	 * @param say
	 *            told what goes on, on the thread that measures
	 */
	public Measuring(LiveInstrument instrument, Consumer<String> say) {
		this.instrument = instrument;
		this.say = say;
	}

	public LiveInstrument instrument() {
		return instrument;
	}

	/** Tells the listener what goes on. */
	public void say(String what) {
		say.accept(what);
	}

	/**
	 * Scans and adds the scans up. Blocks.
	 *
	 * @throws DeviceException
	 *             what the instrument says, or TIMEOUT
	 */
	public SummedScan scan(MassScanRequest request) throws DeviceException, InterruptedException {
		List<ScanFrame> frames = new ArrayList<>();
		CompletableFuture<Void> scan = instrument.scan(request, frame -> {
			synchronized (frames) {
				frames.add(frame);
			}
		});
		Duration limit = PREPARING.plusMillis(Math.round(2000 * request.scans() * request.scanSeconds()));
		try {
			await(scan, limit, "the scan from m/z " + LiveParameter.number(request.start(), 6) + " to "
					+ LiveParameter.number(request.end(), 6));
		} finally {
			if (!scan.isDone() || scan.isCancelled()) {
				stop(scan);
			}
		}
		synchronized (frames) {
			return sum(frames);
		}
	}

	/** The device is free before anybody goes on, also after an interrupt. */
	private void stop(CompletableFuture<Void> scan) {
		scan.cancel(true);
		boolean interrupted = Thread.interrupted();
		try {
			instrument.scanIdle(STOPPING);
		} catch (InterruptedException e) {
			interrupted = true;
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private SummedScan sum(List<ScanFrame> frames) throws DeviceException {
		if (frames.isEmpty()) {
			throw new DeviceException(DeviceReason.PROTOCOL, instrument.name() + ": the scan ended without any data");
		}
		Instant now = instrument.time().now();
		Optional<SummedScan> sum = Optional.empty();
		for (ScanFrame frame : frames) {
			SummedScan next = new SummedScan(frame.mz(), frame.counts(), 1, frame.dwellSeconds(), frame.overload(),
					now);
			if (sum.isPresent() && sum.get().mz().length != next.mz().length) {
				throw new DeviceException(DeviceReason.PROTOCOL,
						instrument.name() + ": the scans of one request have different numbers of points");
			}
			sum = Optional.of(sum.isPresent() ? sum.get().plus(next) : next);
		}
		return sum.orElseThrow();
	}

	/**
	 * Sets a parameter through the gate and waits until its readback has arrived. Blocks.
	 *
	 * @param limit
	 *            until when it must have arrived, in the instrument's time
	 * @throws DeviceException
	 *             refused by gate or device, or TIMEOUT with set-point and readback
	 */
	public void set(String path, double value, Duration limit) throws DeviceException, InterruptedException {
		send(path, value);
		Instant end = instrument.time().now().plus(limit);
		instrument.refresh();
		LiveParameter parameter = parameter(path);
		while (!parameter.arrived()) {
			String shown = parameter.label() + ": " + parameter.text(parameter.readback()) + " of "
					+ parameter.text(parameter.setPoint());
			say.accept("waiting for " + shown);
			if (instrument.time().now().isAfter(end)) {
				throw new DeviceException(DeviceReason.TIMEOUT, shown + ": not arrived after " + limit.toSeconds()
						+ " s; check the part and its supply");
			}
			instrument.time().sleep(LOOK);
			instrument.refresh();
			parameter = parameter(path);
		}
	}

	/** Sets a parameter through the gate and returns when the device has accepted it, at the end of its ramp. Blocks. */
	public void send(String path, double value) throws DeviceException, InterruptedException {
		LiveParameter parameter = parameter(path);
		double from = Double.isNaN(parameter.setPoint()) ? parameter.readback() : parameter.setPoint();
		double ramp = Math.abs(value - from) / parameter.ratePerSecond();
		Duration limit = ramp > 0 && ramp < LONGEST_RAMP ? ACCEPTING.plusMillis(Math.round(2000 * ramp)) : ACCEPTING;
		await(instrument.set(path, value), limit, "setting " + path);
	}

	/** @throws DeviceException UNSUPPORTED when no connected device offers it */
	public LiveParameter parameter(String path) throws DeviceException {
		return instrument.parameter(path).orElseThrow(() -> new DeviceException(DeviceReason.UNSUPPORTED, path
				+ ": no connected device offers this parameter; connect the instrument or correct the name"));
	}

	/** Reads a value afresh; NaN where the instrument does not offer it or does not know it. */
	public double reading(String path) {
		return instrument.parameter(path).map(LiveParameter::readback).orElse(Double.NaN);
	}

	private void await(CompletableFuture<Void> future, Duration limit, String what)
			throws DeviceException, InterruptedException {
		try {
			future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof DeviceException cause) {
				throw new DeviceException(cause.reason(), String.valueOf(cause.getMessage()), cause);
			}
			throw new DeviceException(DeviceReason.DRIVER_DEFECT, what + ": " + e.getCause(), e);
		} catch (TimeoutException e) {
			throw new DeviceException(DeviceReason.TIMEOUT,
					what + " did not end within " + limit.toSeconds() + " s; check the device", e);
		} catch (CancellationException e) {
			throw new DeviceException(DeviceReason.CANCELLED, what + " was stopped", e);
		}
	}
}
