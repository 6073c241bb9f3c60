/** Pfeiffer TPG 26x and INFICON VGC 50x Driver. */
@NonNullByDefault
package org.ionwright.driver.tpg26x.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
