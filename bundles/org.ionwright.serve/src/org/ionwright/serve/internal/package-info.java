/** The command {@code serve}: a live instrument as EPICS process variables. */
@NonNullByDefault
package org.ionwright.serve.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
