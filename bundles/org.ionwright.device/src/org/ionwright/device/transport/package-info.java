/**
 * The wires to devices. A driver asks its {@link org.ionwright.device.transport.Links} for a
 * {@link org.ionwright.device.transport.ByteChannel}, a {@link org.ionwright.device.transport.ModbusLink} or a
 * {@link org.ionwright.device.transport.PvLink} by address and talks; whoever brings a new kind of wire registers a
 * {@link org.ionwright.device.transport.LinkFactory}.
 */
@NonNullByDefault
package org.ionwright.device.transport;

import org.eclipse.jdt.annotation.NonNullByDefault;
