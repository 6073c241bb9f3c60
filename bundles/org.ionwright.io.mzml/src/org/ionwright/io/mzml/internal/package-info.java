/** Accessions that reader and writer share. Nothing of this bundle is exported; it is reached as OSGi services. */
@NonNullByDefault
package org.ionwright.io.mzml.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
