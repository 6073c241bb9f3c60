package org.ionwright.device.ui.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceState;
import org.ionwright.device.DeviceStatus;
import org.ionwright.device.KitReport;
import org.ionwright.instrument.CallLatency;
import org.ionwright.instrument.DeviceCapability;
import org.ionwright.instrument.DeviceHealth;
import org.ionwright.instrument.DriverReport;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.ui.common.Lamp;

/** Words for devices and drivers. */
final class Texts {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT)
			.withZone(ZoneId.systemDefault());

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT)
			.withZone(ZoneId.systemDefault());

	private Texts() {
	}

	/** {@code Ion source} for {@code ionSource}; the address for a device of the whole instrument. */
	static String part(String path, String address) {
		String spaced = path.replaceAll("(?<=[a-z0-9])(?=[A-Z])|\\.", " ").toLowerCase(Locale.ROOT);
		return spaced.isEmpty() ? address : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
	}

	static String clock(Instant time) {
		return CLOCK.format(time);
	}

	static Lamp lamp(DeviceStatus status) {
		return switch (status.state()) {
		case DISCONNECTED -> Lamp.OFF;
		case CONNECTING, BUSY -> Lamp.BUSY;
		case READY -> status.text().isEmpty() ? Lamp.OK : Lamp.WARNING;
		case FAULT -> Lamp.FAULT;
		};
	}

	static String word(DeviceState state) {
		return switch (state) {
		case DISCONNECTED -> Messages.Word_disconnected;
		case CONNECTING -> Messages.Word_connecting;
		case BUSY -> Messages.Word_busy;
		case READY -> Messages.Word_ready;
		case FAULT -> Messages.Word_fault;
		};
	}

	static String state(DeviceStatus status) {
		boolean alone = status.text().isEmpty()
				|| status.state() == DeviceState.DISCONNECTED && status.reason() == DeviceReason.NONE;
		return alone ? word(status.state()) : word(status.state()) + " \u2013 " + status.text();
	}

	/** {@code 12 / 30 ms}: median and what 95 % of the calls needed at most. */
	static String latency(CallLatency latency) {
		return latency.histogram().isEmpty() ? ""
				: millis(latency.median()) + " / " + millis(latency.most()) + "\u2009ms";
	}

	static String millis(Duration time) {
		double millis = time.toNanos() / 1e6;
		return String.format(Locale.ROOT, millis < 10 ? "%.1f" : "%.0f", millis);
	}

	static String failures(DeviceHealth health) {
		return health.calls() == 0 ? "" : health.failures() + " / " + health.calls();
	}

	static String lastTrouble(DeviceHealth health) {
		return health.lastTrouble().map(trouble -> clock(trouble.time()) + "  " + trouble.text()).orElse("");
	}

	/** Milliseconds too, for what goes over a wire. */
	static String moment(Instant time) {
		return MOMENT.format(time);
	}

	/** All there is to say about a device, a line each. */
	static List<String> details(LiveDevice device) {
		List<String> lines = new ArrayList<>();
		lines.add(device.address() + (device.rebound() ? "  " + (device.fileAddress().isEmpty()
				? Messages.Details_notInFile
				: NLS.bind(Messages.Details_rebound, device.fileAddress())) : ""));
		lines.add(NLS.bind(Messages.Details_since, state(device.status()), clock(device.status().since())));
		device.description().ifPresent(description -> lines.add(identity(description)));
		if (!device.capabilities().isEmpty()) {
			lines.add(NLS.bind(Messages.Details_capabilities, device.capabilities().stream()
					.map(DeviceCapability::text).collect(Collectors.joining(", "))));
		}
		DeviceHealth health = device.health();
		if (health.calls() > 0) {
			lines.add(NLS.bind(Messages.Details_calls,
					new Object[] { health.calls(), health.failures(), health.reconnects(),
							millis(health.latency().last()), millis(health.latency().median()),
							millis(health.latency().most()) }));
		}
		health.lastTrouble().ifPresent(trouble -> lines.add(NLS.bind(Messages.Details_trouble,
				new Object[] { clock(trouble.time()), trouble.call(), trouble.text() })));
		device.remarks().forEach(remark -> lines.add(NLS.bind(Messages.Details_remark, remark)));
		lines.add(device.kit().map(KitReport::summary).orElse(Messages.Details_noKit));
		return lines;
	}

	static List<String> details(DriverReport driver) {
		List<String> lines = new ArrayList<>();
		lines.add((driver.scheme().isEmpty() ? "" : driver.scheme() + ":  ") + driver.models());
		lines.add(driver.text());
		lines.add(driver.bundle() + " " + driver.version());
		lines.add(driver.kit().map(KitReport::summary).orElse(Messages.Details_noKit));
		driver.kit().ifPresent(
				kit -> kit.checks().stream().filter(check -> check.result() == KitReport.Result.FAILED)
						.forEach(check -> lines.add(check.name() + ": " + check.text())));
		return lines;
	}

	private static String identity(DeviceDescription description) {
		String name = List.of(description.vendor(), description.model()).stream().filter(word -> !word.isEmpty())
				.collect(Collectors.joining(" "));
		return NLS.bind(Messages.Details_identity,
				new Object[] { name, orUnknown(description.serialNumber()), orUnknown(description.firmware()) })
				+ (description.simulated() ? "  " + Messages.Details_simulated : "");
	}

	private static String orUnknown(String text) {
		return text.isEmpty() ? Messages.Details_unknown : text;
	}
}
