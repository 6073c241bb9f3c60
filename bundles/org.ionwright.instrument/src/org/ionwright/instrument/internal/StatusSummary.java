package org.ionwright.instrument.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ionwright.device.DeviceState;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveDevice;

/** The state of the whole from the states of the devices. */
final class StatusSummary {

	private StatusSummary() {
	}

	static InstrumentStatus of(List<LiveDevice> devices, boolean scanning) {
		if (devices.isEmpty()) {
			return new InstrumentStatus(InstrumentState.DISCONNECTED,
					"no device is bound; add bindings to the instrument file");
		}
		if (scanning) {
			return new InstrumentStatus(InstrumentState.SCANNING, "scanning");
		}
		String troubled = troubled(devices);
		if (all(devices, DeviceState.DISCONNECTED)) {
			return new InstrumentStatus(InstrumentState.DISCONNECTED, "not connected");
		}
		if (devices.stream().allMatch(device -> device.status().state().usable())) {
			return new InstrumentStatus(InstrumentState.READY, "all " + devices.size() + " devices connected");
		}
		if (any(devices, DeviceState.CONNECTING)) {
			return new InstrumentStatus(InstrumentState.CONNECTING, troubled);
		}
		boolean none = devices.stream().noneMatch(device -> device.status().state().usable());
		return new InstrumentStatus(none ? InstrumentState.FAULT : InstrumentState.PARTIAL, troubled);
	}

	/** Devices with the same trouble, such as four parts of one twin, share one text. */
	private static String troubled(List<LiveDevice> devices) {
		Map<String, String> parts = new LinkedHashMap<>();
		devices.stream().filter(device -> !device.status().state().usable()).forEach(
				device -> parts.merge(device.status().text(), device.part(), (some, more) -> some + ", " + more));
		return parts.entrySet().stream().map(trouble -> trouble.getValue() + ": " + trouble.getKey())
				.collect(Collectors.joining("; "));
	}

	private static boolean all(List<LiveDevice> devices, DeviceState state) {
		return devices.stream().allMatch(device -> device.status().state() == state);
	}

	private static boolean any(List<LiveDevice> devices, DeviceState state) {
		return devices.stream().anyMatch(device -> device.status().state() == state);
	}
}
