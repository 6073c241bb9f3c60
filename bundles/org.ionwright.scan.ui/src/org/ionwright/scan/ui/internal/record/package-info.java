/** Readings as they were: kept in bounded memory, whether a chart shows them or not. Knows neither SWT nor the workbench. */
@NonNullByDefault
package org.ionwright.scan.ui.internal.record;

import org.eclipse.jdt.annotation.NonNullByDefault;
