/**
 * The vacuum system as a network of chambers, openings and pumps, and the pressures it comes to by the laws of the twin. Nothing
 * here fails on what is missing.
 */
@NonNullByDefault
package org.ionwright.model.validation.internal.vacuum;

import org.eclipse.jdt.annotation.NonNullByDefault;
