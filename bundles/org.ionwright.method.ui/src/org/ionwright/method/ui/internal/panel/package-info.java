/** The body of the editor: segments, form, tables and pages in step. Opens in a bare Shell. */
@NonNullByDefault
package org.ionwright.method.ui.internal.panel;

import org.eclipse.jdt.annotation.NonNullByDefault;
