package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.io.mzml.internal.write.MzmlWriterFactory;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files cut off and files changed at random. */
class DamageTest {

	private static final int SPECTRA = 6;

	@TempDir
	Path folder = Path.of("");

	/** The process is killed at any moment: the file may hold any part of the bytes that were not yet acknowledged. */
	@Test
	void killedRunGivesBackEveryAcknowledgedSpectrum() throws IOException {
		long[] acknowledged = new long[SPECTRA];
		Path part;
		try (RunWriter writer = new MzmlWriterFactory().create(folder.resolve("run.mzML"), TestRuns.header())) {
			part = writer.partial();
			for (int i = 0; i < SPECTRA; i++) {
				writer.append(TestRuns.spectrum(i));
				acknowledged[i] = Files.size(part);
			}
		}
		byte[] bytes = Files.readAllBytes(part);
		cutEverywhere(bytes, acknowledged);
	}

	/** The same at any moment of finishing, when the tail is being written. */
	@Test
	void runKilledWhileItIsFinishedGivesBackEverySpectrum() throws IOException {
		byte[] bytes = Files.readAllBytes(TestRuns.write(folder, "run.mzML", SPECTRA));
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		for (int end = text.indexOf("</spectrumList>"); end < bytes.length; end += 13) {
			assertEquals(SPECTRA, wholeSpectra(Arrays.copyOf(bytes, end)));
		}
	}

	private void cutEverywhere(byte[] bytes, long[] acknowledged) throws IOException {
		for (int end = 0; end <= bytes.length; end += 61) {
			int expected = 0;
			while (expected < SPECTRA && acknowledged[expected] <= end) {
				expected++;
			}
			byte[] cut = Arrays.copyOf(bytes, end);
			if (expected == 0 && end < acknowledged[0] - 1) {
				IOException error = assertThrows(IOException.class, () -> wholeSpectra(cut));
				assertFalse(String.valueOf(error.getMessage()).contains("\n"));
			} else {
				assertTrue(wholeSpectra(cut) >= expected);
			}
		}
		assertEquals(SPECTRA, wholeSpectra(bytes));
	}

	private int wholeSpectra(byte[] bytes) throws IOException {
		Path file = Files.write(folder.resolve("cut.mzML"), bytes);
		try (RunFile run = new MzmlFormat().open(file)) {
			assertTrue(run.warnings().size() <= 1, run.warnings().toString());
			assertTrue(endsWithIndex(bytes) || run.warnings().size() == 1, "the cut is told");
			for (int i = 0; i < run.size(); i++) {
				assertEquals(TestRuns.spectrum(i).info(), run.spectrum(i).info());
			}
			return run.size();
		}
	}

	private static boolean endsWithIndex(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		return Pattern.compile("<indexListOffset>[0-9]+<").matcher(text).find();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tiny.pwiz.1.1.mzML", "tiny.pwiz.err.idx.mzML", "example_single_quad.mzML",
			"example_tandem_quad_ci.mzML", "tiny.numpress-linear-slof-zlib.mzML", "tiny.numpress-linear-pic.mzML",
			"truncated.mzML" })
	void randomDamageEndsInAResultOrInOneLine(String name) throws IOException {
		byte[] original = TestRuns.sample(name);
		Random random = new Random(name.hashCode());
		Path file = folder.resolve(name);
		int opened = 0;
		int refused = 0;
		for (int round = 0; round < 450; round++) {
			byte[] bytes = damaged(original, random, round);
			Files.write(file, bytes);
			String what = name + ", round " + round;
			boolean result = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> readAll(file), what);
			opened += result ? 1 : 0;
			refused += result ? 0 : 1;
		}
		assertTrue(refused > 10 && (opened > 100 || name.startsWith("truncated")), opened + " opened, " + refused);
	}

	/** @return whether everything could be read */
	private static boolean readAll(Path file) {
		boolean whole = true;
		try (RunFile run = new MzmlFormat().open(file)) {
			for (int i = 0; i < run.size(); i++) {
				try {
					run.info(i);
					Spectrum spectrum = run.spectrum(i);
					assertEquals(spectrum.axis().size(), spectrum.size());
				} catch (IOException e) {
					assertTrue(String.valueOf(e.getMessage()).contains(file.getFileName().toString()), e.getMessage());
					whole = false;
				}
			}
			run.chromatograms();
			run.facts();
			run.warnings().forEach(line -> assertFalse(line.contains("\n"), line));
		} catch (IOException e) {
			assertTrue(String.valueOf(e.getMessage()).contains(file.getFileName().toString()), e.getMessage());
			whole = false;
		}
		return whole;
	}

	private static byte[] damaged(byte[] original, Random random, int round) {
		byte[] bytes = original.clone();
		switch (round % 6) {
		case 0 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
		case 1 -> {
			for (int i = 0; i < 40; i++) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
		}
		case 2 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
		case 3 -> {
			int from = random.nextInt(bytes.length);
			int length = random.nextInt(Math.min(2000, bytes.length - from));
			byte[] shorter = new byte[bytes.length - length];
			System.arraycopy(bytes, 0, shorter, 0, from);
			System.arraycopy(bytes, from + length, shorter, from, shorter.length - from);
			bytes = shorter;
		}
		case 4 -> {
			int from = random.nextInt(bytes.length);
			int length = random.nextInt(Math.min(500, bytes.length - from));
			System.arraycopy(original, from, bytes, random.nextInt(bytes.length - length), length);
		}
		default -> {
			for (int i = 0; i < bytes.length; i++) {
				if (bytes[i] >= '0' && bytes[i] <= '9' && random.nextInt(200) == 0) {
					bytes[i] = '9';
				} else if ("<>/\"=&;".indexOf(bytes[i]) >= 0 && random.nextInt(3000) == 0) {
					bytes[i] = (byte) "<>/\"=&;".charAt(random.nextInt(7));
				}
			}
		}
		}
		return bytes;
	}
}
