/** SRS PS300 High Voltage Driver. */
@NonNullByDefault
package org.ionwright.driver.ps300.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
