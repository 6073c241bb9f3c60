/**
 * The side file: the decoded points of a run beside its mzML file, for traces and pictures of the whole run in
 * milliseconds. It holds nothing that the mzML file does not hold and may be deleted at any time. The writer makes one
 * while a run is acquired, the reader behind its first pass over the points. Its format is described in
 * {@link org.ionwright.io.mzml.internal.side.SideFormat}.
 */
@NonNullByDefault
package org.ionwright.io.mzml.internal.side;

import org.eclipse.jdt.annotation.NonNullByDefault;
