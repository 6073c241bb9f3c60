/**
 * The bent interface chamber of seed 000 in space, from the numbers of its passages: for rules, derived values and the drawing. Plain
 * Java but for {@link org.ionwright.model.validation.geometry.ChamberReader}. Metres and radians; the origin is the middle of the
 * entrance aperture, the first passage goes along x and a turn without roll goes towards y.
 */
@NonNullByDefault
package org.ionwright.model.validation.geometry;

import org.eclipse.jdt.annotation.NonNullByDefault;
