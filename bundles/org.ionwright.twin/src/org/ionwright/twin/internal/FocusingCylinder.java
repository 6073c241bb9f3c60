package org.ionwright.twin.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.TwinParameter;

/**
 * The hollow cylinder of the small chamber (seed 001, numeral 27), whose field drives ions towards the pinhole: twice as many
 * at its best voltage as at 0, where it is one with the wall; beyond twice that it holds them back from the tip. The seed
 * gives no voltage: the tuning curve G^(u(2 - u)), u = voltage over the best one, is an engineering value.
 */
final class FocusingCylinder {

	private static final String PATH = "ionSource.ioniser.chamber.innerCylinder";
	private static final double GAIN = 2;
	private static final double BEST = 200;

	private final RampedSupply supply;

	private FocusingCylinder(Timeline timeline, Panel panel, Sheet sheet) {
		supply = new RampedSupply(timeline, panel,
				TwinParameter.setting(PATH + ".potential", "Cylinder voltage", "V", 0, 500, 500, 1).withSafeValue(0)
						.withNoise(0.1, 0),
				sheet.number(PATH + ".potential", 0));
	}

	/** The cylinder of the sheet; null when there is none. */
	static @Nullable FocusingCylinder of(Timeline timeline, Panel panel, Sheet sheet) {
		return sheet.has(PATH + ".") ? new FocusingCylinder(timeline, panel, sheet) : null;
	}

	/** Ions at the pinhole over those with the cylinder at 0 V. */
	double gain() {
		double best = supply.actual() / BEST;
		return Math.pow(GAIN, best * (2 - best));
	}
}
