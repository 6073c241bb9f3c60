/**
 * What follows from the values of an instrument and is therefore not stored in it: ratios, windows, angles, flows. Editor,
 * drawing and Properties show {@link org.ionwright.model.validation.facts.Facts}; the rules compute with the same classes.
 * Stateless; the model must not change meanwhile.
 */
@NonNullByDefault
package org.ionwright.model.validation.facts;

import org.eclipse.jdt.annotation.NonNullByDefault;
