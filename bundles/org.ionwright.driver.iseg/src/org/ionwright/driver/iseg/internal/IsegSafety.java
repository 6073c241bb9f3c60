package org.ionwright.driver.iseg.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.TimeSource;

/**
 * Takes the voltage off all channels within 2 s: off with the fastest ramp, or at once into emergency off, and looks whether it is
 * gone. A module that does not answer is told for each channel nevertheless.
 */
final class IsegSafety {

	private static final Duration ANSWER = Duration.ofMillis(500);
	private static final Duration LOOK_UNTIL = Duration.ofMillis(1400);
	private static final Duration PAUSE = Duration.ofMillis(40);

	private final IsegLine line;
	private final List<IsegOutput> outputs;
	private final boolean shut;
	private final TimeSource time;
	private final Instant start;
	private boolean deaf;
	private @Nullable DeviceException first;

	IsegSafety(IsegLine line, List<IsegOutput> outputs, boolean shut, TimeSource time) {
		this.line = line;
		this.outputs = outputs.stream().sorted(Comparator.comparing(output -> output.channel().role())).toList();
		this.shut = shut;
		this.time = time;
		start = time.now();
	}

	void run() throws DeviceException, InterruptedException {
		for (IsegOutput output : outputs) {
			IsegChannel channel = output.channel();
			if (shut) {
				tell(IsegProtocol.to(":VOLT", "EMCY OFF", channel.number()));
			} else {
				if (channel.fastest() > 0) {
					tell(IsegProtocol.to(IsegProtocol.RAMP_DOWN, IsegProtocol.number(channel.fastest()),
							channel.number()));
				}
				tell(IsegProtocol.to(":VOLT", "OFF", channel.number()));
			}
			// what is switched on later starts from nothing
			tell(IsegProtocol.to(":VOLT", "0", channel.number()));
		}
		if (first == null) {
			look();
		}
		DeviceException failure = first;
		if (failure != null) {
			throw failure;
		}
	}

	private void tell(String command) throws InterruptedException {
		try {
			if (deaf || late()) {
				line.shout(command);
			} else {
				line.tell(command, ANSWER);
			}
		} catch (DeviceException e) {
			deaf = true;
			if (first == null) {
				first = new DeviceException(e.reason(), "not known to be safe: " + e.getMessage(), e);
			}
		}
	}

	private void look() throws DeviceException, InterruptedException {
		List<String> left = new ArrayList<>();
		do {
			left.clear();
			for (IsegOutput output : outputs) {
				int number = output.channel().number();
				double volts = line.value(IsegProtocol.of(IsegProtocol.MEASURED_VOLTAGE, number), "V", ANSWER);
				if (Math.abs(volts) >= IsegChannel.TOUCHABLE) {
					left.add(String.format(Locale.ROOT, "channel %d still has %.0f V", number, volts));
				}
			}
			if (left.isEmpty()) {
				return;
			}
			time.sleep(PAUSE);
		} while (!late());
		throw new DeviceException(DeviceReason.HARDWARE,
				line.address() + ": switched off, but " + String.join(", ", left) + " after "
						+ Duration.between(start, time.now()).toMillis() + " ms, ramping down"
						+ "; wait until it is below 30 V; with the option safe=emergency-off the safe state does not ramp");
	}

	private boolean late() {
		return Duration.between(start, time.now()).compareTo(LOOK_UNTIL) > 0;
	}
}
