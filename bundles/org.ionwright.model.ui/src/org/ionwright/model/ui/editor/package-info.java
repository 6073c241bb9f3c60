/**
 * What an editor for a model file is made of: the part with file, commands, Outline, Properties and markers around a
 * {@link org.ionwright.model.ui.editor.ModelPanel}; tree, menu and list of findings for such a panel.
 */
@NonNullByDefault
package org.ionwright.model.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
