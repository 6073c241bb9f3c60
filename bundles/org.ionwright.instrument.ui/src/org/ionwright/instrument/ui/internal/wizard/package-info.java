/** New instruments from presets. */
@NonNullByDefault
package org.ionwright.instrument.ui.internal.wizard;

import org.eclipse.jdt.annotation.NonNullByDefault;
