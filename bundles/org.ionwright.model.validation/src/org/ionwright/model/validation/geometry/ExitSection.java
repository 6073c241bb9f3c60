package org.ionwright.model.validation.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * The section of the passage across the exit aperture: where the gas passes it. Up is the wall with the aperture, origin is the axis
 * of the passage; baffles, a throttle and the insert that stand there take their part of it.
 */
public final class ExitSection {

	private static final int COLUMNS = 400;
	private static final int STEPS = 4000;
	private static final double ROUNDING = 1e-12;

	/** Height of the aperture over the axis, m, and its radius. */
	private final double height;
	private final double bore;
	/** Of the passage at the wall, m, and of what is left of it by a throttle. */
	private final double wall;
	private final double radius;
	private final List<Edge> edges = new ArrayList<>();
	private final double protrusion;
	private final double narrowing;
	private final double tip;

	/** What is not beyond a straight edge: up y + across t <= at. */
	private record Edge(double up, double across, double at) {
	}

	ExitSection(PlacedPassage passage, ExitShape exit) {
		wall = passage.radius();
		protrusion = Math.max(0, exit.protrusion());
		height = wall - protrusion;
		bore = exit.diameter() / 2;
		tip = Math.max(exit.tip(), exit.diameter()) / 2;
		narrowing = Math.tan(Math.clamp(exit.halfAngle(), 0, 1.5));
		radius = passage.shape().rings().stream().filter(ring -> ring.covers(exit.position()))
				.mapToDouble(ring -> ring.diameter() / 2).reduce(wall, Math::min);
		passage.shape().plates().stream().filter(plate -> plate.covers(exit.position())).forEach(plate -> {
			double turned = plate.azimuth() - exit.azimuth();
			edges.add(new Edge(Math.cos(turned), Math.sin(turned), wall - plate.height()));
		});
	}

	/** The largest distance of gas that passes from the nearest point of the aperture, m; 0 when the section is shut. */
	public double flowDistance() {
		double largest = 0;
		boolean open = false;
		for (double across : columns()) {
			double low = low(across);
			double high = high(across);
			open |= high > low + ROUNDING * wall;
			if (high >= low - ROUNDING * wall) {
				largest = Math.max(largest, Math.max(distance(across, low), distance(across, high)));
			}
		}
		return open ? largest : 0;
	}

	/** Even ones, and those where the distance can be largest: the middle, and the corners of the section. */
	private List<Double> columns() {
		List<Double> columns = new ArrayList<>();
		columns.add(0.0);
		for (int i = 0; i <= COLUMNS; i++) {
			columns.add(radius * Math.clamp(2.0 * i / COLUMNS - 1, -1, 1));
		}
		for (Edge edge : edges) {
			double half = Math.sqrt(Math.max(0, radius * radius - edge.at * edge.at));
			columns.add(edge.at * edge.across + half * edge.up);
			columns.add(edge.at * edge.across - half * edge.up);
			for (Edge other : edges) {
				double crossed = edge.up * other.across - edge.across * other.up;
				if (Math.abs(crossed) > ROUNDING) {
					columns.add((edge.up * other.at - other.up * edge.at) / crossed);
				}
			}
		}
		return columns;
	}

	/** Share of the flow of this passage within a distance of the aperture, m; a round laminar profile where there is gas. */
	public double fractionWithin(double distance) {
		double all = 0;
		double near = 0;
		// t = R sin(angle) keeps the ends smooth; Simpson
		for (int i = 0; i <= STEPS; i++) {
			double angle = Math.PI * ((double) i / STEPS - 0.5);
			double weight = (i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2) * Math.cos(angle);
			double across = radius * Math.sin(angle);
			double low = low(across);
			double high = high(across);
			double beside = Math.max(0, Math.abs(across) - bore);
			double reach = beside < distance ? Math.sqrt(distance * distance - beside * beside) : 0;
			all += weight * flow(across, low, high);
			near += weight * flow(across, Math.max(low, height - reach), Math.min(high, height + reach));
		}
		return all > 0 ? near / all : 0;
	}

	/** Integral of 1 - (t^2 + y^2)/R^2 from one height to another. */
	private double flow(double across, double low, double high) {
		return high <= low ? 0
				: (high - low) * (1 - across * across / (radius * radius))
						- (high * high * high - low * low * low) / (3 * radius * radius);
	}

	private double low(double across) {
		double low = -chord(across);
		for (Edge edge : edges) {
			if (edge.up < -ROUNDING) {
				low = Math.max(low, (edge.at - across * edge.across) / edge.up);
			}
		}
		return low;
	}

	private double high(double across) {
		double high = chord(across);
		for (Edge edge : edges) {
			if (edge.up > ROUNDING) {
				high = Math.min(high, (edge.at - across * edge.across) / edge.up);
			} else if (Math.abs(edge.up) <= ROUNDING && across * edge.across > edge.at * (1 + ROUNDING)) {
				return Double.NEGATIVE_INFINITY;
			}
		}
		double beside = Math.abs(across) - tip;
		if (protrusion > 0 && beside < protrusion * narrowing) {
			high = Math.min(high, height + Math.max(0, narrowing > 0 ? beside / narrowing : 0));
		}
		return high;
	}

	private double chord(double across) {
		return Math.sqrt(Math.max(0, radius * radius - across * across));
	}

	private double distance(double across, double y) {
		return Math.hypot(y - height, Math.max(0, Math.abs(across) - bore));
	}
}
