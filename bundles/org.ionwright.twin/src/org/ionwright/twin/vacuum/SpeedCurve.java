package org.ionwright.twin.vacuum;

import java.util.Arrays;

import org.ionwright.twin.internal.InRange;

/** Pumping speed over inlet pressure: straight lines in the logarithm of the pressure, constant beyond the ends. */
public final class SpeedCurve {

	private final double[] logPressures;
	private final double[] speeds;

	private SpeedCurve(double[] logPressures, double[] speeds) {
		this.logPressures = logPressures;
		this.speeds = speeds;
	}

	/** The same speed at all pressures, m3/s. */
	public static SpeedCurve constant(double speed) {
		return of(new double[] { 1 }, new double[] { speed });
	}

	/**
	 * @param pressures
	 *            Pa, rising
	 * @param speeds
	 *            m3/s, one per pressure
	 */
	public static SpeedCurve of(double[] pressures, double[] speeds) {
		if (pressures.length == 0 || pressures.length != speeds.length) {
			throw new IllegalArgumentException(
					"speeds=" + speeds.length + " are not allowed for " + pressures.length + " pressures; one each");
		}
		double[] logs = new double[pressures.length];
		for (int i = 0; i < logs.length; i++) {
			logs[i] = Math.log(InRange.positive("pressure (Pa)", pressures[i], 1e7));
			InRange.between("speed (m3/s)", speeds[i], 0, 1e3);
			if (i > 0 && !(logs[i] > logs[i - 1])) {
				throw new IllegalArgumentException("pressure=" + pressures[i] + " is not above the one before");
			}
		}
		return new SpeedCurve(logs, speeds.clone());
	}

	/** m3/s at an inlet pressure, Pa. */
	public double at(double pressure) {
		int last = speeds.length - 1;
		if (last == 0) {
			return speeds[0];
		}
		double x = Math.log(pressure);
		if (!(x > logPressures[0])) {
			return speeds[0];
		}
		if (x >= logPressures[last]) {
			return speeds[last];
		}
		int found = Arrays.binarySearch(logPressures, x);
		int i = found >= 0 ? found : -found - 2;
		double share = (x - logPressures[i]) / (logPressures[i + 1] - logPressures[i]);
		return speeds[i] + share * (speeds[i + 1] - speeds[i]);
	}

	/** The highest speed, m3/s. */
	public double highest() {
		return Arrays.stream(speeds).max().orElse(0);
	}
}
