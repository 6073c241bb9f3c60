package org.ionwright.scan.ui.internal.desk;

import java.io.IOException;
import java.nio.file.Path;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;

/** Reads instrument and method files. Blocks. */
public interface SetupFiles {

	/**
	 * @throws IOException
	 *             with one line for people that names the file, the place and the remedy
	 */
	MassSpectrometer instrument(Path file) throws IOException;

	/**
	 * @throws IOException
	 *             with one line for people that names the file, the place and the remedy
	 */
	AcquisitionMethod method(Path file) throws IOException;
}
