/** The view of mass calibration. */
@NonNullByDefault
package org.ionwright.tune.ui.internal.calibration;

import org.eclipse.jdt.annotation.NonNullByDefault;
