package org.ionwright.spectrum.run;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a damaged file.
 *
 * @param file
 *            the complete one
 * @param spectra
 *            number of spectra that were saved
 * @param cutBytes
 *            length of what stands behind the last of them in the damaged file and is not in the complete one
 * @param remarks
 *            what was cut, left out or computed anew, one line each for people
 */
public record RecoveredRun(Path file, int spectra, long cutBytes, List<String> remarks) {

	public RecoveredRun {
		remarks = List.copyOf(remarks);
	}
}
