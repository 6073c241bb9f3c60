package org.ionwright.instrument.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.instrument.CallLatency;
import org.ionwright.instrument.DeviceHealth;
import org.ionwright.instrument.DeviceTrouble;

/** Counts and times the calls to one device. Safe for use from any thread. */
final class SessionHealth {

	private static final double SHORTEST_NANOS = 1e4;
	private static final int BINS_PER_DECADE = 10;
	private static final int DECADES = 8;

	private final long[] histogram = new long[BINS_PER_DECADE * DECADES];
	private long calls;
	private long timed;
	private long failures;
	private long reconnects;
	private long lastNanos;
	private Optional<DeviceTrouble> trouble = Optional.empty();

	/** A call whose duration says nothing of the device, such as connecting or a scan. */
	synchronized void called() {
		calls++;
	}

	synchronized void called(long nanos) {
		calls++;
		timed++;
		lastNanos = nanos;
		histogram[bin(nanos)]++;
	}

	/** A refusal is no failure of the device. */
	synchronized void failed(String call, DeviceException e, Instant time) {
		switch (e.reason()) {
		case LINK_LOST, TIMEOUT, PROTOCOL, HARDWARE, DRIVER_DEFECT -> {
			failures++;
			trouble = Optional.of(new DeviceTrouble(e.reason(), call, String.valueOf(e.getMessage()), time));
		}
		default -> {
			// concerns the caller
		}
		}
	}

	synchronized void reconnected() {
		reconnects++;
	}

	synchronized DeviceHealth view() {
		return new DeviceHealth(calls, failures, reconnects, latency(), trouble);
	}

	private CallLatency latency() {
		if (timed == 0) {
			return CallLatency.NONE;
		}
		List<CallLatency.Bin> bins = new ArrayList<>();
		int last = histogram.length - 1;
		while (histogram[last] == 0) {
			last--;
		}
		for (int bin = 0; bin <= last; bin++) {
			if (!bins.isEmpty() || histogram[bin] > 0) {
				bins.add(new CallLatency.Bin(Duration.ofNanos(Math.round(border(bin + 1))), histogram[bin]));
			}
		}
		return new CallLatency(Duration.ofNanos(lastNanos), quantile(0.5), quantile(0.95), bins);
	}

	/** The middle of the bin that holds it. */
	private Duration quantile(double share) {
		long rank = Math.max(1, (long) Math.ceil(share * timed));
		int bin = 0;
		for (long below = histogram[0]; below < rank; below += histogram[bin]) {
			bin++;
		}
		return Duration.ofNanos(Math.round(border(bin + 0.5)));
	}

	private static int bin(long nanos) {
		double place = BINS_PER_DECADE * Math.log10(Math.max(nanos, 1) / SHORTEST_NANOS);
		return Math.clamp((long) Math.floor(place), 0, BINS_PER_DECADE * DECADES - 1);
	}

	private static double border(double bin) {
		return SHORTEST_NANOS * Math.pow(10, bin / BINS_PER_DECADE);
	}
}
