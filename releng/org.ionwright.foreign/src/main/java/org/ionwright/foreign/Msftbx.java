package org.ionwright.foreign;

import java.io.PrintStream;

import umich.ms.datatypes.LCMSDataSubset;
import umich.ms.datatypes.scan.IScan;
import umich.ms.datatypes.scan.StorageStrategy;
import umich.ms.datatypes.scancollection.impl.ScanCollectionDefault;
import umich.ms.datatypes.spectrum.ISpectrum;
import umich.ms.fileio.filetypes.mzml.MZMLFile;

/** The reader of MSFTBX, which reads spectra only. */
final class Msftbx {

	private Msftbx() {
	}

	static void read(String file, PrintStream out) throws Exception {
		MZMLFile run = new MZMLFile(file);
		ScanCollectionDefault scans = new ScanCollectionDefault();
		scans.setDataSource(run);
		scans.setDefaultStorageStrategy(StorageStrategy.STRONG);
		scans.loadData(LCMSDataSubset.WHOLE_RUN);
		int number = 0;
		for (IScan scan : scans.getMapNum2scan().values()) {
			ISpectrum points = scan.fetchSpectrum();
			Double minutes = scan.getRt();
			Main.spectrum(out, file, number++, scan.getMsLevel(), minutes == null ? null : 60 * minutes,
					points.getMZs(),
					points.getIntensities());
		}
		run.close();
	}
}
