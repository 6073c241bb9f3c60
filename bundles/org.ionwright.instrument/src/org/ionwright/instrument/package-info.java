/**
 * The instrument as it is now: connected devices, readings, the one gate for writing. Ask the service registry for the
 * {@link org.ionwright.instrument.InstrumentService}. Nobody above this package talks to a device.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.ionwright.instrument;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
