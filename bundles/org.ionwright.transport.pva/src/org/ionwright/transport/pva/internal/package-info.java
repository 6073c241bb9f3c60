/** EPICS process variables by PVAccess, over core-pva. */
@NonNullByDefault
package org.ionwright.transport.pva.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
