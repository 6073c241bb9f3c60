package org.ionwright.twin.internal;

import org.ionwright.twin.filter.BeamDisc;
import org.ionwright.twin.filter.FilterTrain;
import org.ionwright.twin.filter.IonGroups;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.rods.AxisCoupling;
import org.ionwright.twin.rods.LineOfSight;

/**
 * How the axes of the two stages lie: what neutrals and photons see of the detector past a tilted first stage
 * ({@link LineOfSight}), and what ions lose where its axis misses the middle of the second stage ({@link AxisCoupling}, worked
 * out for m/z 500 and taken for all). What the tilt itself costs ions is in the tables of the train.
 */
final class Alignment {

	/** Counts of neutrals and photons for each ion that comes, with the axes in line: the order of instruments, not a law. */
	private static final double PER_ION = 1e-5;
	private static final double APERTURE = 3e-3;
	private static final double MZ = 500;
	/** U/V of the second stage over that at the apex: peaks of 1.3 u. */
	private static final double RATIO = 0.998;

	private final double seen;
	private final double coupled;

	Alignment(Sheet sheet, FilterTrain train) {
		double offset = sheet.number("analyser.stages[0].offsetX", 0);
		double joint = sheet.number("analyser.stages[1].entranceDiameter", APERTURE) / 2;
		seen = new LineOfSight(sheet.number("analyser.stages[0].entranceDiameter", APERTURE) / 2, joint, joint,
				train.first().length(), train.linkLength() + train.second().length()).background(train.tilt(), offset);
		coupled = offset == 0 ? 1 : coupled(train, offset);
	}

	private static double coupled(FilterTrain train, double offset) {
		AxisCoupling coupling = AxisCoupling.of(train.second(), RATIO, Math.max(1e-3, train.linkLength()),
				train.dcRamp(), IonGroups.of(new BeamDisc(0.3e-3, 300, 2, 0.3), 2000, 50, 1));
		double apex = MZ / ScanLine.ofRatio(RATIO).centre();
		double straight = coupling.efficiency(MZ, apex, train.tilt(), 0, 0);
		return straight <= 0 ? 0 : Math.min(1, coupling.efficiency(MZ, apex, train.tilt(), offset, 0) / straight);
	}

	/** Share of the neutrals and photons that get to the detector, of those with the axes in line. */
	double seen() {
		return seen;
	}

	/** Share of the ions that the second stage takes, of those with axes that meet at its near end. */
	double coupled() {
		return coupled;
	}

	/** Counts per second of neutrals and photons for a beam in ions per second. */
	double background(double ions) {
		return PER_ION * seen * ions;
	}
}
