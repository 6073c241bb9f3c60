package org.ionwright.instrument;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceStatus;
import org.ionwright.device.KitReport;

/**
 * A bound device at one moment.
 *
 * @param index
 *            place in {@link LiveInstrument#devices()} and argument of {@link LiveInstrument#control}; never changes while the
 *            instrument is open
 * @param part
 *            path of the part of the instrument it drives; empty for the whole
 * @param address
 *            that is used now
 * @param fileAddress
 *            as in the instrument file; empty for a binding that the file does not have
 * @param description
 *            empty until the device was connected once
 * @param capabilities
 *            of the device as it was connected last; empty until then
 * @param remarks
 *            what is wrong with the binding, one line each, such as a unit that is not the one of the model
 * @param kit
 *            of the driver that serves the address; empty when its bundle brings no report
 * @param stranger
 *            another device than before, which answers at the address and is not used until
 *            {@link DeviceControl#acceptIdentity() a person accepts it}
 */
public record LiveDevice(int index, String part, String address, String fileAddress, DeviceStatus status,
		Optional<DeviceDescription> description, Set<DeviceCapability> capabilities, DeviceHealth health,
		List<String> remarks, Optional<KitReport> kit, Optional<DeviceIdentity> stranger) {

	public LiveDevice {
		capabilities = capabilities.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(capabilities));
		remarks = List.copyOf(remarks);
	}

	/** The only device of an instrument, with nothing to say but its status. */
	public LiveDevice(String part, String address, DeviceStatus status, Optional<DeviceDescription> description) {
		this(0, part, address, address, status, description, Set.of(), DeviceHealth.NONE, List.of(),
				Optional.empty(), Optional.empty());
	}

	/** Whether a person gave it another address than the instrument file; can be saved there. */
	public boolean rebound() {
		return !address.equals(fileAddress);
	}
}
