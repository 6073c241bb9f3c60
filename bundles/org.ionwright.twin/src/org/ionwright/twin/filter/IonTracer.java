package org.ionwright.twin.filter;

import java.util.List;

/**
 * Follows single ions through sections of rods by exact maps of 1/64 cycle (less for strong fields). The rods are
 * looked at after each of them and at the end of each section; an ion found beyond the field radius is taken back
 * to where |x| or |y| met it. The slow and sure engine that the fast ones are tested against: final states agree
 * with an 8th-order Runge-Kutta solution in SI units to 1e-9 field radii. Valid for the ideal quadrupole field
 * without space charge and collisions. One object per thread.
 */
public final class IonTracer {

	private final StepMaps maps = new StepMaps();
	private final double[] mapX = new double[4];
	private final double[] mapY = new double[4];
	private final double frequency;
	private final double exitRadius;
	private double[] mapsX = new double[4 * SectionMotion.LOOKS];
	private double[] mapsY = new double[4 * SectionMotion.LOOKS];
	/** Position and slope on both axes, in field radii and per xi, and xi since entering. */
	private double x;
	private double slopeX;
	private double y;
	private double slopeY;
	private double xi;

	/** For one filter. */
	public IonTracer(MassFilter filter) {
		this(filter.frequency(), Double.POSITIVE_INFINITY);
	}

	/**
	 * @param frequency
	 *            Hz
	 * @param exitRadius
	 *            of a round aperture at the end, m; infinite for none
	 */
	public IonTracer(double frequency, double exitRadius) {
		this.frequency = frequency;
		this.exitRadius = exitRadius;
	}

	/** Sends an ion through a filter with hard edges. */
	public IonPassage trace(FilteredIon ion, MassFilter filter, Voltages voltages) {
		return trace(ion, List.of(SectionMotion.constant(filter.frequency() * filter.length() / ion.axialVelocity(),
				filter.a(voltages.dc(), ion.mz()), filter.q(voltages.rf(), ion.mz()), filter.fieldRadius())));
	}

	/** Sends an ion through sections; what they do must be for its m/z and axial velocity. */
	public IonPassage trace(FilteredIon ion, List<SectionMotion> sections) {
		double startXi = ion.rfPhase() / 2;
		double perXi = Math.PI * frequency;
		double[] state = { ion.x(), ion.velocityX(), ion.y(), ion.velocityY() };
		xi = 0;
		for (int i = 0; i < sections.size(); i++) {
			SectionMotion section = sections.get(i);
			double r0 = section.fieldRadius();
			x = (state[0] - section.shiftX()) / r0;
			slopeX = (state[1] - section.kickX()) / r0 / perXi;
			y = (state[2] - section.shiftY()) / r0;
			slopeY = (state[3] - section.kickY()) / r0 / perXi;
			boolean kept = inside() && through(section, startXi + xi);
			state[0] = x * r0;
			state[1] = slopeX * r0 * perXi;
			state[2] = y * r0;
			state[3] = slopeY * r0 * perXi;
			if (!kept) {
				// at the crossing one of them is 1 but for rounding
				return passage(ion, Math.abs(x) >= Math.abs(y) ? 'x' : 'y', i, state);
			}
		}
		boolean out = Math.hypot(state[0], state[2]) < exitRadius;
		return passage(ion, out ? '-' : 'e', sections.size(), state);
	}

	private IonPassage passage(FilteredIon ion, char lostAxis, int section, double[] state) {
		return new IonPassage(lostAxis == '-', lostAxis, section, xi / (Math.PI * frequency), new FilteredIon(ion.mz(),
				ion.rfPhase(), state[0], state[2], state[1], state[3], ion.axialVelocity()));
	}

	private boolean inside() {
		return Math.abs(x) < 1 && Math.abs(y) < 1;
	}

	/** Whether the ion came to the end of the section, where its state then is; else the state where it was lost. */
	private boolean through(SectionMotion section, double startXi) {
		double length = section.cycles() * Math.PI;
		if (length == 0) {
			return true;
		}
		if (section.fieldFree()) {
			return advance(section, 0, startXi, length, -1);
		}
		int period = section.stepsOfCycle();
		double h = Math.PI / period;
		long whole = (long) (section.cycles() * period);
		boolean periodic = section.constant();
		if (periodic && mapsX.length < 4 * period) {
			mapsX = new double[4 * period];
			mapsY = new double[4 * period];
		}
		for (long n = 0; n < whole; n++) {
			int kept = periodic ? (int) (n % period) : -1;
			if (periodic && n < period) {
				maps.make(section, n * h, startXi, h, mapsX, mapsY, 4 * kept);
			}
			if (!advance(section, n * h, startXi, h, kept)) {
				return false;
			}
		}
		return !(length > whole * h) || advance(section, whole * h, startXi, length - whole * h, -1);
	}

	/** One step from a time in the section; with the kept maps of that index unless it is negative. */
	private boolean advance(SectionMotion section, double at, double startXi, double h, int kept) {
		double x0 = x;
		double slopeX0 = slopeX;
		double y0 = y;
		double slopeY0 = slopeY;
		if (kept < 0) {
			maps.make(section, at, startXi, h, mapX, mapY, 0);
			apply(mapX, mapY, 0);
		} else {
			apply(mapsX, mapsY, 4 * kept);
		}
		if (inside()) {
			xi += h;
			return true;
		}
		// the first meeting lies where the ion is just outside: halve the time to it
		double in = 0;
		double out = h;
		for (double t = h / 2; t > in && t < out && out - in > 1e-15; t = (in + out) / 2) {
			x = x0;
			slopeX = slopeX0;
			y = y0;
			slopeY = slopeY0;
			maps.make(section, at, startXi, t, mapX, mapY, 0);
			apply(mapX, mapY, 0);
			if (inside()) {
				in = t;
			} else {
				out = t;
			}
		}
		xi += out;
		return false;
	}

	private void apply(double[] fromX, double[] fromY, int at) {
		double nextX = fromX[at] * x + fromX[at + 1] * slopeX;
		slopeX = fromX[at + 2] * x + fromX[at + 3] * slopeX;
		x = nextX;
		double nextY = fromY[at] * y + fromY[at + 1] * slopeY;
		slopeY = fromY[at + 2] * y + fromY[at + 3] * slopeY;
		y = nextY;
	}
}
