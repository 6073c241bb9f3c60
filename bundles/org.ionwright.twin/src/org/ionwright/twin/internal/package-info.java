/**
 * The one instrument that {@link org.ionwright.twin.Twin} drives: each part is a
 * {@link org.ionwright.twin.internal.Subsystem} on the {@link org.ionwright.twin.internal.Timeline} that shows itself on the
 * {@link org.ionwright.twin.internal.Panel}. Laws are not here but in the packages beside this one. Beside the parts stands what
 * several packages of laws need and nobody outside should rely on: random numbers, linear equations, quadrature, ranges of
 * values, tables in text. Not exported.
 */
@NonNullByDefault
package org.ionwright.twin.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
