/** Reads what earlier versions wrote: one class for each change of a namespace. */
@NonNullByDefault
package org.ionwright.model.internal.migration;

import org.eclipse.jdt.annotation.NonNullByDefault;
