package org.ionwright.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One immutable spectrum: points and description. Intensities are ion counts unless the run says otherwise; they are
 * never interpolated (seed 002, claim 18: the number of ions at each mass-to-charge ratio).
 */
public final class Spectrum {

	private final SpectrumInfo info;
	private final MassAxis axis;
	private final double[] intensities;

	private Spectrum(SpectrumInfo info, MassAxis axis, double[] intensities) {
		this.info = info;
		this.axis = axis;
		this.intensities = intensities;
	}

	public SpectrumInfo info() {
		return info;
	}

	public MassAxis axis() {
		return axis;
	}

	public int size() {
		return intensities.length;
	}

	public double mz(int index) {
		return axis.mz(index);
	}

	public double intensity(int index) {
		return intensities[index];
	}

	/** A copy. */
	public double[] intensities() {
		return intensities.clone();
	}

	public static Builder builder(int index, MassAxis axis, double... intensities) {
		return new Builder(index, axis, intensities);
	}

	/** Collects the description; total ion current and base peak are computed from the points in {@link #build()}. */
	public static final class Builder {

		private final int index;
		private final MassAxis axis;
		private final double[] intensities;
		private String id;
		private int msLevel = 1;
		private Polarity polarity = Polarity.UNKNOWN;
		private Representation representation = Representation.PROFILE;
		private SpectrumKind kind = SpectrumKind.FULL_SCAN;
		private double startSeconds;
		private double windowLow = Double.NaN;
		private double windowHigh = Double.NaN;
		private double dwellSeconds = Double.NaN;
		private final List<CvTerm> terms = new ArrayList<>();
		private final List<UserTerm> userTerms = new ArrayList<>();

		private Builder(int index, MassAxis axis, double[] intensities) {
			if (axis.size() != intensities.length) {
				throw new IllegalArgumentException("spectrum " + index + " has " + axis.size() + " m/z values but "
						+ intensities.length + " intensities");
			}
			this.index = index;
			this.axis = Objects.requireNonNull(axis);
			this.intensities = intensities.clone();
			// not "+", which a new process pays dearly the first time
			this.id = "scan=".concat(Integer.toString(index + 1));
		}

		public Builder id(String value) {
			id = value;
			return this;
		}

		public Builder msLevel(int value) {
			msLevel = value;
			return this;
		}

		public Builder polarity(Polarity value) {
			polarity = value;
			return this;
		}

		public Builder representation(Representation value) {
			representation = value;
			return this;
		}

		public Builder kind(SpectrumKind value) {
			kind = value;
			return this;
		}

		public Builder startSeconds(double value) {
			startSeconds = value;
			return this;
		}

		public Builder window(double low, double high) {
			windowLow = low;
			windowHigh = high;
			return this;
		}

		public Builder dwellSeconds(double value) {
			dwellSeconds = value;
			return this;
		}

		public Builder terms(List<CvTerm> values) {
			terms.addAll(values);
			return this;
		}

		public Builder userTerms(List<UserTerm> values) {
			userTerms.addAll(values);
			return this;
		}

		public Spectrum build() {
			double total = 0;
			int base = -1;
			for (int i = 0; i < intensities.length; i++) {
				total += intensities[i];
				if (base < 0 || intensities[i] > intensities[base]) {
					base = i;
				}
			}
			double basePeakMz = base < 0 ? Double.NaN : axis.mz(base);
			double basePeakIntensity = base < 0 ? Double.NaN : intensities[base];
			SpectrumInfo info = new SpectrumInfo(index, id, msLevel, polarity, representation, kind, startSeconds,
					windowLow, windowHigh, dwellSeconds, total, basePeakMz, basePeakIntensity, intensities.length,
					terms, userTerms);
			return new Spectrum(info, axis, intensities);
		}
	}
}
