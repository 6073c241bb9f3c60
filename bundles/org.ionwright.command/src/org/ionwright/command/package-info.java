/** Commands that bundles add to the command line. Implement {@link org.ionwright.command.Command} and register it. */
@NonNullByDefault
package org.ionwright.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
