package org.ionwright.scan.ui.internal.desk;

import java.io.IOException;
import java.nio.file.Path;

import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;

/** The file format of the instrument model. */
final class ModelSetupFiles implements SetupFiles {

	@Override
	public MassSpectrometer instrument(Path file) throws IOException {
		return ModelFiles.loadInstrument(file);
	}

	@Override
	public AcquisitionMethod method(Path file) throws IOException {
		return ModelFiles.loadMethod(file);
	}
}
