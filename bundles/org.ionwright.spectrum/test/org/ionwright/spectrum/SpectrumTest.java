package org.ionwright.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class SpectrumTest {

	@Test
	void totalAndBasePeakComeFromThePoints() {
		SpectrumInfo info = Spectrum.builder(4, MassAxis.of(10, 11, 12), 1, 7, 7).build().info();
		assertEquals(15, info.totalIonCurrent());
		assertEquals(11, info.basePeakMz());
		assertEquals(7, info.basePeakIntensity());
		assertEquals(3, info.points());
		assertEquals("scan=5", info.id());
	}

	@Test
	void emptySpectrumHasNoBasePeak() {
		SpectrumInfo info = Spectrum.builder(0, MassAxis.of()).build().info();
		assertEquals(0, info.totalIonCurrent());
		assertTrue(Double.isNaN(info.basePeakMz()));
		assertTrue(Double.isNaN(info.basePeakIntensity()));
	}

	@Test
	void unsaidFactsAreUnknown() {
		SpectrumInfo info = Spectrum.builder(0, MassAxis.of(1), 1).build().info();
		assertEquals(Polarity.UNKNOWN, info.polarity());
		assertTrue(Double.isNaN(info.windowLow()) && Double.isNaN(info.windowHigh()));
		assertTrue(Double.isNaN(info.dwellSeconds()));
		assertEquals(List.of(), info.terms());
	}

	@Test
	void lengthsMustAgree() {
		IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
				() -> Spectrum.builder(3, MassAxis.of(1, 2), 5));
		assertEquals("spectrum 3 has 2 m/z values but 1 intensities", error.getMessage());
		assertThrows(IllegalArgumentException.class,
				() -> new Chromatogram("TIC", ChromatogramKind.TOTAL_ION_CURRENT, new double[2], new double[3]));
	}

	@Test
	void nothingCanBeChangedFromOutside() {
		double[] counts = { 1, 2 };
		Spectrum spectrum = Spectrum.builder(0, MassAxis.of(1, 2), counts).build();
		counts[0] = 99;
		spectrum.intensities()[1] = 99;
		assertEquals(1, spectrum.intensity(0));
		assertEquals(2, spectrum.intensity(1));
		assertThrows(UnsupportedOperationException.class, () -> spectrum.info().terms().add(CvTerm.of("a", "b")));
		double[] times = { 0, 1 };
		Chromatogram trace = new Chromatogram("TIC", ChromatogramKind.TOTAL_ION_CURRENT, times, counts);
		times[1] = 99;
		trace.values()[0] = -1;
		assertEquals(1, trace.seconds(1));
		assertEquals(99, trace.value(0));
	}

	@Test
	void userNumbersAreIndependentOfTheLocale() {
		assertEquals(new UserTerm("gain", "2.5E-4", "xsd:double"), UserTerm.number("gain", 2.5e-4));
	}
}
