package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.forecast.FrozenRun;

/**
 * Instrument and method that a prediction rests on: those that the run holds, or files that the user chose instead.
 *
 * @param instrument
 *            text of the file
 * @param method
 *            text of the file
 * @param fromRun
 *            whether the instrument is that of the run, errors of calibration included where it was simulated
 * @param instrumentName
 *            for people
 * @param methodName
 *            for people
 */
record ModelFilesChosen(String instrument, String method, OptionalLong seed, boolean fromRun, String instrumentName,
		String methodName) {

	static final ModelFilesChosen NONE = new ModelFilesChosen("", "", OptionalLong.empty(), true, "", "");
	private static final int MOST_BYTES = 16 << 20;

	static ModelFilesChosen of(LoadedRun run) {
		FrozenRun frozen = FrozenRun.of(run.file().facts());
		return new ModelFilesChosen(frozen.instrumentFile(), frozen.methodFile(), frozen.seed(), true,
				frozen.instrumentFile().isEmpty() ? Messages.Model_notInRun : Messages.Model_ofRun,
				frozen.methodFile().isEmpty() ? Messages.Model_notInRun : Messages.Model_ofRun);
	}

	/** With another instrument. Blocks shortly. */
	ModelFilesChosen withInstrument(Path file) throws IOException {
		return new ModelFilesChosen(text(file), method, seed, false, String.valueOf(file.getFileName()), methodName);
	}

	/** With another method. Blocks shortly. */
	ModelFilesChosen withMethod(Path file) throws IOException {
		return new ModelFilesChosen(instrument, text(file), seed, fromRun, instrumentName,
				String.valueOf(file.getFileName()));
	}

	private static String text(Path file) throws IOException {
		if (Files.size(file) > MOST_BYTES) {
			throw new IOException(NLS.bind(Messages.Model_big, file));
		}
		return Files.readString(file, StandardCharsets.UTF_8);
	}
}
