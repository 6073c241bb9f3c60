/** Any device that speaks lines of text, described by a configuration. */
@NonNullByDefault
package org.ionwright.driver.scpi.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
