package org.ionwright.twin.rods;

import java.util.Arrays;

import org.ionwright.twin.filter.FilteredIon;
import org.ionwright.twin.filter.IonGroups;
import org.ionwright.twin.filter.SectionMotion;

/**
 * Ions of one m/z that enter a train together, at one RF phase and one axial speed: their states in field radii of
 * the section they are in and per unit of xi.
 */
final class IonSlice {

	/** Fate of an ion that flies on; others are that of {@link Bore#hit}, '+' through, 'e' exit plate, 'g' gas. */
	static final char FLYING = '-';

	final double mz;
	/** Of the RF on entry, rad. */
	final double phase;
	/** m/s. */
	final double speed;
	final double[] x;
	final double[] y;
	final double[] slopeX;
	final double[] slopeY;
	final char[] fate;
	final boolean[] scattered;
	/** Ions on their way together, those in flight first, and how many no rods and no gas have taken. */
	final int[] list;
	int flying;
	int present;
	private final Bore bore;

	/**
	 * @param unit
	 *            velocity of slope 1, m/s
	 * @param ions
	 *            of one m/z, phase and axial velocity
	 */
	IonSlice(double fieldRadius, double unit, Bore bore, FilteredIon... ions) {
		this.bore = bore;
		mz = ions[0].mz();
		phase = ions[0].rfPhase();
		speed = ions[0].axialVelocity();
		x = Arrays.stream(ions).mapToDouble(ion -> ion.x() / fieldRadius).toArray();
		y = Arrays.stream(ions).mapToDouble(ion -> ion.y() / fieldRadius).toArray();
		slopeX = Arrays.stream(ions).mapToDouble(ion -> ion.velocityX() / unit).toArray();
		slopeY = Arrays.stream(ions).mapToDouble(ion -> ion.velocityY() / unit).toArray();
		fate = new char[ions.length];
		Arrays.fill(fate, FLYING);
		scattered = new boolean[ions.length];
		list = new int[ions.length];
		Arrays.setAll(list, i -> i);
		flying = ions.length;
		present = ions.length;
	}

	/** A group of a cloud. */
	static IonSlice of(IonGroups cloud, int group, double mz, RealTrain real) {
		FilteredIon[] ions = new FilteredIon[cloud.start(group + 1) - cloud.start(group)];
		for (int i = 0; i < ions.length; i++) {
			ions[i] = cloud.ion(cloud.start(group) + i, mz);
		}
		double r0 = real.train().fieldRadius();
		return new IonSlice(r0, r0 * Math.PI * real.train().frequency(), real.bore(), ions);
	}

	int size() {
		return fate.length;
	}

	/** Refers the ions to the axis and the field radius of a section, whose slope 1 is a velocity in m/s. */
	void enter(SectionMotion now, double scale, double unit) {
		double r0 = now.fieldRadius();
		int kept = 0;
		for (int k = 0; k < flying; k++) {
			int i = list[k];
			x[i] = x[i] * scale - now.shiftX() / r0;
			y[i] = y[i] * scale - now.shiftY() / r0;
			slopeX[i] = slopeX[i] * scale - now.kickX() / unit;
			slopeY[i] = slopeY[i] * scale - now.kickY() / unit;
			kept += keep(i, kept);
		}
		present -= flying - kept;
		flying = kept;
	}

	/** Takes the ions over a step by the maps of both axes. */
	void step(double[] mapsX, double[] mapsY, int at) {
		double x11 = mapsX[at];
		double x12 = mapsX[at + 1];
		double x21 = mapsX[at + 2];
		double x22 = mapsX[at + 3];
		double y11 = mapsY[at];
		double y12 = mapsY[at + 1];
		double y21 = mapsY[at + 2];
		double y22 = mapsY[at + 3];
		int kept = 0;
		for (int k = 0; k < flying; k++) {
			int i = list[k];
			double toX = x11 * x[i] + x12 * slopeX[i];
			slopeX[i] = x21 * x[i] + x22 * slopeX[i];
			x[i] = toX;
			double toY = y11 * y[i] + y12 * slopeY[i];
			slopeY[i] = y21 * y[i] + y22 * slopeY[i];
			y[i] = toY;
			kept += keep(i, kept);
		}
		present -= flying - kept;
		flying = kept;
	}

	/** Keeps an ion in the list unless it meets the rods; 1 or 0. */
	private int keep(int ion, int at) {
		char hit = bore.hit(x[ion], y[ion]);
		if (hit == FLYING) {
			list[at] = ion;
			return 1;
		}
		fate[ion] = hit;
		return 0;
	}

	/** Those in flight have come to the end, with an aperture of a radius in field radii. */
	void leave(double exit) {
		for (int k = 0; k < flying; k++) {
			int i = list[k];
			fate[i] = Math.hypot(x[i], y[i]) < exit ? '+' : 'e';
		}
	}
}
