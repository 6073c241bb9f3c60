/** The view of tuning. */
@NonNullByDefault
package org.ionwright.tune.ui.internal.tune;

import org.eclipse.jdt.annotation.NonNullByDefault;
