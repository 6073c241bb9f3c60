/**
 * What a model of the instrument predicts for a spectrum: whoever shows spectra asks {@link org.ionwright.spectrum.forecast.SpectrumForecast}, whoever
 * has a model registers one.
 */
@NonNullByDefault
package org.ionwright.spectrum.forecast;

import org.eclipse.jdt.annotation.NonNullByDefault;
