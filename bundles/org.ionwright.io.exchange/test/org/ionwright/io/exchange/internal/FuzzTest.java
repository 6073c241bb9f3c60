package org.ionwright.io.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.ionwright.io.exchange.internal.mzxml.MzxmlFormat;
import org.ionwright.io.exchange.internal.netcdf.AndiFormat;
import org.ionwright.io.exchange.internal.table.TableFormat;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mutated files end in a result or in one line that names the file, never in another exception, and never take long. The
 * system property {@code ionwright.fuzz} sets how many of each format are read ({@code ionwright.fuzz.from} the first);
 * 2,000 without.
 */
class FuzzTest {

	private static final long SLOW_NANOS = 5_000_000_000L;

	@TempDir
	Path folder = Path.of("");

	@Test
	void mutatedMzxml() throws IOException {
		fuzz(new MzxmlFormat(), "a.mzXML", List.of(Samples.bytes("tiny.pwiz.mzXML"), Samples.bytes("tiny.openms.mzXML"),
				Samples.bytes("tiny.pwiz-zlib.mzXML")),
				"<scan ", "<scan>", "</scan>", "<peaks>", "</peaks>", "<!DOCTYPE a>", "<!--", "<![CDATA[", "\"", "<",
				">",
				"peaksCount=\"2000000000\"", "compressionType=\"zlib\"", "precision=\"64\"", "&#x110000;", "</msRun>",
				"msLevel=\"-1\"", "retentionTime=\"PT9E99S\"", "<precursorMz>", "\u0000");
	}

	@Test
	void mutatedAndi() throws IOException {
		List<byte[]> originals = new ArrayList<>();
		for (String name : List.of("scipy-cdf1.cdf", "scipy-cdf2.cdf", "scipy-records.cdf", "scipy-short.cdf",
				"scipy-bare.cdf", "scipy-chromatogram.cdf")) {
			originals.add(Samples.bytes(name));
		}
		fuzz(new AndiFormat(), "a.cdf", originals, "\u007f\u00ff\u00ff\u00ff", "\u00ff\u00ff\u00ff\u00ff", "\0\0\0\0",
				"\0\0\0\u000b", "\u0001\0\0\0", "CDF\u0005", "\u007f\u00f0\0\0", "mass_values");
	}

	@Test
	void mutatedTables() throws IOException {
		List<byte[]> originals = new ArrayList<>();
		for (String text : List.of("m/z,intensity\n100.5,7\n200.25,9000\n300,1\n",
				"# polarity: positive\nscan;time [s];m/z;intensity\n1;1,5;100;7\n1;1,5;200;9\n2;3;100;8\n2;3;200;10\n",
				"scan\ttime [s]\t100\t200\n1\t1.5\t7\t9\n2\t3\t8\t10\n", "time,TIC,BPC\n1,2,3\n2,3,4\n3,4,5\n",
				"\"m/z\" \"a b\"\n100 1\n101 2\n102 3\n", "m/z,1 s,2 s,3 min\n100,1,2,3\n101,,5,6\n102,7,8,9\n")) {
			originals.add(text.getBytes(StandardCharsets.UTF_8));
		}
		fuzz(new TableFormat(), "a.csv", originals, "\"", ",", ";", "\t", "\r", "\n", "\r\n", "1e308", "-", "NaN",
				"Infinity", "m/z", "time [min]", "\u0000", "\u00ff", "#", "1e-320", "1,2,3,4,5", "trace");
	}

	private void fuzz(RunFormat format, String name, List<byte[]> originals, String... pieces) throws IOException {
		long count = Long.getLong("ionwright.fuzz", 2000);
		long from = Long.getLong("ionwright.fuzz.from", 0);
		Path file = folder.resolve(name);
		long opened = 0;
		for (long number = from; number < from + count; number++) {
			SplittableRandom random = new SplittableRandom(number);
			byte[] bytes = originals.get((int) (number % originals.size())).clone();
			for (int i = random.nextInt(4); i >= 0; i--) {
				bytes = once(bytes, random, pieces);
			}
			Files.write(file, bytes);
			long start = System.nanoTime();
			try {
				opened += read(format, file) ? 1 : 0;
			} catch (RuntimeException | Error e) {
				throw new AssertionError("mutation " + number, e);
			}
			assertTrue(System.nanoTime() - start < SLOW_NANOS, "mutation " + number + " takes too long");
		}
		assertTrue(opened > count / 10 && opened < count, opened + " of " + count + " opened");
	}

	/** @return whether the file could be opened */
	private static boolean read(RunFormat format, Path file) {
		try (RunFile run = format.open(file)) {
			for (int i = 0; i < Math.min(run.size(), 50); i++) {
				try {
					run.info(i);
					run.spectrum(i);
				} catch (IOException e) {
					named(file, e);
				}
			}
			try {
				run.chromatograms();
			} catch (IOException e) {
				named(file, e);
			}
			run.facts();
			run.header();
			run.warnings().forEach(line -> assertFalse(line.contains("\n"), line));
			return true;
		} catch (IOException e) {
			named(file, e);
			return false;
		}
	}

	private static void named(Path file, IOException error) {
		String line = String.valueOf(error.getMessage());
		assertTrue(line.contains(String.valueOf(file.getFileName())) && !line.contains("\n"), line);
	}

	private static byte[] once(byte[] bytes, SplittableRandom random, String... pieces) {
		if (bytes.length < 8) {
			return bytes;
		}
		int at = random.nextInt(bytes.length);
		int length = Math.min(bytes.length - at, 1 + random.nextInt(1 + random.nextInt(600)));
		switch (random.nextInt(7)) {
		case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
		case 1 -> bytes[at] = (byte) random.nextInt(256);
		case 2 -> {
			return Arrays.copyOf(bytes, at);
		}
		case 3 -> {
			return replaced(bytes, at, length, new byte[0]);
		}
		case 4 -> {
			return replaced(bytes, random.nextInt(bytes.length), 0, Arrays.copyOfRange(bytes, at, at + length));
		}
		default -> {
			byte[] piece = pieces[random.nextInt(pieces.length)].getBytes(StandardCharsets.ISO_8859_1);
			return replaced(bytes, at, random.nextBoolean() ? Math.min(piece.length, bytes.length - at) : 0, piece);
		}
		}
		return bytes;
	}

	private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
		byte[] out = new byte[bytes.length - length + by.length];
		System.arraycopy(bytes, 0, out, 0, at);
		System.arraycopy(by, 0, out, at, by.length);
		System.arraycopy(bytes, at + length, out, at + by.length, bytes.length - at - length);
		return out;
	}
}
