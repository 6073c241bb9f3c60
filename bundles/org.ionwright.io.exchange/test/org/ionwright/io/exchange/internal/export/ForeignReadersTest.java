package org.ionwright.io.exchange.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.ionwright.io.exchange.internal.Samples;
import org.ionwright.io.exchange.internal.mzxml.MzxmlFormat;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.ExportOptions;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What we write before programs that nobody here wrote, and what they write before us: ProteoWizard and OpenMS of Debian (libpwiz-tools,
 * topp). On Linux a missing one is a failure, unless the caller says with IONWRIGHT_FOREIGN_READERS=absent that it cannot be had.
 */
class ForeignReadersTest {

	@TempDir
	Path folder = Path.of("");

	private void ask(String... command) throws IOException, InterruptedException {
		boolean there = Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
				.anyMatch(place -> Files.isExecutable(Path.of(place, command[0])));
		if (!there) {
			assumeTrue(System.getProperty("os.name").startsWith("Linux"), command[0] + " comes from Debian");
			if ("absent".equals(System.getenv("IONWRIGHT_FOREIGN_READERS"))) {
				abort(command[0] + " is absent and was not asked");
			}
		}
		assertTrue(there, command[0] + " is missing: apt-get install topp libpwiz-tools, or set"
				+ " IONWRIGHT_FOREIGN_READERS=absent");
		Path said = folder.resolve("answer.txt");
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(said.toFile()).start();
		process.getOutputStream().close();
		if (!process.waitFor(120, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException(command[0] + " does not end");
		}
		assertEquals(0, process.exitValue(), Files.readString(said, StandardCharsets.ISO_8859_1));
	}

	/** Our MGF through another program into mzXML, which we read: the same peaks and precursor. */
	@ParameterizedTest
	@ValueSource(strings = { "msconvert", "FileConverter" })
	void mgfIsReadByOthers(String program) throws Exception {
		Spectrum product = Spectrum.builder(4, MassAxis.of(50.5, 60.25, 1234.56789), 5, 6.5, 1e6).msLevel(2)
				.representation(Representation.CENTROID).startSeconds(359.43).polarity(Polarity.POSITIVE)
				.userTerms(List.of(new UserTerm("precursor [m/z]", "445.34", "xsd:double"),
						new UserTerm("precursor charge", "2", "xsd:int"),
						new UserTerm("precursor intensity", "120053", "xsd:double")))
				.build();
		new MgfExport().export(RunContent.of("a run.mzML", List.of(), false, List.of(product), List.of()),
				folder.resolve("ours.mgf"), ExportOptions.USUAL, PassMonitor.NONE);
		if (program.equals("msconvert")) {
			ask("msconvert", "ours.mgf", "--mzXML", "--64", "--outfile", "theirs.mzXML");
		} else {
			ask("FileConverter", "-in", "ours.mgf", "-out", "theirs.mzXML");
		}
		try (RunFile theirs = new MzxmlFormat().open(folder.resolve("theirs.mzXML"))) {
			assertEquals(1, theirs.size());
			Spectrum found = theirs.spectrum(0);
			assertEquals(2, found.info().msLevel());
			assertEquals(359.43, found.info().startSeconds(), 1e-6);
			assertEquals(445.34, Double.parseDouble(found.info().userTerms().getFirst().value()), 1e-6);
			assertTrue(found.info().userTerms().contains(new UserTerm("precursor charge", "2", "xsd:int")),
					found.info().toString());
			assertEquals(3, found.size());
			for (int i = 0; i < found.size(); i++) {
				// OpenMS stores 32 bits
				assertEquals(product.mz(i), found.mz(i), 1e-4);
				assertEquals(product.intensity(i), found.intensity(i), 1e-6);
			}
		}
	}

	/** Every way in which ProteoWizard stores numbers. */
	@ParameterizedTest
	@ValueSource(strings = { "--32", "--64", "--32 --zlib", "--64 --zlib", "--64 --noindex" })
	void mzxmlOfOthersIsRead(String options) throws Exception {
		Samples.file(folder, "tiny.pwiz.mzXML");
		List<String> command = new java.util.ArrayList<>(
				List.of("msconvert", "tiny.pwiz.mzXML", "--mzXML", "--outfile", "theirs.mzXML"));
		command.addAll(List.of(options.split(" ")));
		ask(command.toArray(String[]::new));
		try (RunFile run = new MzxmlFormat().open(folder.resolve("tiny.pwiz.mzXML"));
				RunFile theirs = new MzxmlFormat().open(folder.resolve("theirs.mzXML"))) {
			assertEquals(run.size(), theirs.size());
			for (int i = 0; i < run.size(); i++) {
				assertEquals(run.spectrum(i).axis(), theirs.spectrum(i).axis());
				assertEquals(run.info(i).startSeconds(), theirs.info(i).startSeconds(), 1e-9);
			}
		}
	}
}
