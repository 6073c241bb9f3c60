/** Makes a scene from a model: sketches of the parts in m, then the sheet of paper with callouts, ladder and insets. */
@NonNullByDefault
package org.ionwright.drawing.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
