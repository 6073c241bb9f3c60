/** Two instruments side by side: what differs, in people's units. */
@NonNullByDefault
package org.ionwright.instrument.ui.internal.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
