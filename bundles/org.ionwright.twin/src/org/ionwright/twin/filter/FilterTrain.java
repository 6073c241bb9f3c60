package org.ionwright.twin.filter;

/**
 * Two filter stages in series on one continuous radio frequency. The RF amplitude rises over a short fringe, an
 * RF-only section follows, the DC rises over a ramp; between the stages DC ramps enclose an RF-only link (Brubaker
 * 1968; the order and the lengths keep the y axis stable while the DC rises, see Dawson 1976, chapter 5). Ramps are
 * lengths: light ions see fewer cycles in them.
 *
 * @param linkLength
 *            of the RF-only link, m
 * @param tilt
 *            of the first stage against the second in the plane of the DC-positive poles (x), about the near end of
 *            the second, rad
 * @param rfRamp
 *            length over which the RF rises at the entrance, m
 * @param rfOnly
 *            length of the RF-only section before the DC rises, m
 * @param dcRamp
 *            length over which the DC rises or falls, m
 */
public record FilterTrain(MassFilter first, MassFilter second, double linkLength, double tilt, BeamShape beam,
		double rfRamp, double rfOnly, double dcRamp) {

	public FilterTrain {
		if (first.frequency() != second.frequency()) {
			throw new IllegalArgumentException("the stages run at " + first.frequency() + " Hz and "
					+ second.frequency() + " Hz; stages coupled through one radio frequency need the same");
		}
	}

	/**
	 * A train whose DC ramps last 2 cycles for ions of m/z 120 and 4 for m/z 500 at 2 eV and 1.2 MHz; tried between
	 * 1 and 4 mm, 3 mm gave the most even transmission over the mass.
	 */
	public static FilterTrain of(MassFilter first, MassFilter second, double linkLength, double tilt) {
		return new FilterTrain(first, second, linkLength, tilt, BeamShape.FOCUSED, 1.2e-3, 2e-3, 3e-3);
	}
}
