/** A driver that tests pack into bundles of its own; it sees nothing of the tests but a list of texts among the system properties. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.ionwright.instrument.driver;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
