/**
 * Quadrupole mass filters: stability, exact transfer maps, single ions, and the transmission of two stages in
 * series. Voltages are those of one pole pair against ground, the radio frequency zero to peak; masses are
 * mass-to-charge ratios in u.
 */
@NonNullByDefault
package org.ionwright.twin.filter;

import org.eclipse.jdt.annotation.NonNullByDefault;
