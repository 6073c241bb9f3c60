package org.ionwright.ui.common.internal;

/** Round numbers along an axis. */
public final class Ticks {

	private Ticks() {
	}

	/**
	 * @param most
	 *            how many there is room for; never fewer than two steps are tried
	 * @return multiples of 1, 2 or 5 times a power of ten, rising
	 */
	public static double[] between(Interval range, int most) {
		double raw = range.width() / Math.max(2, most);
		double decade = Math.pow(10, Math.floor(Math.log10(raw)));
		double share = raw / decade;
		double step = decade * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
		long first = (long) Math.ceil(range.low() / step - 1e-9);
		long last = (long) Math.floor(range.high() / step + 1e-9);
		double[] ticks = new double[(int) Math.max(0, Math.min(1000, last - first + 1))];
		for (int i = 0; i < ticks.length; i++) {
			ticks[i] = (first + i) * step;
		}
		return ticks;
	}
}
