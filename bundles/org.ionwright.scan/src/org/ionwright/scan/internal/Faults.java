package org.ionwright.scan.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.DeviceCapability;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.scan.PlannedFault;

/** Which devices fail during a run, and what the method wants to be done. Used by one thread at a time. */
final class Faults {

	private static final Set<DeviceReason> OF_DEVICES = Set.of(DeviceReason.NO_DRIVER, DeviceReason.LINK_LOST,
			DeviceReason.TIMEOUT, DeviceReason.PROTOCOL, DeviceReason.HARDWARE, DeviceReason.DRIVER_DEFECT);

	private final LiveInstrument instrument;
	private final List<PlannedFault> policies;
	/** Places of the devices that can be used. */
	private final Set<Integer> usable = new HashSet<>();

	Faults(LiveInstrument instrument, List<PlannedFault> policies) {
		this.instrument = instrument;
		this.policies = policies;
		instrument.devices().stream().filter(device -> device.status().state().usable())
				.forEach(device -> usable.add(device.index()));
	}

	/** Whether it is the device that failed, and not the request that was refused or stopped. */
	static boolean ofDevice(DeviceException failure) {
		return OF_DEVICES.contains(failure.reason());
	}

	/** Whether a device was lost since the last {@link #lost()}. */
	boolean any() {
		return instrument.devices().stream()
				.anyMatch(device -> usable.contains(device.index()) && !device.status().state().usable());
	}

	/** A device that was lost, told once; those that came back count again. */
	Optional<LiveDevice> lost() {
		Optional<LiveDevice> lost = Optional.empty();
		for (LiveDevice device : instrument.devices()) {
			if (device.status().state().usable()) {
				usable.add(device.index());
			} else if (lost.isEmpty() && usable.remove(device.index())) {
				lost = Optional.of(device);
			}
		}
		return lost;
	}

	/** Whether a device can be used now. */
	boolean back(LiveDevice lost) {
		return instrument.devices().stream()
				.anyMatch(device -> device.index() == lost.index() && device.status().state().usable());
	}

	/** A device that was lost is known already. */
	void told(LiveDevice device) {
		usable.remove(device.index());
	}

	/** The device that scans, or the first filter that is set point by point. */
	Optional<LiveDevice> scanner() {
		return with(DeviceCapability.MASS_SCANNER).or(() -> with(DeviceCapability.MASS_FILTER));
	}

	private Optional<LiveDevice> with(DeviceCapability capability) {
		return instrument.devices().stream().filter(device -> device.capabilities().contains(capability)).findFirst();
	}

	/** Of the part or the nearest one around it; then the one for all others. */
	PlannedFault policy(String part) {
		for (String place = part; !place.isEmpty(); place = around(place)) {
			for (PlannedFault policy : policies) {
				if (policy.part().equals(place)) {
					return policy;
				}
			}
		}
		return policies.stream().filter(policy -> policy.part().isEmpty()).findFirst().orElse(PlannedFault.DEFAULT);
	}

	private static String around(String part) {
		int dot = part.lastIndexOf('.');
		return dot < 0 ? "" : part.substring(0, dot);
	}
}
