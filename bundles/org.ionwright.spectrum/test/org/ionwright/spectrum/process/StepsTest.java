package org.ionwright.spectrum.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.formula.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

	@Test
	void allThatMenusAndDialogsNeedIsThere() {
		Set<String> names = new HashSet<>();
		List<StepParameter> parameters = new ArrayList<>();
		for (ProcessingStep step : Steps.all()) {
			assertTrue(names.add(step.name()) && step.name().matches(StepCall.NAME), step.name());
			assertFalse(step.label().isEmpty() || step.help().isEmpty(), step.name());
			assertEquals(step, Steps.get(step.name()));
			parameters.addAll(step.parameters());
		}
		for (Analysis analysis : Steps.analyses()) {
			assertTrue(names.add(analysis.name()), analysis.name());
			assertFalse(analysis.label().isEmpty() || analysis.help().isEmpty() || analysis.reference().isEmpty());
			assertEquals(analysis, Steps.analysis(analysis.name()).orElseThrow());
			parameters.addAll(analysis.parameters());
		}
		for (StepParameter parameter : parameters) {
			assertTrue(parameter.name().matches(StepCall.NAME), parameter.name());
			assertFalse(parameter.label().isEmpty() || parameter.help().isEmpty(), parameter.name());
			assertTrue(parameter.preset().isEmpty() || parameter.problem(parameter.preset()).isEmpty(),
					parameter.toString());
		}
		assertThrows(IllegalArgumentException.class, () -> Steps.get("nothing"));
	}

	@Test
	void theVersionIsThatOfTheBundle() throws Exception {
		Path manifest = Path.of("META-INF/MANIFEST.MF");
		if (!Files.exists(manifest)) {
			manifest = Path.of("bundles/org.ionwright.spectrum").resolve(manifest);
		}
		assertTrue(Files.readString(manifest).contains("Bundle-Version: " + Steps.SOFTWARE_VERSION + "."));
	}

	@ParameterizedTest
	@CsvSource({ "'0-9,12', '0-9,12'", "'3,2,1', '1-3'", "'5', '5'", "' 1 - 2 , 4 ', '1-2,4'", "'1-5,3-7', '1-7'" })
	void selectionsAreReadAndWritten(String text, String shortest) {
		assertEquals(shortest, SpectrumSelection.format(SpectrumSelection.parse(text)));
	}

	private static Trace profile() {
		double[] x = Golden.linear(190, 0.1, 200);
		List<IsotopeLines.Line> lines = IsotopeLines.of(Formula.parse("C8H11N4O2+"), 1e-4);
		double[] peaks = new double[3 * lines.size()];
		for (int i = 0; i < lines.size(); i++) {
			peaks[3 * i] = lines.get(i).mz();
			peaks[3 * i + 1] = 1e5 * lines.get(i).share();
			peaks[3 * i + 2] = 0.6;
		}
		return Trace.of(Trace.Axis.MZ, Representation.PROFILE, x, Golden.counted(Golden.peaks(x, 1, peaks), 2), 1,
				1e-3);
	}

	@Test
	void formulasOfAQuadrupolePeakComeWithTheirIsotopes() {
		Analysis formulas = Steps.analysis("formulas").orElseThrow();
		ResultTable table = formulas.run(profile(), Map.of("mz", "195.0877", "ppm", "100"));
		List<Object> caffeine = table.rows().stream().filter(row -> row.getFirst().equals("C8H11N4O2+")).findFirst()
				.orElseThrow();
		assertEquals("Isotope cosine", table.columns().getLast().label());
		assertTrue((Double) caffeine.getLast() > 0.999, table.rows().toString());
		ResultTable match = Steps.analysis("isotope-match").orElseThrow().run(profile(),
				Map.of("formula", "C8H11N4O2+"));
		assertEquals("m/z", match.columns().getFirst().unit());
		assertEquals(1e5, (Double) match.rows().getFirst().get(1), 3000);
		assertEquals(3, Steps.analysis("peaks").orElseThrow().run(profile(), Map.of()).rows().size());
		assertThrows(IllegalArgumentException.class, () -> formulas.run(profile(), Map.of()));
		assertThrows(IllegalArgumentException.class,
				() -> Steps.analysis("chromatogram-peaks").orElseThrow().run(profile(), Map.of()));
	}

	@Test
	void sticksAreTakenAsTheyAre() {
		double[] mz = new double[11];
		double[] intensity = new double[11];
		for (int i = 0; i < 11; i++) {
			mz[i] = 16951.5 / (22 - i) + ChargeSeriesFinder.Search.PROTON;
			intensity[i] = 100 - 3 * (i - 5) * (i - 5);
		}
		Trace sticks = Trace.of(Trace.Axis.MZ, Representation.CENTROID, mz, intensity, 1, Double.NaN);
		ResultTable series = Steps.analysis("charge-series").orElseThrow().run(sticks, Map.of("ppm", "50"));
		assertEquals(16951.5, (Double) series.rows().getFirst().getFirst(), 1e-6);
		assertEquals(11, series.rows().getFirst().get(4));
		assertThrows(IllegalArgumentException.class, () -> Steps.analysis("peaks").orElseThrow().run(sticks, Map.of()));
	}

	@Test
	void peaksOverTimeHaveRetentionAndTails() {
		double[] seconds = Golden.linear(0, 0.5, 1200);
		double[] values = Golden.peaks(seconds, 200, 60, 5000, 8, 400, 900, 10);
		// an exponentially modified Gaussian by folding: tail of 6 s
		double[] tailed = values.clone();
		for (int i = 1; i < tailed.length; i++) {
			double share = 1 - Math.exp(-0.5 / 6);
			tailed[i] = tailed[i - 1] + share * (values[i] - tailed[i - 1]);
		}
		List<ChromatogramPeak> straight = ChromatogramPeak.find(seconds, Golden.counted(values, 3),
				PeakSettings.counts());
		assertEquals(2, straight.size(), straight.toString());
		ChromatogramPeak first = straight.getFirst();
		assertEquals(60, first.retention(), 0.2);
		assertEquals(60, first.centroid(), 0.1);
		assertEquals(5000, first.height(), 200);
		assertEquals(5000 * 8 * 1.0645, first.area(), 1500);
		assertEquals(8, first.fwhm(), 0.3);
		assertEquals(1, first.asymmetry(), 0.15);
		assertEquals(1, first.tailing(), 0.15);
		assertEquals(5000 / Math.sqrt(200), first.signalToNoise(), 120);
		List<ChromatogramPeak> tails = ChromatogramPeak.find(seconds, Golden.counted(tailed, 3), PeakSettings.counts());
		assertEquals(2, tails.size(), tails.toString());
		assertTrue(tails.getFirst().asymmetry() > 1.5, tails.toString());
		assertEquals(5000 * 8 * 1.0645, tails.getFirst().area(), 2500);
		Random random = new Random(8);
		double[] uneven = new double[1200];
		for (int i = 1; i < uneven.length; i++) {
			uneven[i] = uneven[i - 1] + (random.nextInt(4) == 0 ? 1.4 : 0.2);
		}
		List<ChromatogramPeak> peaks = ChromatogramPeak.find(uneven,
				Golden.counted(Golden.peaks(uneven, 200, 60, 5000, 8, 400, 900, 10), 3), PeakSettings.counts());
		assertEquals(2, peaks.size(), "times vary with what is measured in between: " + peaks);
		assertEquals(400, peaks.get(1).retention(), 1);
		assertEquals(List.of(), ChromatogramPeak.find(new double[0], new double[0], PeakSettings.counts()));
	}
}
