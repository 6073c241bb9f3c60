/** TCP Transport. */
@NonNullByDefault
package org.ionwright.transport.tcp.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
