/** PVAccess Transport. */
@NonNullByDefault
package org.ionwright.transport.pva.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
