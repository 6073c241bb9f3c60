package org.ionwright.model.validation.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is in the way of a ray. */
final class Gaps {

	/** Share of a ray that counts as nothing: rounding where two volumes touch. */
	private static final double NOTHING = 1e-9;

	private final List<Cylinder> volumes;
	private final List<? extends Obstacle> obstacles;

	Gaps(List<Cylinder> volumes, List<? extends Obstacle> obstacles) {
		this.volumes = List.copyOf(volumes);
		this.obstacles = List.copyOf(obstacles);
	}

	/** Whether nothing is. Exact: convex volumes cover a segment by one part each. */
	boolean open(Segment ray) {
		List<Span> covered = new ArrayList<>(volumes.size());
		for (Cylinder volume : volumes) {
			Span span = volume.inside(ray);
			if (!span.empty()) {
				covered.add(span);
			}
		}
		double reached = 0;
		boolean further = true;
		while (reached < 1 - NOTHING && further) {
			further = false;
			for (Span span : covered) {
				if (span.start() <= reached + NOTHING && span.end() > reached + NOTHING) {
					reached = span.end();
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
		for (Cylinder volume : volumes) {
			Span span = volume.inside(ray);
			if (!span.empty()) {
				covered.add(span);
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
