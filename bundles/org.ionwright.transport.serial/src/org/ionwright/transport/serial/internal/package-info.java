/** Serial Transport. */
@NonNullByDefault
package org.ionwright.transport.serial.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
