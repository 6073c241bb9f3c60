/**
 * What a driver implements. A driver is found as an OSGi service: register a
 * {@link org.ionwright.device.spi.DriverFactory} with Declarative Services and the service property
 * {@value org.ionwright.device.spi.DriverFactory#SCHEME}. The framework owns threads, deadlines, polling and reconnection;
 * a driver only talks to its device.
 */
@NonNullByDefault
package org.ionwright.device.spi;

import org.eclipse.jdt.annotation.NonNullByDefault;
