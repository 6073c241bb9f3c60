package org.ionwright.device.ui.internal;

import java.util.Optional;

import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;

/** One device of one open instrument; stays the same while its state changes. */
record DeviceKey(LiveInstrument instrument, int index) {

	Optional<LiveDevice> device() {
		return instrument.devices().stream().filter(device -> device.index() == index).findFirst();
	}

	DeviceControl control() {
		return instrument.control(index);
	}

	/** Part, or the address when it drives the whole instrument. */
	String name() {
		return device().map(device -> Texts.part(device.part(), device.address())).orElse("");
	}
}
