/** Pfeiffer Vacuum Telegram Driver. */
@NonNullByDefault
package org.ionwright.driver.pfeiffer.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
