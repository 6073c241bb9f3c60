package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.ionwright.drawing.Mapping;
import org.ionwright.drawing.Point;

/**
 * The row of numerals over the section and their leaders. Straight leaders from one row that are exchanged whenever two of
 * them cross get shorter with each exchange, so in the end none cross.
 */
final class Balloons {

	private static final double APART = 2 * Page.BALLOON + 0.5;
	private static final int MOST_EXCHANGES = 20_000;

	private Balloons() {
	}

	/** How many fit into the row. */
	static int capacity() {
		return (int) ((Page.WIDTH - 2 * Page.RIM) / APART);
	}

	/**
	 * @param callouts
	 *            with numerals, sites in m
	 * @param y
	 *            of the row
	 */
	static void place(Page page, List<Callout> callouts, Mapping mapping, double y) {
		List<Callout> row = new ArrayList<>(callouts.subList(0, Math.min(callouts.size(), capacity())));
		row.sort(Comparator.comparingDouble(callout -> callout.site().x()));
		List<Point> sites = new ArrayList<>();
		for (int i = 0; i < row.size(); i++) {
			// Parts at one place still get leaders of their own.
			Point site = mapping.of(row.get(i).site());
			while (sites.contains(site)) {
				site = site.plus(new Point(0.3, 0.2));
			}
			sites.add(site);
		}
		double[] places = Slots.of(sites.stream().mapToDouble(Point::x).toArray(), APART, Page.RIM + Page.BALLOON,
				Page.WIDTH - Page.RIM - Page.BALLOON);
		double foot = y + Page.BALLOON;
		uncross(row, sites, places, foot);
		for (int i = 0; i < row.size(); i++) {
			page.leader(new Point(places[i], foot), sites.get(i), row.get(i).tag());
		}
		for (int i = 0; i < row.size(); i++) {
			page.balloon(new Point(places[i], y), row.get(i).numeral(), row.get(i).tag());
		}
	}

	private static void uncross(List<Callout> row, List<Point> sites, double[] places, double foot) {
		boolean crossed = true;
		for (int round = 0; crossed && round < MOST_EXCHANGES; round++) {
			crossed = false;
			for (int i = 0; i < sites.size() && !crossed; i++) {
				for (int j = i + 1; j < sites.size() && !crossed; j++) {
					if (cross(new Point(places[i], foot), sites.get(i), new Point(places[j], foot), sites.get(j))) {
						Callout callout = row.get(i);
						row.set(i, row.get(j));
						row.set(j, callout);
						Point site = sites.get(i);
						sites.set(i, sites.get(j));
						sites.set(j, site);
						crossed = true;
					}
				}
			}
		}
	}

	/** Whether two straight lines meet anywhere but in a common end. */
	static boolean cross(Point a, Point b, Point c, Point d) {
		double o1 = b.minus(a).cross(c.minus(a));
		double o2 = b.minus(a).cross(d.minus(a));
		double o3 = d.minus(c).cross(a.minus(c));
		double o4 = d.minus(c).cross(b.minus(c));
		return o1 * o2 < 0 && o3 * o4 < 0;
	}
}
