package org.ionwright.io.mzml.internal.write;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunPlan;
import org.ionwright.spectrum.run.RunWriter;

/** A program that writes run after run and says of each spectrum when it is stored, until it is killed. */
public final class KilledRuns {

	private static final int[] SIZES = { 1, 7, 401, 401, 5_001, 20_001 };

	private KilledRuns() {
	}

	/** Arguments: folder, seed. */
	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		long seed = Long.parseLong(arguments[1]);
		try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
			for (int run = 0;; run++) {
				int spectra = spectra(seed, run);
				try (RunWriter writer = new MzmlWriterFactory().create(folder.resolve(name(run)), header(seed, run))) {
					write(writer, out, seed, run);
					writer.finish();
					say(out, "finished " + run + " " + spectra);
				}
			}
		}
	}

	/** Every other run waits for each spectrum; the others hand over what comes and hear later that it is stored. */
	private static void write(RunWriter writer, FileOutputStream out, long seed, int run) throws IOException {
		for (int i = 0; i < spectra(seed, run); i++) {
			String stored = "stored " + run + " " + i;
			if (random(seed, run).nextInt() % 2 == 0) {
				writer.append(spectrum(seed, run, i));
				say(out, stored);
			} else {
				writer.submit(spectrum(seed, run, i)).thenRun(() -> say(out, stored));
			}
		}
	}

	private static void say(FileOutputStream out, String line) {
		try {
			out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String name(int run) {
		return "run-" + run + ".mzML";
	}

	static int spectra(long seed, int run) {
		return 1 + random(seed, run).nextInt(12);
	}

	private static Random random(long seed, int run) {
		return new Random(seed * 1000 + run);
	}

	private static boolean monitoring(long seed, int run) {
		return random(seed, run).nextLong() % 3 == 0;
	}

	/** Half of the runs end otherwise than planned. */
	private static RunHeader header(long seed, int run) {
		int planned = run % 2 == 0 ? spectra(seed, run) : 100;
		return TestRuns.header().withPlan(new RunPlan(planned,
				monitoring(seed, run) ? SpectrumKind.SELECTED_ION_MONITORING : SpectrumKind.FULL_SCAN,
				RunEncoding.DEFAULT));
	}

	static Spectrum spectrum(long seed, int run, int index) {
		boolean monitoring = monitoring(seed, run);
		int points = monitoring ? 4 : SIZES[random(seed, run).nextInt(SIZES.length)];
		Spectrum scan = TestRuns.spectrum(index, MassAxis.linear(50, 0.1, points));
		return !monitoring ? scan
				: Spectrum.builder(index, scan.axis(), scan.intensities()).kind(SpectrumKind.SELECTED_ION_MONITORING)
						.polarity(scan.info().polarity()).startSeconds(scan.info().startSeconds()).build();
	}
}
