/** High-voltage supplies. */
@NonNullByDefault
package org.ionwright.twin.wire.internal.power;

import org.eclipse.jdt.annotation.NonNullByDefault;
