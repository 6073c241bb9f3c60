@NonNullByDefault
package org.ionwright.spectrum.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
