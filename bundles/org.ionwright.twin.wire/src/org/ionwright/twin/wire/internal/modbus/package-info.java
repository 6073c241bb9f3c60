/** Modbus TCP and RTU before the registers of a device, and an input and output station with an interlock chain. */
@NonNullByDefault
package org.ionwright.twin.wire.internal.modbus;

import org.eclipse.jdt.annotation.NonNullByDefault;
