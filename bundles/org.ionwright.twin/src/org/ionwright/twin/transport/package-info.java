/** Ions and droplets that gas carries: mobility, space charge, walls, bends, apertures, fouling. SI units, masses in u. */
@NonNullByDefault
package org.ionwright.twin.transport;

import org.eclipse.jdt.annotation.NonNullByDefault;
