package org.ionwright.device.spi;

import org.ionwright.device.ScanFrame;
import org.osgi.annotation.versioning.ProviderType;

/** Takes the scans of a {@link MassScanner}. */
@ProviderType
public interface FrameSink {

	/**
	 * Takes one scan. May block for as long as the receiver needs.
	 *
	 * @throws InterruptedException
	 *             the scan was cancelled; the driver stops as described in {@link MassScanner#scan}
	 */
	void accept(ScanFrame frame) throws InterruptedException;

	/**
	 * What the device does before its first scan, for people to see while they wait. Need not be called; empty when that is over.
	 *
	 * @param text
	 *            such as "preparing tables, 3 of 37 masses or more"
	 */
	default void preparing(String text) {
		// for who shows nothing
	}
}
