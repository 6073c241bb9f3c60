/** The Instrument view: set-points and readbacks. Panels know SWT and the desk, only the view classes know the workbench. */
@NonNullByDefault
package org.ionwright.scan.ui.internal.readings;

import org.eclipse.jdt.annotation.NonNullByDefault;
