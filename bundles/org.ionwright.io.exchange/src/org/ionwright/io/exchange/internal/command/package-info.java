/** The command {@code convert}. */
@NonNullByDefault
package org.ionwright.io.exchange.internal.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
