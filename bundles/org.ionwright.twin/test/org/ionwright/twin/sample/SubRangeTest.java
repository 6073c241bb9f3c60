package org.ionwright.twin.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.internal.CounterRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubRangeTest {

	/** Golden numbers of the requirements, section 2.2, for windows centred on the mass. */
	@ParameterizedTest
	@CsvSource({ "UNIFORM, 500, 10, 0.01, 1e-15", "UNIFORM, 55, 10, 0.01, 1e-15", "UNIFORM, 50, 10, 0.005, 1e-15",
			"PLASMA, 115, 2.3, 6.78e-5, 5e-8", "PLASMA, 40, 1, 0.678, 5e-4", "ELECTROSPRAY, 609.28, 10, 0.0820, 5e-5",
			"ELECTROSPRAY, 300, 10, 0.0142, 5e-5", "ELECTROSPRAY, 500, 10, 0.00254, 5e-6" })
	void goldenBeams(BeamPreset preset, double mass, double width, double fraction, double within) {
		SubRange range = new SubRange(preset.beam(), MassWindow.ofWidth(width));
		assertEquals(fraction, range.fraction(mass), within);
		assertEquals(range.fraction(mass), preset.beam().fractionWithin(mass - width / 2, mass + width / 2), 1e-15);
	}

	@Test
	void limitsOfTheClaimsAreInclusive() {
		double uniform = new SubRange(BeamPreset.UNIFORM.beam(), MassWindow.ofWidth(10)).worst(55, 1045).fraction();
		assertTrue(SubRange.keeps(uniform, 0.01));
		assertFalse(SubRange.keeps(0.01 * (1 + 1e-8), 0.01));
		SubRange plasma = new SubRange(BeamPreset.PLASMA.beam(), MassWindow.ofWidth(2.3));
		assertTrue(SubRange.keeps(plasma.fraction(115), 1e-4));
		assertFalse(SubRange.keeps(plasma.fraction(40), 0.01));
	}

	@Test
	void linesOnTheBorderAreWithin() {
		IonBeam beam = new IonBeam(List.of(new IonSpecies(0.1 * 3, 1, 1), new IonSpecies(10, 1, 1)));
		assertEquals(0.5, beam.fractionWithin(0.3, 1));
		assertEquals(0.5, beam.fractionWithin(0.1, 0.3));
		assertEquals(1, beam.fractionWithin(0.3, 10));
	}

	/** 1e6 ions/s with 10 charges carry as much current as 1e7 with one: they are a tenth as many. */
	@Test
	void ionsAreCountedNotTheirCurrent() {
		IonBeam beam = new IonBeam(List.of(new IonSpecies(1696, 10, 1e6), new IonSpecies(609, 1, 1e7)));
		assertEquals(1 / 11.0, beam.fractionWithin(1690, 1700), 1e-15);
		assertEquals(2e7 * 1.602176634e-19, beam.current(), 1e-24);
	}

	/** No mass of a fine raster has a higher fraction than the worst one, and the worst one is reached. */
	@ParameterizedTest
	@CsvSource({ "0.95, 0", "0.5, 0", "1, 0.7", "0, 0" })
	void worstPointIsTheMaximum(double eta, double halfWidth) {
		CounterRandom random = new CounterRandom(5);
		List<IonSpecies> lines = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			lines.add(new IonSpecies(50 + 950 * random.uniform(), 1, random.uniform()));
		}
		IonBeam beam = new IonBeam(lines, List.of(new BeamSegment(100, 300, 1, 20), new BeamSegment(280, 700, 2, 30)));
		MassWindow window = halfWidth > 0 ? MassWindow.ofWidth(2 * halfWidth) : MassWindow.of(ScanLine.ofRatio(eta));
		SubRange range = new SubRange(beam, window);
		SubRange.Worst worst = range.worst(60, 900);
		assertEquals(worst.fraction(), range.fraction(worst.mass()));
		double raster = 0;
		for (double mass = 60; mass <= 900; mass += 0.01) {
			raster = Math.max(raster, range.fraction(mass));
		}
		assertTrue(raster <= worst.fraction() + 1e-12, raster + " against " + worst);
		assertEquals(raster, worst.fraction(), 0.02);
	}

	@Test
	void whatHasNoFractionIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new SubRange(IonBeam.NONE, MassWindow.ofWidth(1)));
		assertThrows(IllegalArgumentException.class, () -> MassWindow.ofWidth(-1));
		assertThrows(IllegalArgumentException.class, () -> MassWindow.ofWidth(Double.NaN));
		SubRange range = new SubRange(BeamPreset.UNIFORM.beam(), MassWindow.ofWidth(1));
		assertThrows(IllegalArgumentException.class, () -> range.worst(100, 50));
		assertEquals(0, IonBeam.NONE.fractionWithin(1, 2));
	}
}
