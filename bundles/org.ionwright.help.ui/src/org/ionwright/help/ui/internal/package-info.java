/** Shows the pages that the extension points of the platform's help bring, where the platform's own viewer is not installed. */
@NonNullByDefault
package org.ionwright.help.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
