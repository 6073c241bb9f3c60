package org.ionwright.ui.common.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ionwright.ui.common.NumberText;

/** Round numbers along an axis. */
public final class Ticks {

	private static final double SMALLEST_PLAIN = 1e-5;
	private static final double LARGEST_PLAIN = 1e7;

	private Ticks() {
	}

	/**
	 * @param most
	 *            how many there is room for; never fewer than two steps are tried
	 * @return multiples of 1, 2 or 5 times a power of ten, rising
	 */
	public static double[] between(Interval range, int most) {
		double step = step(range, most);
		long first = (long) Math.ceil(range.low() / step - 1e-9);
		long last = (long) Math.floor(range.high() / step + 1e-9);
		double[] ticks = new double[(int) Math.max(0, Math.min(1000, last - first + 1))];
		for (int i = 0; i < ticks.length; i++) {
			ticks[i] = (first + i) * step;
		}
		return ticks;
	}

	private static double step(Interval range, int most) {
		double raw = range.width() / Math.max(2, most);
		double decade = Math.pow(10, Math.floor(Math.log10(raw)));
		double share = raw / decade;
		return decade * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
	}

	/** The same with texts that all have one number of decimals, those the step needs: {@code 99.5}, {@code 100.0}. */
	public static List<Tick> labelled(Interval range, int most, boolean lines) {
		double step = step(range, most);
		double largest = Math.max(Math.abs(range.low()), Math.abs(range.high()));
		boolean plain = step >= SMALLEST_PLAIN && largest < LARGEST_PLAIN;
		int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
		return Arrays.stream(between(range, most)).mapToObj(value -> new Tick(value,
				plain ? NumberText.fixed(value, decimals) : NumberText.typed(Math.abs(value) < step / 2 ? 0 : value),
				lines)).toList();
	}

	/**
	 * Marks of an axis that shows logarithms: decades, and what lies between where few decades are visible.
	 *
	 * @param range
	 *            of the logarithms
	 * @param most
	 *            how many texts there is room for
	 */
	public static List<Tick> decades(Interval range, int most) {
		int first = (int) Math.floor(range.low() - 1e-9);
		int last = (int) Math.ceil(range.high() + 1e-9);
		int room = Math.max(2, most);
		double decades = range.width();
		int every = (int) Math.max(1, Math.ceil(decades / room));
		double[] between = decades * 9 <= 3 * room ? new double[] { 2, 3, 4, 5, 6, 7, 8, 9 }
				: decades * 3 <= room ? new double[] { 2, 5 } : new double[0];
		boolean all = between.length > 2;
		List<Tick> ticks = new ArrayList<>();
		for (int decade = first; decade <= last; decade++) {
			boolean worded = Math.floorMod(decade, every) == 0;
			add(ticks, range, decade, worded ? word(Math.pow(10, decade)) : "", worded);
			for (double times : between) {
				boolean text = !all || times == 2 || times == 5;
				double value = times * Math.pow(10, decade);
				add(ticks, range, Math.log10(value), text ? word(value) : "", false);
			}
		}
		return ticks;
	}

	/** Each for itself: decades need no common notation. */
	private static String word(double value) {
		return TickText.counts(value, value);
	}

	private static void add(List<Tick> ticks, Interval range, double at, String text, boolean line) {
		if (at >= range.low() - 1e-9 && at <= range.high() + 1e-9) {
			ticks.add(new Tick(at, text, line));
		}
	}
}
