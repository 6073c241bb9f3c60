/**
 * Quadrupoles as they are built: round rods, misplaced rods, gas and space charge between them, dirt on them, and
 * axes that do not meet. The ideal field and its exact maps are in {@code org.ionwright.twin.filter}; here is what a
 * real filter adds. Lengths are in field radii where the docstring says so, in m otherwise.
 */
@NonNullByDefault
package org.ionwright.twin.rods;

import org.eclipse.jdt.annotation.NonNullByDefault;
