package org.ionwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ionwright.spectrum.MassAxis;
import org.junit.jupiter.api.Test;

class LabelledPeaksTest {

	@Test
	void highestPeaksAreLabelledAndNeighboursAreNot() {
		MassAxis axis = MassAxis.linear(0, 1, 101);
		double[] intensities = new double[101];
		intensities[20] = 100;
		intensities[22] = 60;
		intensities[50] = 30;
		intensities[80] = 1.9;
		assertEquals(List.of(new LabelledPeaks.Peak(20, 100), new LabelledPeaks.Peak(50, 30)),
				LabelledPeaks.of(axis, intensities));
	}

	@Test
	void emptySpectrumHasNoLabels() {
		assertEquals(List.of(), LabelledPeaks.of(MassAxis.of(), new double[0]));
	}
}
