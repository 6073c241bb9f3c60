package org.ionwright.instrument;

/**
 * A driver that is installed and running.
 *
 * @param scheme
 *            of the device addresses it serves
 * @param models
 *            for people; empty when the driver does not say
 * @param bundle
 *            symbolic name and version of the bundle it comes from
 */
public record InstalledDriver(String scheme, String models, String bundle) {
}
