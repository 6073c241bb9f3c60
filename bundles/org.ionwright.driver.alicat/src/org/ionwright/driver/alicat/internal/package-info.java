/** Alicat Mass Flow Driver. */
@NonNullByDefault
package org.ionwright.driver.alicat.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
