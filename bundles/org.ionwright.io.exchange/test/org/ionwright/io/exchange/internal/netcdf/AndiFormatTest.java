package org.ionwright.io.exchange.internal.netcdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.ionwright.io.exchange.internal.Samples;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AndiFormatTest {

	private static final int[] COUNTS = { 4, 0, 3, 5 };

	@TempDir
	Path folder = Path.of("");

	private static void checkPoints(RunFile run) throws IOException {
		assertEquals(COUNTS.length, run.size());
		int point = 0;
		for (int i = 0; i < COUNTS.length; i++) {
			Spectrum spectrum = run.spectrum(i);
			assertEquals(COUNTS[i], spectrum.size());
			assertEquals(COUNTS[i], run.info(i).points());
			for (int k = 0; k < COUNTS[i]; k++) {
				// scipy stores the scale in 32 bits
				assertEquals(100.25 + 10 * k, spectrum.mz(k), 1e-5);
				assertEquals(3 * ++point, spectrum.intensity(k), 1e-9);
			}
		}
	}

	/** Classic, with 64-bit offsets, points in records, scaled whole numbers. */
	@ParameterizedTest
	@ValueSource(strings = { "scipy-cdf1.cdf", "scipy-cdf2.cdf", "scipy-records.cdf", "scipy-short.cdf" })
	void filesOfScipyAreRead(String name) throws IOException {
		try (RunFile run = new AndiFormat().open(Samples.file(folder, name))) {
			checkPoints(run);
			assertEquals(List.of(), run.warnings());
			SpectrumInfo info = run.info(2);
			assertEquals(3.5, info.startSeconds());
			assertEquals(50, info.windowLow());
			assertTrue(Double.isNaN(run.info(1).windowLow()));
			assertTrue(Double.isNaN(info.totalIonCurrent()));
			assertEquals(Polarity.NEGATIVE, info.polarity());
			assertEquals(Representation.PROFILE, info.representation());
			assertEquals(Instant.parse("2026-01-02T02:04:05Z"), run.header().start());
			assertEquals("Quad 1", run.header().instrumentName());
			assertEquals("MS:1000073", run.header().components().getFirst().terms().getFirst().accession());
		}
	}

	@Test
	void pointCountsAloneAreEnough() throws IOException {
		try (RunFile run = new AndiFormat().open(Samples.file(folder, "scipy-bare.cdf"))) {
			checkPoints(run);
			assertEquals(List.of("scipy-bare.cdf: the file gives no scan_acquisition_time; all times are 0"),
					run.warnings());
		}
	}

	@Test
	void chromatographyFilesHaveATrace() throws IOException {
		try (RunFile run = new AndiFormat().open(Samples.file(folder, "scipy-chromatogram.cdf"))) {
			assertEquals(0, run.size());
			Chromatogram trace = run.chromatograms().getFirst();
			assertEquals("UV 254", trace.id());
			assertArrayEquals(new double[] { 2, 2.5, 3, 3.5, 4, 4.5 }, trace.seconds());
			assertArrayEquals(new double[] { 1, 2, 4, 8, 4, 2 }, trace.values());
		}
	}

	@Test
	void scansWhosePointsAreMissingAreEmpty() throws IOException {
		byte[] bytes = Samples.bytes("scipy-cdf1.cdf");
		// the last of the point counts becomes too large
		int at = find(bytes, new byte[] { 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 5 });
		bytes[at + 15] = 6;
		try (RunFile run = new AndiFormat().open(Files.write(folder.resolve("a.cdf"), bytes))) {
			assertEquals(3, run.spectrum(2).size());
			assertEquals(0, run.spectrum(3).size());
			assertEquals(List.of("a.cdf: 1 of 4 scans have points that are not in the file; they are empty"),
					run.warnings());
		}
	}

	private static int find(byte[] bytes, byte[] part) {
		for (int i = 0; i <= bytes.length - part.length; i++) {
			if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
				return i;
			}
		}
		throw new AssertionError("the sample has changed");
	}

	private String refused(byte... bytes) throws IOException {
		Path file = Files.write(folder.resolve("a.cdf"), bytes);
		String said = String.valueOf(assertThrows(IOException.class, () -> {
			try (RunFile run = new AndiFormat().open(file)) {
				run.spectrum(0);
			}
		}).getMessage());
		assertTrue(said.contains("a.cdf") && !said.contains("\n"), said);
		return said;
	}

	@Test
	void whatIsNoAndiFileIsRefusedInOneLine() throws IOException {
		assertTrue(refused("\u0089HDF\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1)).contains("nccopy"));
		assertTrue(refused("<mzML/>".getBytes(StandardCharsets.ISO_8859_1)).contains("no netCDF classic file"));
		assertTrue(refused().contains("cut off in its head"));
		assertTrue(refused(Arrays.copyOf(Samples.bytes("scipy-cdf1.cdf"), 300)).contains("more than the file"));
		byte[] many = ByteBuffer.allocate(16).put(new byte[] { 'C', 'D', 'F', 1 }).putInt(0).putInt(10)
				.putInt(2_000_000_000).array();
		assertTrue(refused(many).contains("list of dimensions"));
	}

	/** One scan that says to have two billion points in a file of some bytes. */
	@Test
	void countsAreNotBelieved() throws IOException {
		ByteBuffer head = ByteBuffer.allocate(400).put(new byte[] { 'C', 'D', 'F', 1 }).putInt(0);
		head.putInt(10).putInt(2);
		for (int length : new int[] { 1, 2_000_000_000 }) {
			head.putInt(1).put((byte) 'd').put(new byte[3]).putInt(length);
		}
		head.putInt(0).putInt(0).putInt(11).putInt(3);
		String[] names = { "point_count", "mass_values", "intensity_values" };
		for (int i = 0; i < 3; i++) {
			byte[] name = names[i].getBytes(StandardCharsets.US_ASCII);
			head.putInt(name.length).put(name).put(new byte[(4 - name.length % 4) % 4]);
			head.putInt(1).putInt(i == 0 ? 0 : 1).putInt(0).putInt(0).putInt(4).putInt(4).putInt(300);
		}
		head.position(300).putInt(40_000_000);
		assertTrue(refused(head.array()).contains("the file ends before the values of mass_values"));
	}
}
