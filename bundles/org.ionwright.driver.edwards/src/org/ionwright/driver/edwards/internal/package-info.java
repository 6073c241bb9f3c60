/** Edwards TIC Driver. */
@NonNullByDefault
package org.ionwright.driver.edwards.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
