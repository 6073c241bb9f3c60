package org.ionwright.twin.filter;

/**
 * A section of a train of rods on one radio frequency: fringe, pre-filter, filter, link or gap. RF and DC run
 * linearly from its start to its end.
 *
 * @param length
 *            m; NaN when {@code cycles} says how long it is
 * @param cycles
 *            of the RF that every ion spends in it, as in models of fringing fields (Dawson 1976); NaN when it has a
 *            length
 * @param rfStart
 *            RF amplitude as a share of the full one; 0 at start and end, with no DC, is a gap without field
 * @param dcStart
 *            U/V over its value at the apex, with V the full RF amplitude
 * @param offsetX
 *            of its axis against that of the section before, m
 * @param tiltX
 *            of its axis against that of the section before, about its near end, rad
 */
public record TrainSection(double length, double cycles, double rfStart, double rfEnd, double dcStart, double dcEnd,
		double offsetX, double offsetY, double tiltX, double tiltY) {

	public TrainSection {
		if (Double.isNaN(length) == Double.isNaN(cycles)) {
			throw new IllegalArgumentException("a section has either a length or a number of RF cycles");
		}
		within("length", length * 1e3, 0, 1e4, "mm");
		within("cycles", cycles, 0, 1e5, "");
		within("rf_start", rfStart, 0, 100, "");
		within("rf_end", rfEnd, 0, 100, "");
		within("dc_start", dcStart, -100, 100, "");
		within("dc_end", dcEnd, -100, 100, "");
		within("dx", offsetX * 1e3, -100, 100, "mm");
		within("dy", offsetY * 1e3, -100, 100, "mm");
		within("tilt_x", tiltX * 1e3, -1000, 1000, "mrad");
		within("tilt_y", tiltY * 1e3, -1000, 1000, "mrad");
	}

	private static void within(String name, double value, double least, double most, String unit) {
		boolean left = Double.isNaN(value) && (name.equals("length") || name.equals("cycles"));
		if (!left && !(value >= least && value <= most)) {
			throw new IllegalArgumentException(
					(name + "=" + value + " " + unit).strip() + "; it goes from " + least + " to " + most);
		}
	}

	/** A section of a length with standing voltages on the axis. */
	public static TrainSection of(double length, double rf, double dc) {
		return ramp(length, rf, rf, dc, dc);
	}

	/** A section of a length with voltages that run, on the axis. */
	public static TrainSection ramp(double length, double rfStart, double rfEnd, double dcStart, double dcEnd) {
		return new TrainSection(length, Double.NaN, rfStart, rfEnd, dcStart, dcEnd, 0, 0, 0, 0);
	}

	/** The same, for a number of RF cycles. */
	public static TrainSection cycles(double cycles, double rfStart, double rfEnd, double dcStart, double dcEnd) {
		return new TrainSection(Double.NaN, cycles, rfStart, rfEnd, dcStart, dcEnd, 0, 0, 0, 0);
	}

	/** The same section on an axis shifted against the section before, m. */
	public TrainSection offset(double x, double y) {
		return new TrainSection(length, cycles, rfStart, rfEnd, dcStart, dcEnd, x, y, tiltX, tiltY);
	}

	/** The same section on an axis tilted against the section before, rad. */
	public TrainSection tilted(double x, double y) {
		return new TrainSection(length, cycles, rfStart, rfEnd, dcStart, dcEnd, offsetX, offsetY, x, y);
	}

	/**
	 * The section as ions meet it.
	 *
	 * @param fullQ
	 *            q of the ions at the full RF amplitude
	 * @param speed
	 *            axial, m/s
	 */
	SectionMotion motion(double fullQ, double speed, double frequency, double fieldRadius) {
		double apexDc = 2 * ScanLine.APEX_RATIO * fullQ;
		return new SectionMotion(Double.isNaN(cycles) ? frequency * length / speed : cycles, dcStart * apexDc,
				dcEnd * apexDc, rfStart * fullQ, rfEnd * fullQ, fieldRadius, offsetX, offsetY,
				speed * Math.sin(tiltX), speed * Math.sin(tiltY));
	}
}
