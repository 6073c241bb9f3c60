package org.ionwright.foreign;

import java.io.File;
import java.io.PrintStream;

import io.github.msdk.datamodel.Chromatogram;
import io.github.msdk.datamodel.MsScan;
import io.github.msdk.datamodel.RawDataFile;
import io.github.msdk.io.mzml.MzMLFileImportMethod;

/** The reader of MSDK. */
final class Msdk {

	private Msdk() {
	}

	static void read(String file, PrintStream out) throws Exception {
		RawDataFile run = new MzMLFileImportMethod(new File(file)).execute();
		int number = 0;
		for (MsScan scan : run.getScans()) {
			Main.spectrum(out, file, number++, scan.getMsLevel(), scan.getRetentionTime(), scan.getMzValues(),
					Main.wide(scan.getIntensityValues()));
		}
		number = 0;
		for (Chromatogram trace : run.getChromatograms()) {
			Main.chromatogram(out, file, number++, Main.wide(trace.getRetentionTimes()),
					Main.wide(trace.getIntensityValues()));
		}
		run.dispose();
	}
}
