/** The checks of the kit and the bench they are done on. */
@NonNullByDefault
package org.ionwright.device.tck.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
