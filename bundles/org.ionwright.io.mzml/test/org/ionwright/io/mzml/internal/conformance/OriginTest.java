package org.ionwright.io.mzml.internal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.io.mzml.internal.read.MzmlFormat;
import org.ionwright.io.mzml.internal.write.MzmlWriterFactory;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunOrigin;
import org.ionwright.spectrum.run.RunSoftware;
import org.ionwright.spectrum.run.RunStep;
import org.ionwright.spectrum.run.RunWriter;
import org.ionwright.spectrum.run.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are made from files say so, in words that the standard takes, and keep what the files said. */
class OriginTest {

	private static final String SHA1 = "71be39fb2700ab2f3c8b2234b91274968b6899b1";

	@TempDir
	Path folder = Path.of("");

	private static RunHeader header() {
		RunOrigin origin = new RunOrigin(
				List.of(new SourceFile("a b.raw", "file://F:\\data",
						List.of(CvTerm.of("MS:1000768", "Thermo nativeID format"),
								CvTerm.of("MS:1000563", "Thermo RAW format"), CvTerm.of("MS:1000569", "SHA-1", SHA1)))),
				List.of(new RunStep(new RunSoftware("other <1>", "3"), List.of(), List.of(UserTerm.text("set", "a&b"))),
						new RunStep(new RunSoftware("ionwright", "0.1.0"),
								List.of(CvTerm.of("MS:1000035", "peak picking")),
								List.of())),
				List.of(CvTerm.of("MS:1000031", "instrument model")));
		return TestRuns.header().withOrigin(origin);
	}

	private static Spectrum product(int index) {
		return Spectrum.builder(index, MassAxis.of(50, 60), 5, 6).msLevel(2).representation(Representation.CENTROID)
				.userTerms(List.of(new UserTerm("precursor [m/z]", "445.5", "xsd:double"),
						new UserTerm("precursor charge", "2", "xsd:int"),
						new UserTerm("precursor intensity", "1200.0", "xsd:double"),
						new UserTerm("isolation width [m/z]", "3.0", "xsd:double"),
						new UserTerm("activation", "collision-induced dissociation", "xsd:string"),
						new UserTerm("collision energy [eV]", "35.0", "xsd:double")))
				.build();
	}

	private Path write(RunHeader header) throws Exception {
		try (RunWriter writer = new MzmlWriterFactory().create(folder.resolve("made.mzML"), header)) {
			writer.append(TestRuns.spectrum(0));
			writer.append(product(1));
			return writer.finish();
		}
	}

	@Test
	void theStandardTakesIt() throws Exception {
		assertEquals(List.of(), new Judge().faults(write(header())));
	}

	@Test
	void whatIsWrittenComesBack() throws Exception {
		try (RunFile run = new MzmlFormat().open(write(header()))) {
			RunHeader read = run.header();
			SourceFile file = read.origin().files().getFirst();
			assertEquals("a b.raw", file.name());
			assertEquals("file:///F:/data", file.location());
			assertEquals(SHA1, file.terms().get(2).value());
			assertEquals(List.of("other <1>", "ionwright", "ionwright"),
					read.origin().steps().stream().map(step -> step.software().name()).toList());
			assertEquals("MS:1000035", read.origin().steps().get(1).terms().getFirst().accession());
			RunHeader header = header();
			assertEquals(header.id(), read.id());
			assertEquals(header.start(), read.start());
			assertEquals(header.components(), read.components());
			assertEquals(header.instrumentName(), read.instrumentName());
			assertEquals(header.serialNumber(), read.serialNumber());
			assertEquals(header.instrumentTerms(), read.instrumentTerms());
			assertEquals(header.sampleName(), read.sampleName());
			assertEquals(header.runTerms(), read.runTerms());
			assertTrue(read.simulated());
			assertEquals(product(1).info().userTerms(), run.info(1).userTerms());
		}
	}

	@Test
	void anUnknownStartIsNotWritten() throws Exception {
		RunHeader known = header();
		RunHeader unknown = new RunHeader(known.id(), RunHeader.UNKNOWN_START, known.instrumentName(), "", List.of(),
				List.of(), "", "0.1.0", true, List.of(), false);
		Path file = write(unknown);
		assertFalse(Files.readString(file).contains("startTimeStamp"));
		assertEquals(List.of(), new Judge().faults(file));
	}

	/** Files of other programs: their heads become heads that the standard takes. */
	@ParameterizedTest
	@ValueSource(strings = { "example_single_quad.mzML", "example_tandem_quad_ci.mzML", "1min.mzML" })
	void headsOfOthersAreKept(String name) throws Exception {
		try (RunFile run = new MzmlFormat().open(TestRuns.sampleFile(folder, name))) {
			RunHeader header = run.header().written("0.1.0", true);
			Path file = write(header.withOrigin(header.origin().from(
					new SourceFile(name, folder.toUri().toString(), run.formatTerms()))));
			List<String> faults = new Judge().faults(file).stream().filter(fault -> !fault.startsWith("vocabulary"))
					.toList();
			assertEquals(List.of(), faults);
			String text = Files.readString(file);
			assertTrue(text.contains("name=\"" + name + "\""), text);
		}
	}
}
