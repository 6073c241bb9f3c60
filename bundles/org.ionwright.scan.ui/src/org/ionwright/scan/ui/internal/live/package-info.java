/** The Live Spectrum view. Panels know SWT and the desk, only the view classes know the workbench. */
@NonNullByDefault
package org.ionwright.scan.ui.internal.live;

import org.eclipse.jdt.annotation.NonNullByDefault;
