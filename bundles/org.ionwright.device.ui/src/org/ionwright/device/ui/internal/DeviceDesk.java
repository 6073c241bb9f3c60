package org.ionwright.device.ui.internal;

import java.util.List;
import java.util.Optional;

import org.ionwright.instrument.Discovery;
import org.ionwright.instrument.DriverReport;
import org.ionwright.instrument.LiveInstrument;

/** What the views of devices show. Safe for any thread; nothing blocks. */
public interface DeviceDesk {

	/** The open instruments, oldest first. */
	List<LiveInstrument> instruments();

	/** What the doctor said last of the installed drivers. */
	List<DriverReport> drivers();

	/** Empty while no bundle offers it. */
	Optional<Discovery> discovery();

	/** Why an address cannot work; empty when nothing speaks against it. */
	Optional<String> trouble(String address);

	/** Told on any thread after something changed, often. */
	void addListener(Runnable listener);

	void removeListener(Runnable listener);
}
