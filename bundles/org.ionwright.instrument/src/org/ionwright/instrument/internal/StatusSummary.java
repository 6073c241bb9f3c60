package org.ionwright.instrument.internal;

import java.util.List;
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
		String troubled = devices.stream().filter(device -> !device.status().state().usable())
				.map(device -> device.part() + ": " + device.status().text()).collect(Collectors.joining("; "));
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

	private static boolean all(List<LiveDevice> devices, DeviceState state) {
		return devices.stream().allMatch(device -> device.status().state() == state);
	}

	private static boolean any(List<LiveDevice> devices, DeviceState state) {
		return devices.stream().anyMatch(device -> device.status().state() == state);
	}
}
