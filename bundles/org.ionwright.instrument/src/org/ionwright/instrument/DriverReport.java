package org.ionwright.instrument;

import java.util.Optional;

import org.ionwright.device.KitReport;

/**
 * Whether an installed driver can be used, in words.
 *
 * @param scheme
 *            of the addresses it serves; empty when it is not known
 * @param bundle
 *            symbolic name
 * @param models
 *            for people; empty when it is not known
 * @param text
 *            one line: what is wrong and what helps; how it is used when all is well
 * @param kit
 *            empty when the bundle brings no report
 */
public record DriverReport(String scheme, String bundle, String version, String models, Condition condition,
		String text, Optional<KitReport> kit) {

	/** State of a driver. */
	public enum Condition {
		USABLE,
		/** Another driver serves its scheme. */
		HIDDEN,
		/** Something it needs is not there. */
		NOT_RESOLVED,
		/** Its bundle was stopped or never started. */
		NOT_STARTED,
		/** It brings no component that offers a driver. */
		NO_COMPONENT,
		/** Its component waits for a service. */
		UNSATISFIED,
		/** Its component failed to start. */
		FAILED,
		/** It does not say which scheme it serves. */
		NO_SCHEME,
		/** No wire that it could use is installed. */
		NO_TRANSPORT
	}

	public boolean usable() {
		return condition == Condition.USABLE;
	}
}
