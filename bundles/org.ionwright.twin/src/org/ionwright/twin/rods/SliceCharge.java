package org.ionwright.twin.rods;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.PhysicalConstants;

/**
 * The charge of a steady beam about the ions of one slice, as a uniform elliptic cylinder with their rms widths.
 * What it was at each place is kept for ions that come by later: those that the gas has slowed down. Ions that the
 * gas has scattered count as charge that is still there, which is an upper bound.
 */
final class SliceCharge {

	/** The beam at a place, its middle in field radii of r0 (m). */
	private record Moment(double place, BeamEnvelope beam, double middleX, double middleY, double r0) {
	}

	private final List<Moment> moments = new ArrayList<>();
	private final double lineCharge;
	private final double perField;
	private final boolean keep;
	private Moment now = new Moment(0, new BeamEnvelope(0, 1, 1), 0, 0, 1);
	private int next;

	/**
	 * @param current
	 *            A, of ions all of this slice's kind
	 * @param frequency
	 *            Hz, of the RF whose phase measures the time
	 * @param keep
	 *            whether {@link #recall} will be asked for
	 */
	SliceCharge(IonSlice slice, double current, double frequency, boolean keep) {
		lineCharge = current / slice.speed / slice.size();
		double omega = 2 * Math.PI * frequency;
		perField = 4 * PhysicalConstants.ELEMENTARY_CHARGE
				/ (PhysicalConstants.ATOMIC_MASS * slice.mz * omega * omega);
		this.keep = keep;
	}

	/** Works out the beam at a place further on from the ions in flight. */
	void look(double place, IonSlice slice, double r0) {
		int flying = slice.flying;
		double sumX = 0;
		double sumY = 0;
		double squareX = 0;
		double squareY = 0;
		for (int k = 0; k < flying; k++) {
			double x = slice.x[slice.list[k]];
			double y = slice.y[slice.list[k]];
			sumX += x;
			sumY += y;
			squareX += x * x;
			squareY += y * y;
		}
		double middleX = sumX / flying;
		double middleY = sumY / flying;
		now = new Moment(place,
				new BeamEnvelope(lineCharge * slice.present, 2 * r0 * root(squareX / flying - middleX * middleX),
						2 * r0 * root(squareY / flying - middleY * middleY)),
				middleX, middleY, r0);
		if (keep) {
			moments.add(now);
		}
	}

	private static double root(double square) {
		return Math.sqrt(Math.max(0, square));
	}

	/** Goes back to the beam at the first place looked at beyond this one, or at the last. */
	void recall(double place) {
		if (next > 0 && moments.get(next - 1).place >= place) {
			next = 0;
		}
		while (next < moments.size() - 1 && moments.get(next).place < place) {
			next++;
		}
		now = moments.isEmpty() ? now : moments.get(next);
	}

	/** Second derivative of x after xi at a point in field radii. */
	double forceX(double x, double y) {
		double dx = x - now.middleX;
		return perField * dx * now.beam.gradientX(now.r0 * dx, now.r0 * (y - now.middleY));
	}

	double forceY(double x, double y) {
		double dy = y - now.middleY;
		return perField * dy * now.beam.gradientY(now.r0 * (x - now.middleX), now.r0 * dy);
	}
}
