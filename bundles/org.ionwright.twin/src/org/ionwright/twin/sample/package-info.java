/**
 * From what is in the vial to ions: formulas ({@link org.ionwright.twin.sample.Formula}), isotopes, adducts, peptides,
 * polymers; samples and beams ready made or from files; the share of a beam in a window of m/z.
 */
@NonNullByDefault
package org.ionwright.twin.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;
