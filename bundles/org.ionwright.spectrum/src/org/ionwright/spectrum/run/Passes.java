package org.ionwright.spectrum.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;

/** Passes over a run for formats that have no faster way: spectrum by spectrum. */
final class Passes {

	private Passes() {
	}

	static ScanTable table(RunFile run, PassMonitor monitor) throws IOException {
		int size = run.size();
		ScanTable.Builder table = new ScanTable.Builder(size);
		for (int i = 0; i < size; i++) {
			proceed(monitor, i, size);
			SpectrumInfo info = run.info(i);
			if (Double.isNaN(info.totalIonCurrent()) || Double.isNaN(info.basePeakIntensity())) {
				info = run.spectrum(i).info();
			}
			table.row(i, info.msLevel(), info.startSeconds(), info.totalIonCurrent(), info.basePeakMz(),
					info.basePeakIntensity());
		}
		return table.build();
	}

	static List<Chromatogram> extract(RunFile run, List<MassRange> ranges, int msLevel, PassMonitor monitor)
			throws IOException {
		int size = run.size();
		double[][] sums = new double[ranges.size()][size];
		double[] seconds = new double[size];
		int count = 0;
		for (int i = 0; i < size; i++) {
			proceed(monitor, i, size);
			Spectrum spectrum = run.spectrum(i);
			if (msLevel == 0 || spectrum.info().msLevel() == msLevel) {
				seconds[count] = spectrum.info().startSeconds();
				for (int r = 0; r < sums.length; r++) {
					sums[r][count] = sum(spectrum, ranges.get(r));
				}
				count++;
			}
		}
		List<Chromatogram> traces = new ArrayList<>();
		for (int r = 0; r < sums.length; r++) {
			traces.add(new Chromatogram(RunFile.traceId(ranges.get(r)), ChromatogramKind.SELECTED_ION_CURRENT,
					Arrays.copyOf(seconds, count), Arrays.copyOf(sums[r], count)));
		}
		return traces;
	}

	static double sum(Spectrum spectrum, MassRange range) {
		MassAxis axis = spectrum.axis();
		double sum = 0;
		for (int i = axis.ceiling(range.low()); i < axis.size() && axis.mz(i) <= range.high(); i++) {
			sum += spectrum.intensity(i);
		}
		return sum;
	}

	static void proceed(PassMonitor monitor, int done, int of) {
		if (!monitor.goOn(done, of)) {
			throw new CancellationException();
		}
	}
}
