package org.ionwright.spectrum.run;

import java.util.Arrays;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;

/** What is known of every spectrum of a run without its points, column by column; immutable. */
public final class ScanTable {

	private final int[] msLevels;
	private final double[] seconds;
	private final double[] totals;
	private final double[] basePeakMz;
	private final double[] basePeaks;

	private ScanTable(Builder builder) {
		msLevels = builder.msLevels;
		seconds = builder.seconds;
		totals = builder.totals;
		basePeakMz = builder.basePeakMz;
		basePeaks = builder.basePeaks;
	}

	public int size() {
		return seconds.length;
	}

	/** 1 unless a precursor was selected; 0 for what is no mass spectrum or could not be read. */
	public int msLevel(int index) {
		return msLevels[index];
	}

	/** Since the start of the run. */
	public double seconds(int index) {
		return seconds[index];
	}

	/** Sum of the intensities; NaN for a spectrum that could not be read. */
	public double total(int index) {
		return totals[index];
	}

	/** m/z of the most intense point; NaN for an empty spectrum. */
	public double basePeakMz(int index) {
		return basePeakMz[index];
	}

	/** Intensity of the most intense point; NaN for an empty spectrum. */
	public double basePeak(int index) {
		return basePeaks[index];
	}

	/**
	 * The sums of the intensities over time.
	 *
	 * @param msLevel
	 *            of the spectra that count; 0 for all
	 */
	public Chromatogram totalIonCurrent(int msLevel) {
		return trace("TIC", ChromatogramKind.TOTAL_ION_CURRENT, totals, msLevel);
	}

	/**
	 * The highest intensities over time.
	 *
	 * @param msLevel
	 *            of the spectra that count; 0 for all
	 */
	public Chromatogram basePeaks(int msLevel) {
		return trace("BPC", ChromatogramKind.BASE_PEAK, basePeaks, msLevel);
	}

	/**
	 * A trace of one value for each spectrum.
	 *
	 * @param msLevel
	 *            of the spectra that count; 0 for all
	 */
	public Chromatogram trace(String id, ChromatogramKind kind, double[] values, int msLevel) {
		double[] times = new double[values.length];
		double[] kept = new double[values.length];
		int count = 0;
		for (int i = 0; i < values.length; i++) {
			if (msLevel == 0 || msLevels[i] == msLevel) {
				times[count] = seconds[i];
				kept[count++] = values[i];
			}
		}
		return new Chromatogram(id, kind, Arrays.copyOf(times, count), Arrays.copyOf(kept, count));
	}

	/** Filled by any threads, each row once. What is not filled is no spectrum. */
	public static final class Builder {

		private final int[] msLevels;
		private final double[] seconds;
		private final double[] totals;
		private final double[] basePeakMz;
		private final double[] basePeaks;

		public Builder(int size) {
			msLevels = new int[size];
			seconds = new double[size];
			totals = new double[size];
			basePeakMz = new double[size];
			basePeaks = new double[size];
			Arrays.fill(totals, Double.NaN);
			Arrays.fill(basePeakMz, Double.NaN);
			Arrays.fill(basePeaks, Double.NaN);
		}

		public void row(int index, int msLevel, double start, double total, double mz, double basePeak) {
			msLevels[index] = msLevel;
			seconds[index] = start;
			totals[index] = total;
			basePeakMz[index] = mz;
			basePeaks[index] = basePeak;
		}

		/** To be called once, after all rows. */
		public ScanTable build() {
			return new ScanTable(this);
		}
	}
}
