package org.ionwright.twin.drive;

import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.Voltages;

/**
 * Peak of a stage at constant width whose voltages are not quite those asked for: it stands elsewhere and is wider or
 * narrower. At the tip of the stability diagram the width at the base is (V - U/apex ratio)/(V per u)/{@value DcLaw#TIP} and
 * a third of it lies between apex and centre. Good to 2 % of the width for resolutions above 10.
 *
 * @param shift
 *            by how much the centre is above where it was meant, u
 * @param stretch
 *            width over that meant; 0 and below when nothing passes
 */
public record DetunedPeak(double shift, double stretch) {

	public static DetunedPeak of(MassFilter filter, Voltages asked, Voltages actual) {
		double meant = width(filter, asked);
		double now = width(filter, actual);
		return new DetunedPeak(filter.apexMass(actual.rf()) - filter.apexMass(asked.rf()) + (now - meant) / 3,
				meant <= 0 ? 0 : now / meant);
	}

	/** At the base, u. */
	private static double width(MassFilter filter, Voltages voltages) {
		return filter.apexMass(voltages.rf() - voltages.dc() / ScanLine.APEX_RATIO) / DcLaw.TIP;
	}
}
