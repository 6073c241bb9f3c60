/** What goes on with an instrument while it is tuned and calibrated, without windows. */
@NonNullByDefault
package org.ionwright.tune.ui.internal.desk;

import org.eclipse.jdt.annotation.NonNullByDefault;
