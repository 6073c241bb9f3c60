/**
 * Texts by which people make a driver for a device of theirs without programming: lines {@code key = value}, first those of the device,
 * then those of each parameter below its name in brackets. For drivers that are configured; {@code org.ionwright.driver.scpi} is one.
 */
@NonNullByDefault
package org.ionwright.device.config;

import org.eclipse.jdt.annotation.NonNullByDefault;
