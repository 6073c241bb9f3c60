/** Where scan control meets the workbench: commands, files, preferences, shutdown. */
@NonNullByDefault
package org.ionwright.scan.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
