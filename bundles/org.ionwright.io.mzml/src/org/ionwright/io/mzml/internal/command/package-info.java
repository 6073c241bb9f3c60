/** Commands of the command line. */
@NonNullByDefault
package org.ionwright.io.mzml.internal.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
