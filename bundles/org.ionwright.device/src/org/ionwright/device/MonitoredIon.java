package org.ionwright.device;

/**
 * An m/z that is measured without scanning (selected ion monitoring).
 *
 * @param mz
 *            m/z at which all stages stand meanwhile
 * @param dwellSeconds
 *            counting time of each visit
 */
public record MonitoredIon(double mz, double dwellSeconds) {

	public MonitoredIon {
		if (!(mz > 0 && Double.isFinite(mz))) {
			throw new IllegalArgumentException("m/z " + mz + " of a monitored ion; it must be above 0");
		}
		if (!(dwellSeconds > 0 && Double.isFinite(dwellSeconds))) {
			throw new IllegalArgumentException(
					"counting time " + dwellSeconds + " s of the monitored ion at m/z " + mz + "; it must be above 0");
		}
	}
}
