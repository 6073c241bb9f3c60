/** Edits of the drawing as steps of the document. */
@NonNullByDefault
package org.ionwright.instrument.ui.internal.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
