/** The values of a method beside those the instrument has now. */
@NonNullByDefault
package org.ionwright.method.ui.internal.now;

import org.eclipse.jdt.annotation.NonNullByDefault;
