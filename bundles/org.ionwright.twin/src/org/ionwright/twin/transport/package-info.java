/**
 * Ions and droplets on the way from the source to the mass filter, as gas carries them: mobility, space charge, walls, bends,
 * apertures, fouling. Take it for what becomes of them there; how the gas itself flows is in {@code org.ionwright.twin.gas}, how
 * it is pumped in {@code org.ionwright.twin.vacuum}. {@link org.ionwright.twin.transport.BentChamber} and
 * {@link org.ionwright.twin.transport.PinholeStage} put the laws together. SI units, masses in u.
 */
@NonNullByDefault
package org.ionwright.twin.transport;

import org.eclipse.jdt.annotation.NonNullByDefault;
