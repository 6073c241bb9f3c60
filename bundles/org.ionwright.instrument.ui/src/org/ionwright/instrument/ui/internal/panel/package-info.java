/** The body of the editor: tree, form, facts, findings and drawing in step. Knows no workbench; opens in a bare Shell. */
@NonNullByDefault
package org.ionwright.instrument.ui.internal.panel;

import org.eclipse.jdt.annotation.NonNullByDefault;
