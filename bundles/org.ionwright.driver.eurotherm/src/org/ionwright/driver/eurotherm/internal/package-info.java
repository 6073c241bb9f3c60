/** Eurotherm Driver. */
@NonNullByDefault
package org.ionwright.driver.eurotherm.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
