/**
 * From what is in the vial to ions: adducts, peptides and polymers of the formulas in
 * {@link org.ionwright.spectrum.formula}; samples and beams ready made or from files; the share of a beam in a window of m/z.
 */
@NonNullByDefault
package org.ionwright.twin.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;
