package org.ionwright.twin.rods;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.ionwright.twin.filter.SectionMotion;
import org.ionwright.twin.filter.StepMaps;

/**
 * Map and kick along a train: half an interval by the exact map of the quadrupole field, the kick of all other
 * forces, the other half (Strang 1968; Wisdom and Holman 1991 for maps of this kind). Second order in the interval for the
 * other forces, without any error for the quadrupole itself: with no other forces it is the exact engine. Multipoles
 * and space charge kick; the gas acts for half an interval before and half after. The rods are looked at as often as by the
 * exact engine or more often. An ion that the gas has scattered goes on by itself and meets the fields at its new
 * speed. One object for each slice.
 */
final class SliceTracer {

	/** An ion that collisions have slowed down so much counts as lost: times the flight time of its slice. */
	private static final double LONGEST = 10;

	/** An ion on its way at another axial speed (m/s): xi since entry, and what it would be here without collisions. */
	private record Scattered(int ion, double xi, double place, double speed, List<SectionMotion> rest) {
	}

	private final RealTrain real;
	private final int kicks;
	private final IonSlice slice;
	private final FieldKick field;
	private final SliceGas gas;
	private final SliceCharge charge;
	private final boolean kicked;
	private final double frequency;
	private final double longest;
	private final StepMaps maps = new StepMaps();
	private double[] mapsX = {};
	private double[] mapsY = {};
	private final Deque<Scattered> scattered = new ArrayDeque<>();
	private boolean alone;
	private List<SectionMotion> motions;
	private int section;
	private double speed;
	private double xi;
	private double place;

	/**
	 * @param kicks
	 *            in an RF cycle
	 * @param sections
	 *            for the speed of the slice, with A2 in a and q
	 * @param firstIon
	 *            number of the first ion of the slice in its beam
	 */
	SliceTracer(RealTrain real, int kicks, IonSlice slice, List<SectionMotion> sections, long seed, int firstIon) {
		this.real = real;
		this.kicks = kicks;
		this.slice = slice;
		field = new FieldKick(real.field());
		gas = new SliceGas(real.gas(), slice, seed, firstIon);
		frequency = real.train().frequency();
		charge = new SliceCharge(slice, real.current(), frequency, !gas.none());
		kicked = !field.none() || !gas.none() || real.current() > 0;
		motions = sections;
		longest = LONGEST * Math.PI * sections.stream().mapToDouble(SectionMotion::cycles).sum();
	}

	/** Sends the slice through: afterwards it knows the fate and the last state of each ion. */
	void trace() {
		speed = slice.speed;
		run();
		alone = true;
		while (!scattered.isEmpty()) {
			Scattered one = scattered.remove();
			slice.list[0] = one.ion;
			slice.flying = 1;
			speed = one.speed;
			xi = one.xi;
			place = one.place;
			motions = one.rest;
			run();
		}
	}

	private void run() {
		SectionMotion before = motions.getFirst();
		for (section = 0; section < motions.size() && slice.flying > 0; section++) {
			SectionMotion now = motions.get(section);
			slice.enter(now, before.fieldRadius() / now.fieldRadius(), unit(now));
			if (now.cycles() > 0) {
				through(now);
			}
			before = now;
		}
		slice.leave(real.train().exitRadius() / before.fieldRadius());
	}

	/** Velocity of slope 1, m/s. */
	private double unit(SectionMotion now) {
		return now.fieldRadius() * Math.PI * frequency;
	}

	private void through(SectionMotion now) {
		double length = now.cycles() * Math.PI;
		double startXi = slice.phase / 2 + xi;
		int looks = now.stepsOfCycle();
		int steps = kicked ? 2 * Math.ceilDiv(looks, 2 * kicks) : 1;
		int intervals = kicked ? kicks : looks;
		double h = Math.PI / intervals;
		long whole = !kicked && now.fieldFree() ? 0 : (long) (now.cycles() * intervals);
		boolean periodic = now.constant();
		int kept = 4 * steps * (periodic ? intervals : 1);
		if (mapsX.length < kept) {
			mapsX = new double[kept];
			mapsY = new double[kept];
		}
		for (long n = 0; n < whole && slice.flying > 0; n++) {
			int index = periodic ? (int) (n % intervals) * steps : 0;
			interval(now, n * h, startXi, h, steps, index, !periodic || n < intervals);
		}
		if (length > whole * h && slice.flying > 0) {
			interval(now, whole * h, startXi, length - whole * h, steps, 0, true);
		}
	}

	/** An interval with a kick in its middle; makes its maps or takes those of the cycle before. */
	private void interval(SectionMotion now, double at, double startXi, double h, int count, int index, boolean make) {
		double step = h / count;
		for (int s = 0; make && s < count; s++) {
			maps.make(now, at + s * step, startXi, step, mapsX, mapsY, 4 * (index + s));
		}
		collide(now, at, h / 2);
		for (int s = 0; s < count && slice.flying > 0; s++) {
			if (kicked && s == count / 2) {
				kick(now, at + h / 2, startXi, h);
			}
			slice.step(mapsX, mapsY, 4 * (index + s));
		}
		xi += h;
		place += h * speed / slice.speed;
		collide(now, at + h, h / 2);
	}

	private void kick(SectionMotion now, double at, double startXi, double h) {
		if (!field.none() && !now.fieldFree()) {
			double share = at / (now.cycles() * Math.PI);
			double a = now.startA() + share * (now.endA() - now.startA());
			double q = now.startQ() + share * (now.endQ() - now.startQ());
			double strength = -h * (a - 2 * q * Math.cos(2 * (startXi + at))) / 2;
			for (int k = 0; k < slice.flying; k++) {
				int i = slice.list[k];
				field.at(slice.x[i], slice.y[i]);
				slice.slopeX[i] += strength * field.gradientX();
				slice.slopeY[i] += strength * field.gradientY();
			}
		}
		if (real.current() > 0 && slice.flying > 0) {
			double middle = place + h / 2 * speed / slice.speed;
			if (alone) {
				charge.recall(middle);
			} else {
				charge.look(middle, slice, now.fieldRadius());
			}
			for (int k = 0; k < slice.flying; k++) {
				int i = slice.list[k];
				slice.slopeX[i] += h * charge.forceX(slice.x[i], slice.y[i]);
				slice.slopeY[i] += h * charge.forceY(slice.x[i], slice.y[i]);
			}
		}
	}

	private void collide(SectionMotion now, double at, double h) {
		if (gas.none()) {
			return;
		}
		int kept = 0;
		for (int k = 0; k < slice.flying; k++) {
			int i = slice.list[k];
			double after = gas.fly(i, unit(now), speed, h / (Math.PI * frequency));
			if (after == speed) {
				slice.list[kept++] = i;
			} else if (after > 0) {
				send(i, now, at, after);
			} else {
				// stopped by the gas, or back out of the entrance, as no axial field turns it
				slice.fate[i] = 'g';
				slice.present -= alone ? 0 : 1;
			}
		}
		slice.flying = kept;
	}

	/** Has an ion go on by itself from a place in the section. */
	private void send(int ion, SectionMotion now, double at, double after) {
		List<SectionMotion> rest = new ArrayList<>();
		double left = 0;
		double change = after / speed;
		double share = Math.min(1, at / (now.cycles() * Math.PI));
		for (int s = section; s < motions.size(); s++) {
			SectionMotion motion = motions.get(s);
			left += motion.cycles() * (s == section ? 1 - share : 1) / change;
		}
		if (xi + Math.PI * left > longest) {
			slice.fate[ion] = 'g';
			return;
		}
		rest.add(now.behind(share).at(change));
		motions.subList(section + 1, motions.size()).forEach(motion -> rest.add(motion.at(change)));
		scattered.add(new Scattered(ion, xi, place, after, rest));
	}
}
