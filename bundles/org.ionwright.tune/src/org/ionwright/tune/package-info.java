/**
 * Tuning: watch peaks, ramp a parameter, let the instrument find better values, keep them as tune sets. Everything goes
 * through a {@link org.ionwright.instrument.LiveInstrument}; each write passes its gate.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.ionwright.tune;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
