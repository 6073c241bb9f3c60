/** Lists of the model as tables that are edited in place, and their way to and from spreadsheets. */
@NonNullByDefault
package org.ionwright.method.ui.internal.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
