package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.formula.Formula;
import org.ionwright.spectrum.process.ProcessingChain;
import org.ionwright.spectrum.process.RawRun;
import org.ionwright.spectrum.process.StepCall;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.ui.common.Trace;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class DeriverTest {

	private static final MassAxis AXIS = MassAxis.of(100, 101, 102);

	/** Scan i has i, 10 i and 1 counts; the last one has an axis of its own. */
	@NonNullByDefault
	private static final class Run implements RunFile {

		@Override
		public Path path() {
			return Path.of("run.mzML");
		}

		@Override
		public int size() {
			return 6;
		}

		@Override
		public SpectrumInfo info(int index) {
			return spectrum(index).info();
		}

		@Override
		public Spectrum spectrum(int index) {
			MassAxis axis = index == 5 ? MassAxis.of(1, 2, 3) : AXIS;
			return Spectrum.builder(index, axis, index, 10 * index, 1).startSeconds(index).polarity(Polarity.POSITIVE)
					.window(100, 300)
					.userTerms(List.of(UserTerm.number("pressure [Pa]", 1 + index),
							UserTerm.text("first stage", "TRACKING"),
							UserTerm.number("first stage window [fraction of m/z]", 0.1)))
					.build();
		}

		@Override
		public List<Chromatogram> chromatograms() {
			return List.of();
		}

		@Override
		public List<RunFact> facts() {
			return List.of();
		}

		@Override
		public List<String> warnings() {
			return List.of();
		}

		@Override
		public boolean simulated() {
			return false;
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	private final Run run = new Run();

	private DerivedSpectrum derive(Derivation derivation) throws IOException {
		return Deriver.derive(run, derivation, () -> true);
	}

	@Test
	void scansAreAddedAndTheirMeanCanBeShown() throws IOException {
		Derivation three = Derivation.NOTHING.ofScans(1, 2, 3);
		DerivedSpectrum sum = derive(three);
		assertArrayEquals(new double[] { 6, 60, 3 }, sum.intensities());
		assertTrue(sum.raw());
		assertEquals(1, sum.unitsPerIon());
		DerivedSpectrum mean = derive(three.asMean(true));
		assertArrayEquals(new double[] { 2, 20, 1 }, mean.intensities());
		assertFalse(mean.raw());
		assertEquals(1.0 / 3, mean.unitsPerIon());
	}

	@Test
	void theMeanOfTheBackgroundIsTakenAwayAsOftenAsScansWereAdded() throws IOException {
		DerivedSpectrum rest = derive(Derivation.NOTHING.ofScans(3, 4).withBackground(1, 2));
		assertArrayEquals(new double[] { 4, 40, 0 }, rest.intensities());
		assertEquals(2, rest.subtracted());
		assertFalse(rest.raw());
	}

	@Test
	void whatDoesNotFitIsLeftOut() throws IOException {
		DerivedSpectrum some = derive(Derivation.NOTHING.ofScans(4, 5));
		assertEquals(1, some.leftOut());
		assertEquals(1, some.added());
		assertThrows(IllegalArgumentException.class,
				() -> derive(Derivation.NOTHING.ofScans(4).withBackground(5)));
	}

	@Test
	void theStoredChainGivesTheSameNumbers() throws IOException {
		Derivation whole = Derivation.NOTHING.ofScans(2, 3, 4).withBackground(0, 1)
				.withSteps(List.of(StepCall.of("scale", Map.of("factor", "2"))));
		for (Derivation each : List.of(whole, whole.asMean(true))) {
			double[] shown = derive(each).intensities();
			double[] again = ProcessingChain.parse(each.chain().text()).run(RawRun.of(run)).trace().y();
			assertArrayEquals(again, shown, 1e-12);
		}
	}

	@Test
	void aStepThatDoesNotFitIsNamed() {
		Derivation wrong = Derivation.NOTHING.ofScans(1)
				.withSteps(List.of(StepCall.of("dead-time", Map.of("tau", "20"))));
		IllegalArgumentException told = assertThrows(IllegalArgumentException.class, () -> derive(wrong));
		assertTrue(String.valueOf(told.getMessage()).startsWith("Dead time: "), told.getMessage());
	}

	@Test
	void numbersForTheClipboardSayHowTheyWereMade() throws IOException {
		String text = SpectrumText.of("run.mzML", derive(Derivation.NOTHING.ofScans(1, 2)));
		assertEquals("# run.mzML\n# sum " + StepCall.of("sum", Map.of("spectra", "1-2")).version()
				+ " spectra=1-2\nm/z\tintensity\n100.0\t3.0\n101.0\t30.0\n102.0\t2.0\n", text);
	}

	@Test
	void numbersThatStandWithTheScansBecomeTraces() {
		List<SpectrumInfo> infos = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			infos.add(run.info(i));
		}
		List<Trace> traces = Readbacks.of(infos,
				List.of(new Chromatogram("flow [m3/s]", ChromatogramKind.OTHER, new double[] { 0, 1 },
						new double[] { 5, 6 }),
						new Chromatogram("TIC", ChromatogramKind.TOTAL_ION_CURRENT, new double[2], new double[2])));
		assertEquals(List.of("flow [m3/s]", "pressure [Pa]", "first stage window [fraction of m/z]"),
				traces.stream().map(Trace::name).toList());
		assertArrayEquals(new double[] { 1, 2, 3, 4 }, traces.get(1).y());
		assertEquals("Pa", Readbacks.unit(traces.get(1).name()));
	}

	@Test
	void theBandOfTheFirstStageMovesWithTheSecond() {
		SpectrumInfo scan = run.info(1);
		assertEquals(190, PassBand.at(scan, 200).orElseThrow().low(), 1e-9);
		assertEquals(210, PassBand.at(scan, 200).orElseThrow().high(), 1e-9);
		assertTrue(PassBand.at(scan, Double.NaN).isEmpty());
		SpectrumInfo fixed = Spectrum.builder(0, AXIS, 1, 2, 3).window(100, 300)
				.userTerms(
						List.of(UserTerm.text("first stage", "FIXED"), UserTerm.number("first stage window [m/z]", 40)))
				.build().info();
		assertEquals(180, PassBand.at(fixed, Double.NaN).orElseThrow().low(), 1e-9);
	}

	@Test
	void anAdductMakesTheIonAndAChargeKeepsIt() {
		Formula reserpine = Formula.parse("C33H40N2O9");
		Formula ion = IonForm.PROTONATED.ion(reserpine);
		assertEquals(609.2807, ion.mz(ion.monoisotopicMass()), 1e-4);
		Formula double_ = IonForm.DOUBLY_PROTONATED.ion(reserpine);
		assertEquals(305.1440, double_.mz(double_.monoisotopicMass()), 1e-4);
		Formula less = IonForm.DEPROTONATED.ion(reserpine);
		assertEquals(607.2661, less.mz(less.monoisotopicMass()), 1e-4);
		Formula typed = Formula.parse("NH4+");
		assertEquals(typed, IonForm.SODIATED.ion(typed));
		assertThrows(IllegalArgumentException.class, () -> IonForm.DEPROTONATED.ion(Formula.parse("C60")));
	}
}
