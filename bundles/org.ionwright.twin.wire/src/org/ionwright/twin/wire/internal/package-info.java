/** What the protocols share: lines, number texts, wiring; and the command {@code twin}. */
@NonNullByDefault
package org.ionwright.twin.wire.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
