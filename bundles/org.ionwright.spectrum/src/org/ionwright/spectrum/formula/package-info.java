/**
 * Molecular formulas ({@link org.ionwright.spectrum.formula.Formula}), the isotopes of the elements, and the isotope
 * pattern of a molecule: one peak per extra nucleon ({@link org.ionwright.spectrum.formula.IsotopePattern}) or each
 * isotopologue ({@link org.ionwright.spectrum.formula.Isotopologues}). Everything is immutable.
 */
@NonNullByDefault
package org.ionwright.spectrum.formula;

import org.eclipse.jdt.annotation.NonNullByDefault;
