package org.ionwright.instrument;

import java.util.List;

import org.ionwright.device.Setting;

/**
 * A driver that is installed and running.
 *
 * @param scheme
 *            of the device addresses it serves
 * @param models
 *            for people; empty when the driver does not say
 * @param bundle
 *            symbolic name and version of the bundle it comes from
 * @param settings
 *            options that an address may have besides those of its transport; empty when the driver does not say
 */
public record InstalledDriver(String scheme, String models, String bundle, List<Setting> settings) {

	public InstalledDriver {
		settings = List.copyOf(settings);
	}

	public InstalledDriver(String scheme, String models, String bundle) {
		this(scheme, models, bundle, List.of());
	}
}
