/**
 * Runs as they are written and read, independent of the file format. Whoever acquires asks the service registry for a
 * {@link org.ionwright.spectrum.run.RunWriterFactory}, whoever shows for a
 * {@link org.ionwright.spectrum.run.RunFormat}; a format is a bundle that registers both.
 */
@NonNullByDefault
package org.ionwright.spectrum.run;

import org.eclipse.jdt.annotation.NonNullByDefault;
