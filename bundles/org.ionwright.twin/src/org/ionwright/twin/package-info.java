/**
 * The simulated instrument. {@link org.ionwright.twin.Twin} is asked for values and scans at times its caller
 * gives; it has no thread, no clock and no chance but its seed. The laws it is made of stand in the packages below
 * and can be used alone.
 */
@NonNullByDefault
package org.ionwright.twin;

import org.eclipse.jdt.annotation.NonNullByDefault;
