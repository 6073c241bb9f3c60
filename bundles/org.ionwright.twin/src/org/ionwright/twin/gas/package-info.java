/** Gas flow from the atmosphere to the analyser, and what the gas that is left does to ions. SI units. */
@NonNullByDefault
package org.ionwright.twin.gas;

import org.eclipse.jdt.annotation.NonNullByDefault;
