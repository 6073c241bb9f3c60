/** The command {@code new-driver} and the files it copies. */
@NonNullByDefault
package org.ionwright.device.template.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
