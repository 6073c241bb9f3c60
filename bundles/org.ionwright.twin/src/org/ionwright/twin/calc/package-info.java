/**
 * The laws of the twin as tables for scripts: each {@link org.ionwright.twin.calc.Calculation} has a name, parameters
 * with units and ranges, and columns. {@link org.ionwright.twin.calc.Calculations} lists them all.
 */
@NonNullByDefault
package org.ionwright.twin.calc;

import org.eclipse.jdt.annotation.NonNullByDefault;
