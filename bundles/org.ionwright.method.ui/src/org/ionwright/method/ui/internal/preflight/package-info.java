/** What a run of the method will be like, worked out before anything is touched. */
@NonNullByDefault
package org.ionwright.method.ui.internal.preflight;

import org.eclipse.jdt.annotation.NonNullByDefault;
