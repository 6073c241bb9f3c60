@NonNullByDefault
package org.ionwright.ui.common.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
