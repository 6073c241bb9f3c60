/**
 * From a method to a stream of spectra: plan, run, progress, cancel. Ask the service registry for the
 * {@link org.ionwright.scan.ScanEngine}.
 */
@NonNullByDefault
package org.ionwright.scan;

import org.eclipse.jdt.annotation.NonNullByDefault;
