/** From a formula and a concentration to ions: formulas, isotope patterns, adducts, electrospray, the beam. */
@NonNullByDefault
package org.ionwright.twin.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;
