/** New driver projects, from the template of the command line. */
@NonNullByDefault
package org.ionwright.device.ui.internal.driver;

import org.eclipse.jdt.annotation.NonNullByDefault;
