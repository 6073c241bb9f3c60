/** The command {@code draw} of the command line. */
@NonNullByDefault
package org.ionwright.drawing.internal.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
