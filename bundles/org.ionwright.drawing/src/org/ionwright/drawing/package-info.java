/**
 * The cut-away drawing of an instrument: {@link org.ionwright.drawing.Drawing} makes a {@link org.ionwright.drawing.Scene}
 * of plain shapes from the model, {@link org.ionwright.drawing.SvgWriter} and {@link org.ionwright.drawing.Picture} put it
 * on paper; a window paints the same scene. Places are mm of paper, x to the right, y down. Everything is immutable.
 */
@NonNullByDefault
package org.ionwright.drawing;

import org.eclipse.jdt.annotation.NonNullByDefault;
