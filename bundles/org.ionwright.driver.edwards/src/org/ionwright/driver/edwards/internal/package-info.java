/** Edwards TIC and nXDS drivers. */
@NonNullByDefault
package org.ionwright.driver.edwards.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
