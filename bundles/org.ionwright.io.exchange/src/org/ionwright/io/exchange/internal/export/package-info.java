/** Writes spectra and traces as text: CSV, peak list, MGF, JCAMP-DX. */
@NonNullByDefault
package org.ionwright.io.exchange.internal.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
