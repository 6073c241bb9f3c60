/** The SRS RGA head: commands, scans, and the physics of what it sees. */
@NonNullByDefault
package org.ionwright.twin.wire.internal.rga;

import org.eclipse.jdt.annotation.NonNullByDefault;
