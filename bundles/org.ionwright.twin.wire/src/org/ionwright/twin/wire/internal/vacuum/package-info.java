/** Gauge controllers and pumps. */
@NonNullByDefault
package org.ionwright.twin.wire.internal.vacuum;

import org.eclipse.jdt.annotation.NonNullByDefault;
