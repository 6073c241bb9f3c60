/**
 * From a method to a stream of spectra: plan, run, progress, cancel. Ask the service registry for the
 * {@link org.ionwright.scan.ScanEngine}.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.ionwright.scan;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
