/** Comparing two methods, and merging two versions of one that were made from a common ancestor. */
@NonNullByDefault
package org.ionwright.method.ui.internal.merge;

import org.eclipse.jdt.annotation.NonNullByDefault;
