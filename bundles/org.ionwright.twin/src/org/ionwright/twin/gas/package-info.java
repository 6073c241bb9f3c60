/**
 * Gases and how they flow: through holes, tubes, narrow passages, as a jet, and what the gas that is left does to ions. SI units.
 * A {@link org.ionwright.twin.gas.FlowElement} (orifice, tube) gives for one gas a
 * {@link org.ionwright.twin.gas.FlowLaw} that serves at any two pressures; single formulas with their own ranges stand beside it.
 */
@NonNullByDefault
package org.ionwright.twin.gas;

import org.eclipse.jdt.annotation.NonNullByDefault;
