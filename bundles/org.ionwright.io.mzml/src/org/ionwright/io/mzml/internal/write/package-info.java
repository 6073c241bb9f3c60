/** Writes indexed mzML 1.1.0 while a run goes on: append only, every acknowledged spectrum is on the disk. */
@NonNullByDefault
package org.ionwright.io.mzml.internal.write;

import org.eclipse.jdt.annotation.NonNullByDefault;
