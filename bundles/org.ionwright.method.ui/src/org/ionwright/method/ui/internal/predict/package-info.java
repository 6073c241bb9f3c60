/** The spectrum that the model expects of a segment: the question without widgets, and the page that shows the answer. */
@NonNullByDefault
package org.ionwright.method.ui.internal.predict;

import org.eclipse.jdt.annotation.NonNullByDefault;
