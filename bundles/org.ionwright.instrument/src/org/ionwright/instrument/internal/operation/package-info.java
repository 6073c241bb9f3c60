/**
 * Interlocks, states and sequences as they are worked out from readings. Nothing here has a thread, a clock or a device of its own, so
 * that all of it can be explored in virtual time; {@link org.ionwright.instrument.internal} gives it those of an instrument.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.ionwright.instrument.internal.operation;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
