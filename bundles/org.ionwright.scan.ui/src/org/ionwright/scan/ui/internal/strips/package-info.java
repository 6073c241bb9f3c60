/** The Strip Charts view. Panels know SWT and the desk, only the view class knows the workbench. */
@NonNullByDefault
package org.ionwright.scan.ui.internal.strips;

import org.eclipse.jdt.annotation.NonNullByDefault;
