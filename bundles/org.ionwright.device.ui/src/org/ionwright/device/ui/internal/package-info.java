/** Views of devices: what is connected, what was found, what goes over the wires. */
@NonNullByDefault
package org.ionwright.device.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
