/** Loopback TCP and pseudo terminals. */
@NonNullByDefault
package org.ionwright.twin.wire.internal.transport;

import org.eclipse.jdt.annotation.NonNullByDefault;
