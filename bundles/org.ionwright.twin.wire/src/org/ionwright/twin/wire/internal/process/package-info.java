/** Heaters, gas flow, liquid. */
@NonNullByDefault
package org.ionwright.twin.wire.internal.process;

import org.eclipse.jdt.annotation.NonNullByDefault;
