/**
 * The cut-away drawing of an instrument, to scale. Knows SWT and the model, but neither the workbench nor the editing domain:
 * what is picked goes out through {@link org.ionwright.instrument.ui.internal.drawing.DrawingSelection}, what is dragged
 * through {@link org.ionwright.instrument.ui.internal.drawing.Edits}.
 */
@NonNullByDefault
package org.ionwright.instrument.ui.internal.drawing;

import org.eclipse.jdt.annotation.NonNullByDefault;
