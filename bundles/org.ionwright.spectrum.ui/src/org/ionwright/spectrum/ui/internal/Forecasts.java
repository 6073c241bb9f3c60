package org.ionwright.spectrum.ui.internal;

import java.util.Optional;

import org.ionwright.spectrum.forecast.SpectrumForecast;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Whoever predicts spectra here now. */
final class Forecasts {

	private Forecasts() {
	}

	/** Empty where no bundle with a model is installed. */
	static Optional<SpectrumForecast> present() {
		Bundle bundle = FrameworkUtil.getBundle(Forecasts.class);
		BundleContext context = bundle == null ? null : bundle.getBundleContext();
		if (context == null) {
			return Optional.empty();
		}
		ServiceReference<SpectrumForecast> reference = context.getServiceReference(SpectrumForecast.class);
		return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
	}
}
