/** Any Modbus device, described by a configuration. */
@NonNullByDefault
package org.ionwright.driver.modbus.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
