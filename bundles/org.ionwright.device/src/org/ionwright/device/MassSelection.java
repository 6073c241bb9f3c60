package org.ionwright.device;

import java.util.List;

/**
 * What each stage of a mass filter is to pass; all stages are set in one step.
 *
 * @param stages
 *            one per stage, first stage first
 * @param negative
 *            whether the ions are negative; only of filters that say they can
 */
public record MassSelection(List<Stage> stages, boolean negative) {

	/**
	 * @param mz
	 *            centre of the window, or low-mass cut-off when {@code radioFrequencyOnly}
	 * @param widthMz
	 *            full width of the window at half maximum in m/z; the device's own width when NaN
	 * @param radioFrequencyOnly
	 *            no direct voltage: passes everything above the cut-off
	 */
	public record Stage(double mz, double widthMz, boolean radioFrequencyOnly) {

		public Stage {
			if (!(mz > 0) || !Double.isFinite(mz)) {
				throw new IllegalArgumentException("m/z " + mz + " is not above 0");
			}
		}
	}

	/** Of positive ions. */
	public MassSelection(List<Stage> stages) {
		this(stages, false);
	}

	public MassSelection {
		stages = List.copyOf(stages);
		if (stages.isEmpty()) {
			throw new IllegalArgumentException("a selection needs a stage");
		}
	}
}
