package org.ionwright.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.UserTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessingChainTest {

	private static final MassAxis AXIS = MassAxis.linear(100, 0.1, 600);

	/** Ten spectra with peaks at 120 and 140, then ten without: background of 4 counts; 1 ms dwell. */
	private static RawRun run() {
		List<Spectrum> spectra = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			double[] means = Golden.peaks(AXIS.toArray(), 4, 120, i < 10 ? 2000 : 0, 0.8, 140, i < 10 ? 300 : 0, 0.8);
			spectra.add(spectrum(i, AXIS, Golden.counted(means, i)).build());
		}
		double[] seconds = Golden.linear(0, 0.5, 400);
		return RawRun.of("demo.mzML", spectra,
				List.of(new Chromatogram("TIC", ChromatogramKind.TOTAL_ION_CURRENT, seconds,
						Golden.peaks(seconds, 100, 60, 5000, 8))));
	}

	private static Spectrum.Builder spectrum(int index, MassAxis axis, double[] counts) {
		return Spectrum.builder(index, axis, counts).polarity(Polarity.POSITIVE).dwellSeconds(1e-3)
				.startSeconds(index * 0.5);
	}

	private static final String CHAIN = """
			# a comment
			average 0.1.0 spectra=0-9
			dead-time 0.0.9 law=paralysable tau=20
			subtract-average 0.1.0 factor=1 spectra=10-19

			snip 0.1.0 half-width=60 compress=no output=corrected
			savitzky-golay 0.1.0 window=5 order=2
			calibrate 0.1.0 ions="120.02:120, 140.03:140" order=1
			centroid 0.1.0 units-per-ion=0.1
			""";

	@Test
	void aStoredChainGivesTheSameBitsAgain() throws IOException {
		ProcessedTrace first = ProcessingChain.parse(CHAIN).run(run());
		assertEquals("demo.mzML", first.source());
		assertEquals(7, first.chain().steps().size());
		assertEquals(2, first.trace().size());
		assertEquals(119.98, first.trace().x(0), 0.02);
		assertEquals(2000, first.trace().y(0), 100);
		ProcessedTrace again = ProcessingChain.parse(first.chain().text()).run(run());
		assertArrayEquals(first.trace().x(), again.trace().x());
		assertArrayEquals(first.trace().y(), again.trace().y());
		assertEquals(first.chain(), again.chain());
		assertTrue(first.chain().text().contains("dead-time " + Steps.SOFTWARE_VERSION + " law=paralysable tau=20\n"),
				"who ran it stands there: " + first.chain().text());
		assertTrue(first.chain().text().contains("significance=5 "), "presets are stored, too");
	}

	@Test
	void aDerivedSpectrumSaysFromWhatAndHow() throws IOException {
		RawRun run = run();
		ProcessedTrace trace = ProcessingChain.parse("sum 1 spectra=0-2\nscale 1 factor=0.5").run(run);
		Spectrum derived = trace.toSpectrum(7, run.spectrum(2).info());
		List<UserTerm> terms = derived.info().userTerms();
		assertEquals(List.of("derived from", "processing step 1", "processing step 2"),
				terms.stream().map(UserTerm::name).toList());
		assertEquals("sum 0.1.0 spectra=0-2", terms.get(1).value());
		assertEquals(trace.chain(), ProcessedTrace.chainOf(terms));
		assertEquals(0, ProcessedTrace.chainOf(run.spectrum(2).info().userTerms()).steps().size());
		assertEquals(Polarity.POSITIVE, derived.info().polarity());
		assertEquals(1, derived.info().startSeconds());
		assertEquals("derived=8", derived.info().id());
		assertEquals(3e-3, derived.info().dwellSeconds(), 1e-15);
	}

	@Test
	void sumsKeepCountsAndMeansAreSumsByTheirNumber() throws IOException {
		RawRun run = run();
		Trace sum = ProcessingChain.parse("sum 1 spectra=3-5,9").run(run).trace();
		Trace mean = ProcessingChain.parse("average 1 spectra=9,3-5").run(run).trace();
		for (int i = 0; i < AXIS.size(); i++) {
			double expected = 0;
			for (int s : new int[] { 3, 4, 5, 9 }) {
				expected += run.spectrum(s).intensity(i);
			}
			assertEquals(expected, sum.y(i));
			assertEquals(expected / 4, mean.y(i));
		}
		assertEquals(4, sum.weight());
		assertEquals(4e-3, sum.countingSeconds(), 1e-15);
		assertEquals(1e-3, mean.countingSeconds(), 1e-15);
		Trace none = ProcessingChain.parse("sum 1 spectra=0-3\nsubtract-average 1 spectra=0-3").run(run).trace();
		for (int i = 0; i < AXIS.size(); i++) {
			assertEquals(0, none.y(i), 1e-9);
		}
	}

	@Test
	void anotherAxisIsRefusedAndMovedOnlyWhenAsked() throws IOException {
		MassAxis other = MassAxis.linear(100.03, 0.1, 600);
		double[] counts = Golden.counted(Golden.peaks(other.toArray(), 0, 120, 500, 0.8), 1);
		RawRun run = RawRun.of("mixed", List.of(spectrum(0, AXIS, counts).build(), spectrum(1, other, counts).build(),
				spectrum(2, MassAxis.of(AXIS.toArray()), counts).build(),
				spectrum(3, AXIS, counts).polarity(Polarity.NEGATIVE).build()), List.of());
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
				() -> ProcessingChain.parse("sum 1 spectra=0-1").run(run));
		assertTrue(String.valueOf(error.getMessage()).contains("step 1 (sum): spectrum 1 has another m/z axis"),
				error.getMessage());
		assertEquals(600, ProcessingChain.parse("sum 1 spectra=0,2").run(run).trace().size());
		assertThrows(IllegalArgumentException.class, () -> ProcessingChain.parse("sum 1 spectra=0,3").run(run));
		Trace moved = ProcessingChain.parse("sum-on-grid 1 spectra=0-2 start=99 step=0.2 count=400").run(run).trace();
		assertEquals(3 * Arrays.stream(counts).sum(), Arrays.stream(moved.y()).sum(), 1e-8);
	}

	@Test
	void tracesOverTimeGoTheSameWay() throws IOException {
		RawRun run = run();
		Trace ions = ProcessingChain.parse("ion-trace 1 low=119 high=121").run(run).trace();
		assertEquals(20, ions.size());
		double first = 0;
		for (int k = 190; k <= 210; k++) {
			first += run.spectrum(0).intensity(k);
		}
		assertEquals(first, ions.y(0), 45, "ends may be off by rounding");
		ProcessedTrace tic = ProcessingChain.parse("chromatogram 1 id=TIC\nasls 1 stiffness=1e6 above=0.001").run(run);
		assertEquals(0, tic.trace().y(0), 5);
		assertEquals(400, tic.toChromatogram("TIC-", ChromatogramKind.OTHER).size());
		assertThrows(IllegalArgumentException.class, () -> tic.toSpectrum(0, run.spectrum(0).info()));
		assertThrows(IllegalArgumentException.class, () -> ProcessingChain.parse("chromatogram 1 id=BPC").run(run));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "'' | no step", "snip 1 | first step",
			"sum 1 spectra=0;sum 1 spectra=0 | first",
			"sum 1 spectra=0;frobnicate 2.0 | no step 'frobnicate'", "sum 1 | spectra is missing",
			"sum 1 spectra=0 colour=red | no parameter 'colour'", "sum 1 spectra=0;snip 1 half-width=0 | half-width",
			"sum 1 spectra=0;snip 1 half-width=1.5 | half-width", "sum 1 spectra=0;scale 1 factor=NaN | factor",
			"sum 1 spectra=0;snip 1 compress=maybe | no, yes" })
	void whatCannotBeRunIsSaidBeforehand(String text, String word) {
		ProcessingChain chain = ProcessingChain.parse(text.replace(';', '\n'));
		String problem = chain.problem().orElse("none");
		assertTrue(problem.contains(word), problem);
		assertEquals(chain, ProcessingChain.parse(chain.text()), "it is kept all the same");
		assertThrows(IllegalArgumentException.class, () -> chain.run(run()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sum 1 spectra=77", "sum 1 spectra=5-3", "sum 1 spectra=a", "sum 1 spectra=0-999999999",
			"sum 1 spectra=0\ncentroid 1\nsavitzky-golay 1", "sum 1 spectra=0\nregrid 1 start=100 step=0.1 count=5",
			"sum 1 spectra=0\nscale 1 factor=-1\ndead-time 1 tau=10", "chromatogram 1 id=TIC\ndead-time 1 tau=10",
			"sum 1 spectra=0\ncalibrate 1 ions=1:2:3", "sum 1 spectra=0\ncalibrate 1 ions=100:100 order=2",
			"sum 1 spectra=0\ncrop 1 low=100 high=110\nsubtract-average 1 spectra=1",
			"sum 1 spectra=0\nsavitzky-golay 1 window=8", "ion-trace 1 low=5 high=4" })
	void dataThatDoNotSuitAreRefusedByStep(String text) {
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
				() -> ProcessingChain.parse(text).run(run()));
		assertTrue(String.valueOf(error.getMessage()).startsWith("step "), error.getMessage());
	}

	@Test
	void notANumberInASpectrumIsRefused() {
		double[] counts = new double[600];
		counts[5] = Double.NaN;
		RawRun run = RawRun.of("nan", List.of(spectrum(0, AXIS, counts).build()), List.of());
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
				() -> ProcessingChain.parse("sum 1 spectra=0").run(run));
		assertTrue(String.valueOf(error.getMessage()).contains("value 5 of spectrum 0 is NaN"), error.getMessage());
	}

	@Test
	void anInterruptEndsIt() {
		Thread.currentThread().interrupt();
		assertThrows(InterruptedIOException.class, () -> ProcessingChain.parse(CHAIN).run(run()));
		assertTrue(Thread.interrupted());
	}

	@Test
	void anyValueComesBackFromTheText() {
		Random random = new Random(6);
		String letters = "ab 1.,:;\\\"\n\r\t=#-\u00B5\u2028\u0085'\uD83D\uDE00";
		for (int run = 0; run < 3000; run++) {
			TreeMap<String, String> values = new TreeMap<>();
			for (int v = random.nextInt(5); v > 0; v--) {
				StringBuilder value = new StringBuilder();
				for (int c = random.nextInt(9); c > 0; c--) {
					value.append(letters.charAt(random.nextInt(letters.length())));
				}
				values.put("k" + random.nextInt(20), value.toString());
			}
			ProcessingChain chain = new ProcessingChain(
					List.of(new StepCall("some-step", "1.2.3-rc+4", values), new StepCall("x", "0", values)));
			assertEquals(chain, ProcessingChain.parse(chain.text()), chain.text());
		}
	}

	@Test
	void mutilatedTextsEndInWords() {
		Random random = new Random(12);
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			for (int run = 0; run < 20_000; run++) {
				StringBuilder text = new StringBuilder(CHAIN);
				for (int change = 1 + random.nextInt(6); change > 0; change--) {
					int at = random.nextInt(text.length());
					switch (random.nextInt(3)) {
					case 0 -> text.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 128 : 65536));
					case 1 -> text.deleteCharAt(at);
					default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
					}
				}
				try {
					ProcessingChain chain = ProcessingChain.parse(text.toString());
					chain.problem();
					assertEquals(chain, ProcessingChain.parse(chain.text()));
				} catch (IllegalArgumentException e) {
					assertTrue(String.valueOf(e.getMessage()).length() < 300, e.getMessage());
				}
			}
			assertThrows(IllegalArgumentException.class, () -> ProcessingChain.parse("a 1\n".repeat(2000)));
			assertThrows(IllegalArgumentException.class, () -> ProcessingChain.parse("x".repeat(2_000_000)));
			assertThrows(IllegalArgumentException.class, () -> ProcessingChain.parse("a 1 b=" + "\"".repeat(900_000)));
		});
	}

	@Test
	void stepsCanBeAddedAndTakenAway() {
		ProcessingChain chain = new ProcessingChain(List.of(StepCall.of("sum", Map.of("spectra", "0-3"))))
				.plus(StepCall.of("scale", Map.of("factor", "2"))).plus(StepCall.of("snip", Map.of()));
		assertEquals(
				"sum 0.1.0 spectra=0-3\nscale 0.1.0 factor=2\nsnip 0.1.0 compress=no half-width=40 output=corrected\n",
				chain.text());
		assertEquals(2, chain.without(1).steps().size());
		assertThrows(IllegalArgumentException.class, () -> StepCall.of("sum", Map.of()));
	}
}
