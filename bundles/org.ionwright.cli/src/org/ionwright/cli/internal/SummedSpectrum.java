package org.ionwright.cli.internal;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunFile;

/**
 * The sum of all spectra of a run that share the axis of the first.
 *
 * @param title
 *            for people
 * @param spectra
 *            how many were summed
 */
record SummedSpectrum(String title, MassAxis axis, double[] intensities, int spectra, boolean simulated) {

	/**
	 * @throws IOException
	 *             when the run holds no spectrum or cannot be read
	 */
	static SummedSpectrum of(RunFile run) throws IOException {
		@Nullable
		MassAxis axis = null;
		double[] sum = new double[0];
		int count = 0;
		for (int i = 0; i < run.size(); i++) {
			Spectrum spectrum = run.spectrum(i);
			if (axis == null) {
				axis = spectrum.axis();
				sum = new double[spectrum.size()];
			}
			if (axis.equals(spectrum.axis())) {
				for (int k = 0; k < sum.length; k++) {
					sum[k] += spectrum.intensity(k);
				}
				count++;
			}
		}
		if (axis == null) {
			throw new IOException(run.path() + " holds no spectrum to draw");
		}
		return new SummedSpectrum(String.valueOf(run.path().getFileName()), axis, sum, count, run.simulated());
	}
}
