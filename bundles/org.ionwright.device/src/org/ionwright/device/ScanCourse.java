package org.ionwright.device;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * In which way the points of a scan are taken.
 *
 * @param downwards
 *            from the highest to the lowest m/z; monitored ions are taken in their own order
 * @param settleSeconds
 *            from setting an m/z to counting there; 0 for an axis that moves all the time
 * @param firstStageAlone
 *            whether the second stage passes everything above its low-mass cut-off while the first one selects
 * @param ions
 *            monitored ions, one after the other, instead of a range; empty for a range
 * @param trim
 *            how the stages go along with the selected m/z
 */
public record ScanCourse(boolean downwards, double settleSeconds, boolean firstStageAlone, List<MonitoredIon> ions,
		StageTrim trim) {

	/** Even points upwards, taken in passing, selected by the second stage: what every mass scanner can. */
	public static final ScanCourse CONTINUOUS = new ScanCourse(false, 0, false, List.of());

	public ScanCourse {
		ions = List.copyOf(ions);
		if (!(settleSeconds >= 0 && Double.isFinite(settleSeconds))) {
			throw new IllegalArgumentException("scan settling time is " + settleSeconds + " s; it must be 0 or more");
		}
	}

	/** Stages that go along in the usual way. */
	public ScanCourse(boolean downwards, double settleSeconds, boolean firstStageAlone, List<MonitoredIon> ions) {
		this(downwards, settleSeconds, firstStageAlone, ions, StageTrim.NONE);
	}

	/** The same with other ions. */
	public ScanCourse with(List<MonitoredIon> otherIons) {
		return new ScanCourse(downwards, settleSeconds, firstStageAlone, otherIons, trim);
	}

	/** What a device must be able to do for it. */
	public Set<ScanFeature> features() {
		EnumSet<ScanFeature> needed = EnumSet.noneOf(ScanFeature.class);
		if (downwards && ions.isEmpty()) {
			needed.add(ScanFeature.DOWNWARDS);
		}
		if (settleSeconds > 0 && ions.isEmpty()) {
			needed.add(ScanFeature.STEPPED);
		}
		if (firstStageAlone) {
			needed.add(ScanFeature.FIRST_STAGE_ALONE);
		}
		if (!ions.isEmpty()) {
			needed.add(ScanFeature.SELECTED_IONS);
		}
		if (trim.constantRatio()) {
			needed.add(ScanFeature.CONSTANT_RATIO);
		}
		if (trim.firstOffset() != 0 || trim.secondOffset() != 0) {
			needed.add(ScanFeature.MASS_OFFSETS);
		}
		return Collections.unmodifiableSet(needed);
	}
}
