package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;

/** Files made to use up memory or time, read in a process of 64 MB. */
class HostileTest {

	private static final String GOOD = MiniFile.points(new double[] { 100, 200.5, 300 }, 1, 0, 5);

	@TempDir
	Path folder = Path.of("");

	static Stream<Arguments> files() throws IOException {
		String counts = MiniFile.array("MS:1000515", "MS:1000523", MiniFile.doubles(1, 0, 5));
		String bomb = packedZeros(400_000_000);
		return Stream.of(
				Arguments.of("entities", "<!DOCTYPE m [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
						+ MiniFile.of(GOOD).replace("scan=1", "&b;"), "document type declaration"),
				Arguments.of("external entity",
						"<?xml version=\"1.0\"?><!DOCTYPE m [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
								+ MiniFile.of(GOOD).substring(21),
						"document type declaration"),
				Arguments.of("external subset",
						"<!DOCTYPE mzML SYSTEM \"http://localhost:9/x.dtd\">" + MiniFile.of(GOOD),
						"document type declaration"),
				Arguments.of("unknown entities", MiniFile.of(GOOD).replace("scan=1", "&b;&b;&b;"), ""),
				Arguments.of("zlib bomb in the intensities",
						MiniFile.of(MiniFile.spectrum(3,
								MiniFile.array("MS:1000514", "MS:1000523", MiniFile.doubles(1, 2, 3)),
								array("MS:1000515", bomb))),
						"far more values"),
				Arguments.of("zlib bomb in the m/z",
						MiniFile.of(MiniFile.spectrum(3, array("MS:1000514", bomb), counts)),
						"far more values"),
				Arguments.of("zlib bomb that announces its size",
						MiniFile.of(MiniFile.spectrum(49_000_000, array("MS:1000514", bomb), counts)), ""),
				Arguments.of("10 GB of points announced",
						MiniFile.of(GOOD.replace("Length=\"3\"", "Length=\"10000000000\"")),
						"announces 10000000000 points"),
				Arguments.of("10 GB of spectra announced",
						MiniFile.of(GOOD).replace("spectrumList count=\"1\"", "spectrumList count=\"10000000000\""),
						""),
				Arguments.of("10 GB encoded length", MiniFile.of(
						GOOD.replace("<binaryDataArray>", "<binaryDataArray encodedLength=\"10000000000\">")), ""),
				Arguments.of("base64 cut off",
						MiniFile.of(GOOD.replace("==</binary>", "</binary>").replace("AAA</", "A</")),
						""),
				Arguments.of("one tag without end", MiniFile.of(GOOD).replace("<run id=\"r\">",
						"<run id=\"" + "r".repeat(3_000_000)), "damaged"),
				Arguments.of("deep nesting", "<mzML>" + "<a>".repeat(2_000_000), "nested too deep"),
				Arguments.of("many terms", MiniFile.of(GOOD.replace("<binaryDataArrayList>",
						MiniFile.term("MS:1000511", "1").repeat(600_000) + "<binaryDataArrayList>")), ""),
				Arguments.of("one long text",
						MiniFile.of(GOOD.replace("<binary>", "<binary>" + "A".repeat(90_000_000))),
						"memory"));
	}

	private static String array(String kind, String base64) {
		return "<binaryDataArray>" + MiniFile.term(kind, "") + MiniFile.term("MS:1000523", "")
				+ MiniFile.term("MS:1000574", "") + "<binary>" + base64 + "</binary></binaryDataArray>";
	}

	private static String packedZeros(int length) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (OutputStream deflater = new DeflaterOutputStream(out)) {
			byte[] zeros = new byte[1 << 20];
			for (int done = 0; done < length; done += zeros.length) {
				deflater.write(zeros);
			}
		}
		return Base64.getEncoder().encodeToString(out.toByteArray());
	}

	@Test
	void noneTakesMuchMemoryOrTime() throws Exception {
		List<Arguments> files = files().toList();
		List<String> command = SmallHeap.command(HostileTest.class);
		for (int i = 0; i < files.size(); i++) {
			Object[] file = files.get(i).get();
			command.add(Files.writeString(folder.resolve(i + ".mzML"), String.valueOf(file[1]),
					StandardCharsets.ISO_8859_1).toString());
		}
		List<String> lines = SmallHeap.run(command, Duration.ofSeconds(60));
		assertEquals(files.size(), lines.size(), String.join("\n", lines));
		for (int i = 0; i < lines.size(); i++) {
			Object[] file = files.get(i).get();
			assertTrue(lines.get(i).contains(String.valueOf(file[2])), file[0] + ": " + lines.get(i));
		}
	}

	/** In the small process: one line for each file, the first message or "read". */
	public static void main(String[] args) {
		for (String arg : args) {
			long start = System.nanoTime();
			String line = answer(Path.of(arg));
			double seconds = (System.nanoTime() - start) / 1e9;
			System.out.println(seconds > 10 ? "takes " + seconds + " s: " + line : line);
		}
	}

	private static String answer(Path file) {
		String first = "";
		try (RunFile run = new MzmlFormat().open(file)) {
			try {
				run.spectrum(0);
			} catch (IOException e) {
				first = String.valueOf(e.getMessage());
			}
			run.scanTable(PassMonitor.NONE);
			run.extract(List.of(new MassRange(0, 1000)), 0, PassMonitor.NONE);
			run.chromatograms();
			return first.isEmpty() ? "read" : first;
		} catch (IOException e) {
			return String.valueOf(e.getMessage());
		}
	}
}
