package org.ionwright.twin.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Beams on which the claims on the sub-range (seed 002, claims 2 and 3) are tried, as the requirements name them. */
public enum BeamPreset {

	/** U: as many ions at every m/z from 50 to 1050. A window of 10 u holds exactly 1 %. */
	UNIFORM(() -> new IonBeam(List.of(), List.of(new BeamSegment(50, 1050, 1, 1e9)))),
	/** P: argon plasma with traces of metals; beside the argon peaks it is almost empty. */
	PLASMA(BeamPreset::plasma),
	/** S: protonated reserpine, sodium formate and a solvent background at every nominal mass. */
	ELECTROSPRAY(BeamPreset::electrospray);

	private final Supplier<IonBeam> source;

	BeamPreset(Supplier<IonBeam> source) {
		this.source = source;
	}

	public IonBeam beam() {
		return source.get();
	}

	private static IonBeam plasma() {
		double[][] ions = { { 1, 1e9 }, { 12, 1e7 }, { 14, 5e8 }, { 16, 1e9 }, { 17, 6e8 }, { 18, 8e8 }, { 19, 3e8 },
				{ 28, 6e7 }, { 30, 1.5e8 }, { 32, 5e7 }, { 36, 3.4e7 }, { 38, 6e6 }, { 40, 1e10 }, { 41, 2e8 },
				{ 56, 1e6 }, { 80, 3e7 }, { 115, 1e6 }, { 208, 1e6 } };
		List<IonSpecies> lines = new ArrayList<>();
		for (double[] ion : ions) {
			lines.add(new IonSpecies(ion[0], 1, ion[1]));
		}
		return new IonBeam(lines);
	}

	private static IonBeam electrospray() {
		List<IonSpecies> lines = new ArrayList<>(List.of(new IonSpecies(609.28, 1, 2e6), new IonSpecies(610.28, 1, 7e5),
				new IonSpecies(611.29, 1, 1.5e5), new IonSpecies(397.2, 1, 1e5)));
		for (int m = 50; m < 1000; m++) {
			double off = (m - 150) / 140.0;
			lines.add(new IonSpecies(m, 1, 1.2e5 * Math.exp(-off * off) + 8e3));
		}
		return new IonBeam(lines);
	}
}
