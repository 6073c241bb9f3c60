package org.ionwright.spectrum.run;

import java.io.IOException;

/**
 * Takes the points of the spectra of a pass without any object per spectrum: in order and one at a time, but not always
 * on the same thread.
 */
@FunctionalInterface
public interface PointVisitor {

	/**
	 * @param index
	 *            of the spectrum in the run
	 * @param mz
	 *            the first {@code count} values count; valid during the call only and not to be changed; the same array
	 *            as in the call before where both spectra share one axis
	 * @param intensities
	 *            the first {@code count} values count; valid during the call only and not to be changed
	 * @return false to end the pass here
	 */
	boolean visit(int index, double[] mz, double[] intensities, int count) throws IOException;
}
