/** What a person sees who starts the product for the first time. */
@NonNullByDefault
package org.ionwright.workbench.internal.welcome;

import org.eclipse.jdt.annotation.NonNullByDefault;
