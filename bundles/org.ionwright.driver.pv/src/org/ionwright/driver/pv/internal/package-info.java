/** EPICS PV Driver. */
@NonNullByDefault
package org.ionwright.driver.pv.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
