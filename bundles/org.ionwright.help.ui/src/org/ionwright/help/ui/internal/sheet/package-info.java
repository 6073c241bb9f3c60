/** Cheat sheets in the format of the platform, where the platform's own view of them is not installed. */
@NonNullByDefault
package org.ionwright.help.ui.internal.sheet;

import org.eclipse.jdt.annotation.NonNullByDefault;
