/**
 * What the views of scan control share: which instrument and method are active, what runs, and what may be done now. Knows
 * neither SWT nor the workbench.
 */
@NonNullByDefault
package org.ionwright.scan.ui.internal.desk;

import org.eclipse.jdt.annotation.NonNullByDefault;
