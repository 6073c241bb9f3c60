/** Texts. */
@NonNullByDefault
package org.ionwright.model.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
