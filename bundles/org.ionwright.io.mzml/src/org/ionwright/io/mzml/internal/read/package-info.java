/**
 * Reads mzML by bytes, element by element, never a whole file at once. The XML parsers of the JDK are not used: they
 * stop at the 50 001st entity reference of a document, which ordinary files exceed.
 */
@NonNullByDefault
package org.ionwright.io.mzml.internal.read;

import org.eclipse.jdt.annotation.NonNullByDefault;
