/** Reads spectra and chromatograms out of text tables. */
@NonNullByDefault
package org.ionwright.io.exchange.internal.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
