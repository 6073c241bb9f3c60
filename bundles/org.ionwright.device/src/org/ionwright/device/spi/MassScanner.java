package org.ionwright.device.spi;

import java.util.Set;

import org.ionwright.device.DeviceException;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.Polarities;
import org.ionwright.device.ScanFeature;
import org.osgi.annotation.versioning.ConsumerType;

/** A device that scans mass-to-charge ratios by its own timing. Threads as in {@link Driver}. */
@ConsumerType
public interface MassScanner {

	/** What it can beyond even points upwards, taken in passing; requests with other features never reach it. No I/O. */
	default Set<ScanFeature> scanFeatures() {
		return Set.of();
	}

	/** Signs of ions that it can scan, and how long a change takes; requests for others never reach it. No I/O. */
	default Polarities polarities() {
		return Polarities.UNTOLD;
	}

	/**
	 * Scans and hands over each finished scan. Blocks until all scans are done; the deadline is that of the request. A cancelled
	 * scan is told by interrupting the thread: the driver then stops scanning within 100 ms, leaves the device able to take the
	 * next call and throws {@link InterruptedException}. Before that it may hand over what it has of the scan in progress, as a frame
	 * of fewer points than were asked for.
	 *
	 * @param sink
	 *            takes one frame per scan, in order, its points from the lowest m/z to the highest whatever the direction, monitored
	 *            ions in the order asked for; may block, upon which the device must wait or buffer, never lose
	 * @throws DeviceException
	 *             reason LIMIT before anything was done when the device cannot fulfil the request; otherwise as in
	 *             {@link Driver#read}
	 */
	void scan(MassScanRequest request, FrameSink sink) throws DeviceException, InterruptedException;
}
