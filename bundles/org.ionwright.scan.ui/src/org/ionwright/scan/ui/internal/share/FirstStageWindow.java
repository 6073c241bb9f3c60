package org.ionwright.scan.ui.internal.share;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.spectrum.Spectrum;

/** The window of the first stage in a scan, and what of a spectrum falls in it while it moves. */
public final class FirstStageWindow {

	/**
	 * Where the window passes most.
	 *
	 * @param mz
	 *            that is selected
	 * @param share
	 *            0 to 1; NaN when it is not known
	 */
	record Worst(double mz, double share) {

		static final Worst UNKNOWN = new Worst(Double.NaN, Double.NaN);
	}

	private final MassScanRequest scan;
	private final double half;

	public FirstStageWindow(MassScanRequest scan) {
		this.scan = scan;
		half = scan.firstStageWindow() / 2;
	}

	/** Whether the first stage passes a part of the range only. */
	public boolean bounded() {
		return scan.firstStage() != FirstStageMode.RF_ONLY;
	}

	/** Lower end, while an m/z is selected. */
	public double low(double mz) {
		return centre(mz) * (1 - half);
	}

	/** Upper end, while an m/z is selected. */
	public double high(double mz) {
		return centre(mz) * (1 + half);
	}

	private double centre(double mz) {
		return scan.firstStage() == FirstStageMode.FIXED ? (scan.start() + scan.end()) / 2 : mz;
	}

	/** Of ions that are as many at every m/z of the range; unknown where single ions are measured. */
	Worst ofRange() {
		double range = scan.end() - scan.start();
		if (!bounded() || scan.monitoring() || !(range > 0)) {
			return Worst.UNKNOWN;
		}
		// A window that moves is widest where its upper end is that of the range.
		double mz = scan.firstStage() == FirstStageMode.FIXED ? centre(0)
				: Math.max(scan.start(), scan.end() / (1 + half));
		double inside = Math.min(high(mz), scan.end()) - Math.max(low(mz), scan.start());
		return new Worst(mz, Math.clamp(inside / range, 0, 1));
	}

	/**
	 * Of the ions that were counted in a scan, at the worst of its points. Unknown where single ions are measured, where the first
	 * stage scans alone, and where nothing was counted.
	 */
	Worst ofCounts(Spectrum spectrum) {
		int size = spectrum.size();
		if (!bounded() || scan.monitoring() || scan.course().firstStageAlone() || size == 0) {
			return Worst.UNKNOWN;
		}
		double[] before = new double[size + 1];
		for (int i = 0; i < size; i++) {
			before[i + 1] = before[i] + Math.max(0, spectrum.intensity(i));
		}
		if (!(before[size] > 0) || !Double.isFinite(before[size])) {
			return Worst.UNKNOWN;
		}
		int from = 0;
		int to = 0;
		double mz = Double.NaN;
		double most = -1;
		for (int i = 0; i < size; i++) {
			double selected = spectrum.mz(i);
			while (from < size && spectrum.mz(from) < low(selected)) {
				from++;
			}
			while (to < size && spectrum.mz(to) <= high(selected)) {
				to++;
			}
			double inside = before[to] - before[Math.min(from, to)];
			if (inside > most) {
				most = inside;
				mz = selected;
			}
		}
		return new Worst(mz, most / before[size]);
	}
}
