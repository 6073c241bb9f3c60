/** MKS 937B and 946 Driver. */
@NonNullByDefault
package org.ionwright.driver.mks.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
