package org.ionwright.instrument.internal;

import org.ionwright.device.DeviceException;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.instrument.internal.WriteGate.Permit;

/** How a scan is made. */
interface ScanCall {

	/** Makes all scans; on the thread of the device that the scan occupies. */
	void scan(Connected device, Permit<MassScanRequest> permit, FrameSink sink)
			throws DeviceException, InterruptedException;

	/** What a point may take beyond its share of the scan, s. */
	default double slackSeconds() {
		return 0;
	}
}
