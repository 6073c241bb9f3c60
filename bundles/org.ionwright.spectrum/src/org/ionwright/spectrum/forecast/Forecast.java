package org.ionwright.spectrum.forecast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ionwright.spectrum.MassAxis;

/**
 * What is expected of one scan or of the sum of several. Immutable; the arrays are copied neither way and must not change.
 *
 * @param axis
 *            of the question
 * @param counts
 *            expected on the mean, by point
 * @param variances
 *            of the counts, independent from point to point
 * @param scans
 *            number of scans that are added up
 * @param wander
 *            what moves all points together
 * @param assumed
 *            what the prediction rests on, in sentences for people
 */
public record Forecast(MassAxis axis, double[] counts, double[] variances, int scans, Wander wander,
		List<String> assumed) {

	public Forecast {
		assumed = List.copyOf(assumed);
		if (counts.length != axis.size() || variances.length != axis.size() || scans < 1) {
			throw new IllegalArgumentException("a forecast of " + scans + " scans with " + axis.size() + " m/z, "
					+ counts.length + " counts and " + variances.length + " variances");
		}
	}

	/** This scan so many times. */
	public Forecast times(int many) {
		double[] sum = new double[counts.length];
		double[] spread = new double[counts.length];
		for (int i = 0; i < sum.length; i++) {
			sum[i] = many * counts[i];
			spread[i] = many * variances[i];
		}
		return new Forecast(axis, sum, spread, many * scans, wander, assumed);
	}

	/** Both added up; what either assumes stands once. */
	public Forecast plus(Forecast other) {
		double[] sum = counts.clone();
		double[] spread = variances.clone();
		for (int i = 0; i < sum.length; i++) {
			sum[i] += other.counts[i];
			spread[i] += other.variances[i];
		}
		Set<String> both = new LinkedHashSet<>(assumed);
		both.addAll(other.assumed);
		Wander wider = wander.deviation() >= other.wander.deviation() ? wander : other.wander;
		return new Forecast(axis, sum, spread, scans + other.scans, wider, new ArrayList<>(both));
	}
}
