/** SRS RGA Driver. */
@NonNullByDefault
package org.ionwright.driver.srsrga.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
