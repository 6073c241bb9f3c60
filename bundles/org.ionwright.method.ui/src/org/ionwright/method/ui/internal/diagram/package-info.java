/** The stability diagram of the stages: geometry without widgets, and the page that draws it and lets it be dragged. */
@NonNullByDefault
package org.ionwright.method.ui.internal.diagram;

import org.eclipse.jdt.annotation.NonNullByDefault;
