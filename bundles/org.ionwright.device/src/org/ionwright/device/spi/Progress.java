package org.ionwright.device.spi;

import org.osgi.annotation.versioning.ProviderType;

/** Takes the progress of a {@link Conditioning} procedure. */
@ProviderType
public interface Progress {

	/**
	 * @param fraction
	 *            done, 0 to 1; NaN when the device does not tell
	 * @param text
	 *            what happens now, for people
	 */
	void at(double fraction, String text);
}
