package org.ionwright.method.ui.internal.bench;

import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The services that are there now. Any thread. */
public final class Services {

	private Services() {
	}

	/** Empty where no bundle offers it, and in a bare Shell. */
	public static <S> Optional<S> present(Class<S> type) {
		Bundle bundle = FrameworkUtil.getBundle(Services.class);
		BundleContext context = bundle == null ? null : bundle.getBundleContext();
		if (context == null) {
			return Optional.empty();
		}
		ServiceReference<S> reference = context.getServiceReference(type);
		return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
	}
}
