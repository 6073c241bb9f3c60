/** Where the instrument editor meets the workbench: the part, files, markers, commands. */
@NonNullByDefault
package org.ionwright.instrument.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
