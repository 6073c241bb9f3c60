/**
 * The twin on the wire: protocols of real devices, free of I/O, and the ports they are served on. Start with
 * {@link org.ionwright.twin.wire.Protocols} and {@link org.ionwright.twin.wire.Endpoint}; in a test of a driver, serve a
 * protocol on port 0 and point the driver there.
 */
@NonNullByDefault
package org.ionwright.twin.wire;

import org.eclipse.jdt.annotation.NonNullByDefault;
