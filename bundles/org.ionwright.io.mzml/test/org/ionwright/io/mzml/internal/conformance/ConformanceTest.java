package org.ionwright.io.mzml.internal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.io.mzml.internal.write.MzmlWriterFactory;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.run.InstrumentComponent;
import org.ionwright.spectrum.run.InstrumentComponent.Kind;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our files before the official schema, the official mapping rules and the vocabulary. */
class ConformanceTest {

	private static Judge judge;

	@TempDir
	Path folder;

	@BeforeAll
	static void summonTheJudge() throws Exception {
		judge = new Judge();
	}

	private Path write(RunHeader header, List<Spectrum> spectra) throws IOException {
		try (RunWriter writer = new MzmlWriterFactory().create(folder.resolve("run.mzML"), header)) {
			for (Spectrum spectrum : spectra) {
				writer.append(spectrum);
			}
			return writer.finish();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 11 })
	void runOfAnyLengthIsValid(int spectra) throws Exception {
		assertEquals(List.of(), judge.faults(TestRuns.write(folder, "run.mzML", spectra)));
	}

	static Stream<List<InstrumentComponent>> poorInstruments() {
		InstrumentComponent quadrupole = new InstrumentComponent(Kind.ANALYZER,
				List.of(CvTerm.of("MS:1000081", "quadrupole")), List.of());
		InstrumentComponent onlyValues = new InstrumentComponent(Kind.SOURCE,
				List.of(new CvTerm("MS:1000876", "cone voltage", "40", "UO:0000218", "volt")), List.of());
		InstrumentComponent foreign = new InstrumentComponent(Kind.DETECTOR,
				List.of(CvTerm.of("ACME:1", "special detector"), CvTerm.of("MS:1000116", "photomultiplier")),
				List.of());
		InstrumentComponent nothing = new InstrumentComponent(Kind.DETECTOR, List.of(), List.of());
		return Stream.of(List.of(), List.of(quadrupole), List.of(onlyValues),
				List.of(foreign, quadrupole, onlyValues), List.of(nothing));
	}

	@ParameterizedTest
	@MethodSource("poorInstruments")
	void instrumentWithGapsStaysValid(List<InstrumentComponent> components) throws Exception {
		assertEquals(List.of(),
				judge.faults(write(TestRuns.header(components, true), List.of(TestRuns.spectrum(0)))));
	}

	@Test
	void everyKindOfSpectrumIsValid() throws Exception {
		List<Spectrum> spectra = new ArrayList<>();
		for (SpectrumKind kind : SpectrumKind.values()) {
			for (Polarity polarity : Polarity.values()) {
				for (Representation representation : Representation.values()) {
					spectra.add(Spectrum.builder(spectra.size(), MassAxis.of(1, 2), 3, 4).kind(kind).polarity(polarity)
							.representation(representation).build());
				}
			}
		}
		spectra.add(Spectrum.builder(spectra.size(), MassAxis.of()).build());
		Path file = write(TestRuns.header(), spectra);
		assertEquals(List.of(), judge.faults(file));
		String content = Files.readString(file).split("</fileContent>")[0];
		for (String term : List.of("MS:1000579", "MS:1000582", "MS:1000294")) {
			assertTrue(content.contains(term), term);
		}
		// OpenMS finds fault with two representations there
		assertFalse(content.contains("MS:1000128") || content.contains("MS:1000127"), content);
	}

	@Test
	void otherLocalesWriteTheSameNumbers() throws Exception {
		Locale before = Locale.getDefault();
		try {
			Path english = TestRuns.write(folder, "a.mzML", 2);
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			Path arabic = TestRuns.write(folder, "b.mzML", 2);
			Locale.setDefault(Locale.GERMANY);
			Path german = TestRuns.write(folder, "c.mzML", 2);
			assertEquals(-1, Files.mismatch(english, arabic));
			assertEquals(-1, Files.mismatch(english, german));
		} finally {
			Locale.setDefault(before);
		}
	}

	/** The judge itself: each change of a good file must be found. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "schema | <run id=\"run_ | <run id=\"2run",
			"mapping | MS:1000116 | MS:1000118",
			"vocabulary | name=\"MS1 spectrum\" | name=\"MS 1spectrum\"",
			"vocabulary | UO:0000218 | UO:0000110", "vocabulary | Name=\"volt\" | Name=\"bolt\"",
			"vocabulary | MS:1000081 | MS:1000498", "checksum | reserpine | reserpina",
			"index | scan=1\"> | scan=9\">" })
	void judgeFindsWhatIsWrong(String kind, String good, String bad) throws Exception {
		Path file = TestRuns.write(folder, "run.mzML", 1);
		String text = Files.readString(file, StandardCharsets.ISO_8859_1);
		String changed = text.replace(good, bad);
		assertTrue(!changed.equals(text) && changed.length() == text.length(), "the change must do something");
		List<String> faults = judge.faults(Files.writeString(file, changed, StandardCharsets.ISO_8859_1));
		assertTrue(faults.stream().anyMatch(fault -> fault.startsWith(kind)), faults.toString());
	}
}
