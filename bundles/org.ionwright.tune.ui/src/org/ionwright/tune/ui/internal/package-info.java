/** Views of tuning and of mass calibration. */
@NonNullByDefault
package org.ionwright.tune.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
