/** Views of operation: state and sequences, interlocks, journal. */
@NonNullByDefault
package org.ionwright.operate.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
