package org.ionwright.twin.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much of a beam a moving window of m/z lets through, in ions (seed 002, claims 1 to 3 and 14, 15, 20, 21). Sorted
 * once, a scan over thousands of lines takes milliseconds.
 */
public final class SubRange {

	/**
	 * Where most of the beam passes.
	 *
	 * @param mass
	 *            that the window is set to
	 * @param fraction
	 *            of the ions, 0 to 1
	 */
	public record Worst(double mass, double fraction) {
	}

	private final MassWindow window;
	private final List<BeamSegment> continuum;
	private final double[] mz;
	private final double[] rates;
	/** Rates of all lines before the index. */
	private final double[] before;
	private final double all;

	/** @throws IllegalArgumentException when the beam holds no ions: it has no fractions */
	public SubRange(IonBeam beam, MassWindow window) {
		this.window = window;
		continuum = beam.continuum();
		List<IonSpecies> lines = new ArrayList<>(beam.species());
		lines.sort(Comparator.comparingDouble(IonSpecies::mz));
		mz = lines.stream().mapToDouble(IonSpecies::mz).toArray();
		rates = lines.stream().mapToDouble(IonSpecies::rate).toArray();
		before = new double[mz.length + 1];
		for (int i = 0; i < mz.length; i++) {
			before[i + 1] = before[i] + rates[i];
		}
		all = beam.rate();
		if (!(all > 0)) {
			throw new IllegalArgumentException("the beam holds no ions, so there is no fraction of it");
		}
	}

	/** Whether a fraction keeps a limit: the limit itself does, and what rounding adds to it (1e-9 of it). */
	public static boolean keeps(double fraction, double limit) {
		return fraction <= limit * (1 + 1e-9);
	}

	/** Fraction of the ions within the window set to a mass, ends included. */
	public double fraction(double mass) {
		double low = window.low(mass);
		double high = window.high(mass);
		// differences of running sums lose the weak lines beside a strong beam, so few lines are added up singly
		int from = first(low * (1 - IonBeam.BORDER), false);
		int to = first(high * (1 + IonBeam.BORDER), true);
		double within = to - from > 1000 ? before[to] - before[from] : 0;
		for (int i = from; i < to && to - from <= 1000; i++) {
			within += rates[i];
		}
		for (BeamSegment segment : continuum) {
			within += segment.rateWithin(low, high);
		}
		return Math.min(1, within / all);
	}

	/**
	 * The greatest fraction while the window moves over a range of masses. It is exact: between the masses at which a
	 * line or the end of a continuum crosses an end of the window, the fraction is linear.
	 *
	 * @throws IllegalArgumentException
	 *             when the range does not run upwards from above 0
	 */
	public Worst worst(double fromMass, double toMass) {
		if (!(fromMass > 0 && toMass >= fromMass && toMass < 1e7)) {
			throw new IllegalArgumentException("scan from " + fromMass + " to " + toMass
					+ " u; it must run upwards from above 0 to below 1e7");
		}
		Worst worst = new Worst(fromMass, fraction(fromMass));
		for (double event : events()) {
			for (double mass : new double[] { (event - window.halfWidth()) / window.highShare(),
					(event + window.halfWidth()) / window.lowShare() }) {
				worst = mass > fromMass && mass < toMass ? worse(worst, mass) : worst;
			}
		}
		return worse(worst, toMass);
	}

	private double[] events() {
		double[] events = new double[mz.length + 2 * continuum.size()];
		System.arraycopy(mz, 0, events, 0, mz.length);
		int i = mz.length;
		for (BeamSegment segment : continuum) {
			events[i++] = segment.fromMz();
			events[i++] = segment.toMz();
		}
		return events;
	}

	private Worst worse(Worst known, double mass) {
		double fraction = fraction(mass);
		return fraction > known.fraction() ? new Worst(mass, fraction) : known;
	}

	/** Index of the first line at or above a value of m/z, or above it. */
	private int first(double value, boolean above) {
		int low = 0;
		int high = mz.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (mz[middle] < value || above && mz[middle] == value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
