package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.process.Peak;
import org.ionwright.spectrum.process.SpectrumSelection;
import org.ionwright.spectrum.process.SpectrumSimilarity;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.ionwright.ui.common.ChartLayer;
import org.ionwright.ui.common.PointPyramid;

/**
 * A spectrum of another run, to compare with.
 *
 * @param layer
 *            named after the file and the scans
 * @param peaks
 *            by m/z
 */
record OtherSpectrum(ChartLayer layer, List<Peak> peaks) {

	/**
	 * Reads the mean of some scans and closes the file. Blocks.
	 *
	 * @param scans
	 *            numbers from 1 on and ranges of them, {@code 1-20,25}; empty for the first scan with points
	 * @throws IOException
	 *             in words
	 * @throws IllegalArgumentException
	 *             in words, when the scans are none
	 */
	static OtherSpectrum read(Collection<RunFormat> formats, Path path, String scans, BooleanSupplier wanted)
			throws IOException {
		RunFormat format = formats.stream().filter(each -> each.accepts(path)).findFirst()
				.orElseThrow(() -> new IOException(NLS.bind(Messages.RunLoader_noFormat, path.getFileName())));
		try (RunFile file = format.open(path)) {
			int[] indices = scans.isBlank() ? first(file) : indices(scans, file.size());
			DerivedSpectrum mean = Deriver.derive(file, Derivation.NOTHING.ofScans(indices).asMean(true), wanted);
			String name = path.getFileName() + ": "
					+ (mean.added() == 1 ? NLS.bind(Messages.RunFinding_scan, indices[0] + 1)
							: NLS.bind(Messages.ScanText_mean, mean.added()));
			return new OtherSpectrum(new ChartLayer(name, PointPyramid.of(mean.axis(), mean.intensities()),
					mean.representation()), PeakList.of(mean));
		}
	}

	private static int[] first(RunFile file) throws IOException {
		for (int i = 0; i < file.size(); i++) {
			if (file.info(i).points() > 0) {
				return new int[] { i };
			}
		}
		throw new IOException(Messages.RunPanel_empty);
	}

	private static int[] indices(String scans, int size) {
		int[] numbers = SpectrumSelection.parse(scans);
		if (IntStream.of(numbers).anyMatch(number -> number < 1 || number > size)) {
			throw new IllegalArgumentException(NLS.bind(Messages.ComparePage_beyond, scans, size));
		}
		return IntStream.of(numbers).map(number -> number - 1).toArray();
	}

	/**
	 * How alike the peaks are, by their heights as they are.
	 *
	 * @param others
	 *            by m/z
	 */
	SpectrumSimilarity similarity(List<Peak> others, double tolerance) {
		return SpectrumSimilarity.of(places(others), heights(others), places(peaks), heights(peaks), tolerance, 1, 0);
	}

	private static double[] places(List<Peak> list) {
		return list.stream().mapToDouble(Peak::centroid).toArray();
	}

	private static double[] heights(List<Peak> list) {
		return list.stream().mapToDouble(Peak::height).toArray();
	}
}
