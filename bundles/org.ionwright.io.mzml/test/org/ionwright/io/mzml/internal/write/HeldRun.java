package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.nio.file.Path;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.spectrum.run.RunWriter;

/** A program that writes a run of two spectra, and between them waits until its input ends. */
public final class HeldRun {

	private HeldRun() {
	}

	/** Argument: the file. */
	public static void main(String[] arguments) throws IOException {
		try (RunWriter writer = new MzmlWriterFactory().create(Path.of(arguments[0]), TestRuns.header())) {
			writer.append(TestRuns.spectrum(0));
			System.out.println(writer.partial());
			while (System.in.read() >= 0) {
				// Nobody sends anything.
			}
			writer.append(TestRuns.spectrum(1));
			writer.finish();
		}
	}
}
