package org.ionwright.twin.drive;

import java.util.EnumMap;
import java.util.Map;

import org.ionwright.twin.filter.Voltages;
import org.ionwright.twin.internal.CounterRandom;

/**
 * Errors of the RF and DC outputs of one stage in one mode, which its calibration has to find.
 *
 * @param rf
 *            moves the mass axis: 1e-3 is 0.5 u at m/z 500
 * @param dc
 *            moves the peak width
 */
public record StageErrors(ChannelError rf, ChannelError dc) {

	public Voltages actual(Voltages nominal) {
		return new Voltages(rf.actual(nominal.rf()), dc.actual(nominal.dc()));
	}

	/** The true inverse of {@link #actual}. */
	public Voltages nominal(Voltages actual) {
		return new Voltages(rf.nominal(actual.rf()), dc.nominal(actual.dc()));
	}

	/**
	 * Plausible errors of a stage as it leaves the workshop, different for each stage and mode: up to 0.1 % of gain,
	 * 0.05 % of curvature and 2e-4 of full scale of offset; between the modes a tenth of that.
	 *
	 * @param maxRf
	 *            full scale of the RF amplitude, V
	 * @param maxDc
	 *            full scale of the DC, V
	 */
	public static Map<CalibrationMode, StageErrors> ofWorkshop(long seed, int stage, double maxRf, double maxDc) {
		Map<CalibrationMode, StageErrors> errors = new EnumMap<>(CalibrationMode.class);
		for (CalibrationMode mode : CalibrationMode.values()) {
			CounterRandom common = new CounterRandom(seed, stage);
			CounterRandom own = new CounterRandom(seed, stage, mode.ordinal());
			// the width depends on small differences of U and V, so the DC is trimmed ten times better
			errors.put(mode, new StageErrors(channel(common, own, maxRf, 1), channel(common, own, maxDc, 0.1)));
		}
		return errors;
	}

	private static ChannelError channel(CounterRandom common, CounterRandom own, double fullScale, double size) {
		return new ChannelError(1e-3 * size * part(common, own), 2e-4 * size * fullScale * part(common, own),
				5e-4 * size * part(common, own), fullScale);
	}

	private static double part(CounterRandom common, CounterRandom own) {
		return 0.9 * (2 * common.uniform() - 1) + 0.1 * (2 * own.uniform() - 1);
	}
}
