package org.ionwright.spectrum.forecast;

import org.ionwright.spectrum.run.PassMonitor;

/** Predicts spectra from a model of the instrument; an OSGi service. Safe for use from any thread. */
public interface SpectrumForecast {

	/**
	 * What one scan gives on the mean. The same question is answered again at once; the first one after a change of the
	 * tuning takes seconds: not for the UI thread.
	 *
	 * @param monitor
	 *            asked often, with parts of the work
	 * @throws ForecastException
	 *             in words for people: what is missing or cannot be, and where to mend it
	 * @throws java.util.concurrent.CancellationException
	 *             when the monitor ends the work
	 */
	Forecast predict(ForecastRequest request, PassMonitor monitor) throws ForecastException;
}
