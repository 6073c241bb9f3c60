/**
 * From liquid and voltage to ions before the entrance of the instrument: solvents, tips, onset and discharge, cone-jet,
 * droplets, ions, corona and electron sources, and how all that wavers in time. {@link org.ionwright.twin.source.IonSource}
 * puts the laws together; each law can be asked alone.
 */
@NonNullByDefault
package org.ionwright.twin.source;

import org.eclipse.jdt.annotation.NonNullByDefault;
