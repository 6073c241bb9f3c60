/** The share of the beam that the first stage passes. Panels know SWT and the desk, only the view class knows the workbench. */
@NonNullByDefault
package org.ionwright.scan.ui.internal.share;

import org.eclipse.jdt.annotation.NonNullByDefault;
