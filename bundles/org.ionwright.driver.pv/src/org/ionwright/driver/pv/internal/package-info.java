/** EPICS process variables as a device: which parameter is which variable stands in a configuration. */
@NonNullByDefault
package org.ionwright.driver.pv.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
