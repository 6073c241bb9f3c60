package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.ScanTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of more than 2 GB without an index, in a process with 64 MB of heap. */
class BigFileTest {

	private static final int POINTS = 8000;
	private static final int SPECTRA = 13_000;

	@TempDir
	Path folder = Path.of("");

	@Test
	void needsNoMoreMemoryThanASmallOne() throws Exception {
		assumeTrue(Files.getFileStore(folder).getUsableSpace() > 6L << 30, "no room for a big file");
		Path file = folder.resolve("big.mzML");
		write(file);
		List<String> command = SmallHeap.command(BigFileTest.class);
		command.add(file.toString());
		double sum = POINTS * (POINTS - 1) / 2;
		assertEquals(
				List.of("spectra " + SPECTRA, "total " + sum * SPECTRA, "last " + POINTS, "trace " + SPECTRA * 300.0),
				SmallHeap.run(command, Duration.ofSeconds(120)));
	}

	private static void write(Path file) throws IOException {
		double[] mz = new double[POINTS];
		double[] counts = new double[POINTS];
		for (int i = 0; i < POINTS; i++) {
			mz[i] = 50 + i * 0.125;
			counts[i] = i;
		}
		String whole = MiniFile.of(MiniFile.points(mz, counts));
		int start = whole.indexOf("<spectrum ");
		int end = whole.indexOf("</spectrumList>");
		byte[] spectrum = whole.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write(whole.substring(0, start).replace("\"1\"", "\"" + SPECTRA + "\"")
					.replace("version=\"" + SPECTRA + "\"", "version=\"1\"").getBytes(StandardCharsets.ISO_8859_1));
			for (int i = 0; i < SPECTRA; i++) {
				out.write(spectrum);
			}
			out.write(whole.substring(end).getBytes(StandardCharsets.ISO_8859_1));
		}
	}

	/** In the small process. */
	public static void main(String[] args) throws IOException {
		try (RunFile run = new MzmlFormat().open(Path.of(args[0]))) {
			System.out.println("spectra " + run.size());
			ScanTable table = run.scanTable(PassMonitor.NONE);
			double total = 0;
			for (int i = 0; i < table.size(); i++) {
				total += table.total(i);
			}
			System.out.println("total " + total);
			System.out.println("last " + run.spectrum(run.size() - 1).size());
			double sum = 0;
			for (double value : run.extract(List.of(new MassRange(87.5, 87.5)), 0, PassMonitor.NONE).get(0).values()) {
				sum += value;
			}
			System.out.println("trace " + sum);
		}
	}
}
