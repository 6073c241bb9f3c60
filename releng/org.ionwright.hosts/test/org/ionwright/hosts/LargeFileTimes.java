package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * How long the window is not heard while a file of 1.1 GB without an index opens, beside an editor with nothing in it, which is what the
 * workbench itself takes. A benchmark, run by hand. Of several tries the best counts, since others use the machine, too.
 */
@Isolated
class LargeFileTimes {

	/** Beside the editor with nothing in it, each as the first one of its session, by the processor. */
	private static final double MOST_RATIO = 1.3;
	/** By the processor, when an editor was opened before. */
	private static final double MOST_MILLIS = 50;
	private static final int TRIES = 4;
	private static final int SPECTRA = 52_000;
	private static final int POINTS = 1_000;
	private static final Pattern OPENING = Pattern.compile("\\S+: ([\\d.]+) ms, ([\\d.]+) ms of a processor");

	private static Path scratch = Path.of("");
	private static Path large = Path.of("");
	private static Path empty = Path.of("");
	private static int starts;
	private static Variant product = new Variant(Path.of(""));

	@BeforeAll
	static void makeTheFiles() throws Exception {
		scratch = Places.scratch("large");
		product = Variant.of(scratch.resolve("product"), List.of(), List.of(Places.probe()));
		empty = Files.writeString(scratch.resolve("nothing.empty"), "");
		large = write(scratch.resolve("large.mzML"));
	}

	@AfterAll
	static void deleteTheLargeFile() throws IOException {
		Files.deleteIfExists(large);
	}

	private static Path write(Path file) throws IOException {
		String arrays = "<binaryDataArrayList count=\"2\">" + array("514", "m/z array", i -> 100 + i / 2.0)
				+ array("515", "intensity array", i -> i % 50 * (i % 7)) + "</binaryDataArrayList></spectrum>\n";
		try (Writer out = Files.newBufferedWriter(file)) {
			out.write(
					"""
							<mzML xmlns="http://psi.hupo.org/ms/mzml" version="1.1.0"><cvList count="1"><cv id="MS" fullName="MS" URI=""/></cvList>
							<fileDescription><fileContent><cvParam cvRef="MS" accession="MS:1000579" name="MS1 spectrum" value=""/></fileContent>
							</fileDescription><run id="large"><spectrumList count="%d" defaultDataProcessingRef="none">
							"""
							.formatted(SPECTRA));
			for (int i = 0; i < SPECTRA; i++) {
				out.write("<spectrum index=\"" + i + "\" id=\"scan=" + (i + 1) + "\" defaultArrayLength=\"" + POINTS
						+ "\">"
						+ term("511", "ms level", "1") + term("579", "MS1 spectrum", "")
						+ term("128", "profile spectrum", "")
						+ term("285", "total ion current", String.valueOf(1_000 + i % 999))
						+ "<scanList count=\"1\"><scan>" + term("016", "scan start time", String.valueOf(i / 10.0))
								.replace("/>", " unitCvRef=\"UO\" unitAccession=\"UO:0000010\" unitName=\"second\"/>")
						+ "</scan></scanList>" + arrays);
			}
			out.write("</spectrumList></run></mzML>\n");
		}
		return file;
	}

	private static String term(String number, String name, String value) {
		return "<cvParam cvRef=\"MS\" accession=\"MS:1000" + number + "\" name=\"" + name + "\" value=\"" + value
				+ "\"/>";
	}

	private static String array(String number, String name, IntToDoubleFunction values) {
		ByteBuffer bytes = ByteBuffer.allocate(POINTS * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = 0; i < POINTS; i++) {
			bytes.putDouble(values.applyAsDouble(i));
		}
		String text = new String(Base64.getEncoder().encode(bytes.array()), StandardCharsets.US_ASCII);
		return "<binaryDataArray encodedLength=\"" + text.length() + "\">" + term("523", "64-bit float", "")
				+ term("576", "no compression", "") + term(number, name, "") + "<binary>" + text
				+ "</binary></binaryDataArray>";
	}

	/** The longest turns with a file, in ms. */
	private record Longest(double clock, double processor) {

		private static Longest least(List<Longest> tries) {
			return new Longest(tries.stream().mapToDouble(Longest::clock).min().orElseThrow(),
					tries.stream().mapToDouble(Longest::processor).min().orElseThrow());
		}
	}

	private static List<Longest> open(Path... files) throws Exception {
		Path report = scratch.resolve("report.txt");
		Files.deleteIfExists(report);
		String names = Stream.of(files).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
		Program.Ended ended = product.launch().run(
				List.of("-Xmx2g", "-XX:+UseG1GC", "-XX:MaxGCPauseMillis=20", "-Dprobe.report=" + report,
						"-Dprobe.open=" + names),
				"org.eclipse.ui.ide.workbench", "-product", "org.ionwright.workbench.product", "-data",
				scratch.resolve("workspace" + starts++).toString());
		Told told = Launch.told(report, ended);
		assertEquals(List.of(), told.of("error"));
		List<Longest> longest = new ArrayList<>();
		for (String line : told.of("opening")) {
			Matcher time = OPENING.matcher(line);
			assertTrue(time.matches(), line);
			longest.add(new Longest(Double.parseDouble(time.group(1)), Double.parseDouble(time.group(2))));
		}
		assertEquals(files.length, longest.size());
		return longest;
	}

	@Test
	void theWindowIsHeardWhileALargeFileOpens() throws Exception {
		List<Longest> nothing = new ArrayList<>();
		List<Longest> first = new ArrayList<>();
		List<Longest> later = new ArrayList<>();
		for (int i = 0; i < TRIES; i++) {
			List<Longest> both = open(empty, large);
			nothing.add(both.getFirst());
			later.add(both.getLast());
			first.addAll(open(large));
		}
		print("editor with nothing in it, first of its session", nothing);
		print("1.1 GB, first of its session", first);
		print("1.1 GB, later", later);
		double ratio = Longest.least(first).processor() / Longest.least(nothing).processor();
		System.out.printf(Locale.ROOT, "1.1 GB over nothing: %.2f%n", ratio);
		assertTrue(ratio <= MOST_RATIO, "ratio by the processor: " + ratio);
		assertTrue(Longest.least(later).processor() <= MOST_MILLIS, "ms of the processor: " + later);
	}

	private static void print(String what, List<Longest> tries) {
		System.out.println(what + ", longest turn by the clock (by the processor), ms: " + tries.stream()
				.map(each -> String.format(Locale.ROOT, "%.0f (%.0f)", each.clock(), each.processor()))
				.collect(Collectors.joining(", ")));
	}
}
