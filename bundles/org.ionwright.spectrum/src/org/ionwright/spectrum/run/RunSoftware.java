package org.ionwright.spectrum.run;

import java.util.Objects;

/**
 * A program that took part in a run besides the acquiring one: a driver, the firmware of a device.
 *
 * @param name
 *            for people and programs, such as the symbolic name of a bundle
 * @param version
 *            empty when unknown
 */
public record RunSoftware(String name, String version) {

	public RunSoftware {
		Objects.requireNonNull(name);
		Objects.requireNonNull(version);
	}
}
