package org.ionwright.spectrum.formula;

/**
 * An isotope of an element in natural matter.
 *
 * @param mass
 *            of the atom, u
 * @param abundance
 *            share of the atoms
 */
public record Isotope(int massNumber, double mass, double abundance) {
}
