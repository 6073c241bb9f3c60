/**
 * A model that is edited and everything that changes it: each change is a command that can be undone. No widgets.
 * All of it belongs to the UI thread unless a type says otherwise.
 */
@NonNullByDefault
package org.ionwright.model.ui.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
