/** Configured Modbus Driver. */
@NonNullByDefault
package org.ionwright.driver.modbus.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
