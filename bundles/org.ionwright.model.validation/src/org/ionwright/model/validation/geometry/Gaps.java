package org.ionwright.model.validation.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is in the way of a ray. One thread at a time. */
final class Gaps {

	/** Share of a ray that counts as nothing: rounding where two volumes touch. */
	private static final double NOTHING = 1e-9;

	private final List<Cylinder> volumes;
	private final List<? extends Obstacle> obstacles;
	/** Start and end of the part of a ray in each volume. */
	private final double[] parts;

	Gaps(List<Cylinder> volumes, List<? extends Obstacle> obstacles) {
		this.volumes = List.copyOf(volumes);
		this.obstacles = List.copyOf(obstacles);
		parts = new double[2 * volumes.size()];
	}

	/** Whether nothing is. Exact: convex volumes cover a segment by one part each. Called for tens of thousands of rays. */
	boolean open(Segment ray) {
		for (int i = 0; i < volumes.size(); i++) {
			volumes.get(i).cut(ray, parts, 2 * i);
		}
		double reached = 0;
		boolean further = true;
		while (reached < 1 - NOTHING && further) {
			further = false;
			for (int i = 0; i < parts.length; i += 2) {
				if (parts[i] <= reached + NOTHING && parts[i + 1] > reached + NOTHING) {
					reached = parts[i + 1];
					further = true;
				}
			}
		}
		return reached >= 1 - NOTHING && (obstacles.isEmpty() || solids(ray).isEmpty());
	}

	/** The parts of a ray that are not in the open, by shares of its length; parts of obstacles may overlap others. */
	List<Span> of(Segment ray) {
		List<Span> gaps = solids(ray);
		List<Span> covered = new ArrayList<>();
		for (int i = 0; i < volumes.size(); i++) {
			volumes.get(i).cut(ray, parts, 2 * i);
			if (parts[2 * i] <= parts[2 * i + 1]) {
				covered.add(new Span(parts[2 * i], parts[2 * i + 1]));
			}
		}
		covered.sort(Comparator.comparingDouble(Span::start));
		double reached = 0;
		for (Span span : covered) {
			add(gaps, new Span(reached, Math.min(1, span.start())));
			reached = Math.max(reached, span.end());
		}
		add(gaps, new Span(reached, 1));
		return gaps;
	}

	private List<Span> solids(Segment ray) {
		List<Span> gaps = new ArrayList<>();
		for (Obstacle obstacle : obstacles) {
			obstacle.blocked(ray, part -> add(gaps, part.and(new Span(0, 1))));
		}
		return gaps;
	}

	private static void add(List<Span> gaps, Span part) {
		if (part.end() - part.start() > NOTHING) {
			gaps.add(part);
		}
	}

	/** By how much what is solid would have to give way for a place to be open, m; 0 when it is. */
	double depth(Vector place) {
		double deep = Double.POSITIVE_INFINITY;
		for (Cylinder volume : volumes) {
			deep = Math.min(deep, volume.distance(place));
		}
		for (Obstacle obstacle : obstacles) {
			deep = Math.max(deep, obstacle.depth(place));
		}
		return deep;
	}
}
