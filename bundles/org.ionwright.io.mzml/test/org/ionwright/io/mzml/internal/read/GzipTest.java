package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files packed as a whole. */
class GzipTest {

	@TempDir
	Path folder = Path.of("");

	private static byte[] packed(byte[] plain) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(plain);
		}
		return out.toByteArray();
	}

	private RunFile open(byte[] bytes) throws IOException {
		return new MzmlFormat().open(Files.write(folder.resolve("run.mzML.gz"), bytes));
	}

	@Test
	void packedRunIsRead() throws IOException {
		byte[] plain = Files.readAllBytes(TestRuns.write(folder, "run.mzML", 9));
		byte[] once = packed(plain);
		byte[] first = packed(Arrays.copyOf(plain, 5000));
		byte[] second = packed(Arrays.copyOfRange(plain, 5000, plain.length));
		byte[] members = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, members, first.length, second.length);
		for (byte[] bytes : new byte[][] { once, members }) {
			try (RunFile run = open(bytes)) {
				assertEquals(9, run.size());
				assertEquals(TestRuns.spectrum(8).info(), run.spectrum(8).info());
				assertEquals("run.mzML.gz", String.valueOf(run.path().getFileName()));
				assertEquals(0, run.warnings().size());
			}
		}
	}

	@Test
	void whatIsLeftOfACutOneIsRead() throws IOException {
		byte[] bytes = packed(Files.readAllBytes(TestRuns.write(folder, "run.mzML", 40)));
		try (RunFile run = open(Arrays.copyOf(bytes, bytes.length * 3 / 4))) {
			assertTrue(run.size() > 5 && run.size() < 40, run.size() + " spectra");
			assertTrue(run.warnings().get(0).contains("cut off"));
		}
	}

	@Test
	void othersAreRefusedInOneLine() throws IOException {
		refused(new byte[] { 0x1F, (byte) 0x8B, 8 }, "gzip packing is cut off");
		refused(new byte[] { 0x1F, (byte) 0x8B, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1 }, "gzip packing is damaged");
		refused(packed("time;counts".getBytes(StandardCharsets.UTF_8)), "no mzML file");
		refused(packed(packed("<mzML/>".getBytes(StandardCharsets.UTF_8))), "no mzML file");
	}

	@Test
	void bombIsPutOutEarly() throws IOException {
		byte[] text = new byte[120_000_000];
		Arrays.fill(text, (byte) ' ');
		System.arraycopy("<mzML>".getBytes(StandardCharsets.UTF_8), 0, text, 0, 6);
		refused(packed(text), "more than 250 times its size");
	}

	private void refused(byte[] bytes, String reason) {
		String line = String.valueOf(assertThrows(IOException.class, () -> open(bytes).close()).getMessage());
		assertTrue(line.contains(reason) && line.contains("run.mzML.gz") && !line.contains("\n"), line);
	}
}
