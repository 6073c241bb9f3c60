/** iseg SCPI High Voltage Driver. */
@NonNullByDefault
package org.ionwright.driver.iseg.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
