/** New Era Syringe Pump Driver. */
@NonNullByDefault
package org.ionwright.driver.newera.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
