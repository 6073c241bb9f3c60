package org.ionwright.driver.twin.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.twin.FaultScript;
import org.ionwright.twin.StartState;

/**
 * The options of an address. {@code fault=hang} never answers a read or a scan, {@code fault=link-lost-after:5} loses the
 * link after five scans, or after five reads where the part does not scan; any other {@code fault=} and the file of
 * {@code faults=} order faults of the twin; {@code start=vented}, {@code pumped} or {@code ready}.
 *
 * @param calls
 *            scans or reads that still work
 */
record TwinOptions(boolean hangs, long calls, Optional<FaultScript> faults, Optional<StartState> start) {

	private static final String LOST = "link-lost-after:";

	static TwinOptions of(DeviceUri uri) throws DeviceException {
		TwinOptions options = new TwinOptions(false, Long.MAX_VALUE, Optional.empty(), Optional.empty());
		for (Map.Entry<String, String> option : uri.options().entrySet()) {
			try {
				options = options.with(option.getKey(), option.getValue());
			} catch (IllegalArgumentException e) {
				throw new DeviceException(DeviceReason.CONFIGURATION,
						"device address '" + uri + "': " + e.getMessage(), e);
			}
		}
		return options;
	}

	private TwinOptions with(String name, String value) {
		switch (name) {
		case "fault" -> {
			if (value.equals("hang")) {
				return new TwinOptions(true, calls, faults, start);
			}
			if (value.matches(LOST + "\\d{1,9}")) {
				return new TwinOptions(hangs, Long.parseLong(value.substring(LOST.length())), faults, start);
			}
			return new TwinOptions(hangs, calls, Optional.of(FaultScript.parse(value)), start);
		}
		case "faults" -> {
			return new TwinOptions(hangs, calls, Optional.of(FaultScript.of(path(value))), start);
		}
		case "start" -> {
			StartState state = Arrays.stream(StartState.values())
					.filter(each -> each.name().equals(value.toUpperCase(Locale.ROOT))).findAny()
					.orElseThrow(() -> new IllegalArgumentException("start=" + value
							+ " is not known; there are vented, pumped and ready"));
			return new TwinOptions(hangs, calls, faults, Optional.of(state));
		}
		default -> throw new IllegalArgumentException("option " + name + "=" + value
				+ " is not known; the twin knows fault=hang, fault=" + LOST
				+ "<number>, fault=[target/]fault[:value][@seconds], faults=<file.csv> and start=<state>");
		}
	}

	private static Path path(String file) {
		try {
			return Path.of(file);
		} catch (InvalidPathException e) {
			throw new IllegalArgumentException("faults=" + file + " is no file name: " + e.getMessage(), e);
		}
	}
}
