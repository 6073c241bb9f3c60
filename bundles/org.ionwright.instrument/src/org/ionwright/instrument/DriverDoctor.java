package org.ionwright.instrument;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/** Says in words whether installed drivers can be used and why not; an OSGi service. Safe for use from any thread. */
@ProviderType
public interface DriverDoctor {

	/** Every bundle that is written against the driver interface, also one that does not start; by scheme, then bundle. */
	List<DriverReport> examine();

	/**
	 * Why a device address cannot work: no driver, no transport, an option that nobody knows. Nothing is opened.
	 *
	 * @return empty when nothing speaks against it
	 */
	Optional<String> trouble(String address);
}
