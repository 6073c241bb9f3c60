/** The twin behind the ordinary driver interfaces. */
@NonNullByDefault
package org.ionwright.driver.twin.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
