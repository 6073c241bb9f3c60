/** Modbus Transport. */
@NonNullByDefault
package org.ionwright.transport.modbus.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
