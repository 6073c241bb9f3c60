/** Devices that speak SCPI: a parser with an error queue, electrometers, and one that stands for any other. */
@NonNullByDefault
package org.ionwright.twin.wire.internal.scpi;

import org.eclipse.jdt.annotation.NonNullByDefault;
