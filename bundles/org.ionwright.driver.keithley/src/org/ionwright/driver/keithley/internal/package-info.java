/** Keithley Electrometer Driver. */
@NonNullByDefault
package org.ionwright.driver.keithley.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
