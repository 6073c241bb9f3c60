package org.ionwright.cli.internal;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;

/** Instruments and methods from files, or the demo ones where none is named. */
final class Inputs {

	private Inputs() {
	}

	static MassSpectrometer instrument(@Nullable Path file) throws BadInputException {
		try {
			return file == null ? DemoModels.instrument() : ModelFiles.loadInstrument(file);
		} catch (ModelFileException e) {
			throw new BadInputException(String.valueOf(e.getMessage()), e);
		}
	}

	static AcquisitionMethod method(@Nullable Path file) throws BadInputException {
		try {
			return file == null ? DemoModels.method() : ModelFiles.loadMethod(file);
		} catch (ModelFileException e) {
			throw new BadInputException(String.valueOf(e.getMessage()), e);
		}
	}
}
