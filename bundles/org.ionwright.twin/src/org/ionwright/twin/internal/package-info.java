@NonNullByDefault
package org.ionwright.twin.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
