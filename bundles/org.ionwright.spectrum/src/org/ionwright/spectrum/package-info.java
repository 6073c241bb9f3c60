/**
 * Immutable spectra, mass axes and chromatograms, and the terms that describe them. Use it wherever spectra are handed
 * on: nothing here knows a file format, a device or a screen. Everything is safe to share between threads.
 */
@NonNullByDefault
package org.ionwright.spectrum;

import org.eclipse.jdt.annotation.NonNullByDefault;
