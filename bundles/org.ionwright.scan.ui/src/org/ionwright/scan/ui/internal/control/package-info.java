/** The Scan Control view. Panels know SWT and the desk, only the view classes know the workbench. */
@NonNullByDefault
package org.ionwright.scan.ui.internal.control;

import org.eclipse.jdt.annotation.NonNullByDefault;
