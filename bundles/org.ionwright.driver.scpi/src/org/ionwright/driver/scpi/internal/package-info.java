/** Configured SCPI Driver. */
@NonNullByDefault
package org.ionwright.driver.scpi.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
