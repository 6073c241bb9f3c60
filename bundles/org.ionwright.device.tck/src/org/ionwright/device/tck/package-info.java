/**
 * The compatibility kit for drivers. A test that extends {@link org.ionwright.device.tck.DriverContract} and names a factory and an
 * address runs every check of the driver contract that the driver's capabilities ask for.
 */
@NonNullByDefault
package org.ionwright.device.tck;

import org.eclipse.jdt.annotation.NonNullByDefault;
