/**
 * What the rest of the system sees of a device: address, description, status, readings. Plain Java; a driver author needs
 * this package and {@link org.ionwright.device.spi}, nothing else.
 */
@NonNullByDefault
package org.ionwright.device;

import org.eclipse.jdt.annotation.NonNullByDefault;
