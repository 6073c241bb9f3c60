/** What a method does over the time of a run: the computing without widgets, and the page that draws it. */
@NonNullByDefault
package org.ionwright.method.ui.internal.time;

import org.eclipse.jdt.annotation.NonNullByDefault;
