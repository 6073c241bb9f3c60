package org.ionwright.model.validation.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for a straight way between two discs (seed 000, claim 1: there is none). First a descent on the margin from the best rays of a
 * coarse grid, which finds openings between the points of any grid; when that finds none, all rays between 225 points on either disc,
 * rims included.
 */
final class LineOfSight {

	private static final List<double[]> COARSE = Disc.grid(2);
	private static final List<double[]> FINE = Disc.grid(7);
	private static final int DESCENTS = 4;
	private static final double FIRST_STEP = 0.25;
	private static final double LAST_STEP = 1e-4;
	private static final int SAMPLES = 12;
	private static final int ROUNDS = 4;
	/** Of the place where a gap is deepest: while looking for the ray, and of the one that is found. */
	private static final int NARROWINGS = 10;
	private static final int LAST_NARROWINGS = 40;

	private final Disc entrance;
	private final Disc exit;
	private final Gaps gaps;

	/** Two points in radii of their discs: u and v of the entrance, u and v of the exit. */
	private record Candidate(double[] place, double margin) {
	}

	LineOfSight(Disc entrance, Disc exit, Gaps gaps) {
		this.entrance = entrance;
		this.exit = exit;
		this.gaps = gaps;
	}

	SightLine worst() {
		List<Candidate> candidates = new ArrayList<>();
		for (double[] p : COARSE) {
			for (double[] q : COARSE) {
				candidates.add(candidate(new double[] { p[0], p[1], q[0], q[1] }));
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::margin));
		Candidate best = candidates.getFirst();
		for (int i = 0; i < DESCENTS && best.margin > 0; i++) {
			Candidate found = descend(candidates.get(i));
			best = found.margin < best.margin ? found : best;
		}
		return best.margin > 0 ? ofGrid(candidate(best.place, LAST_NARROWINGS)) : line(best);
	}

	private SightLine ofGrid(Candidate best) {
		for (double[] p : FINE) {
			Vector from = entrance.at(p[0], p[1]);
			for (double[] q : FINE) {
				if (gaps.open(new Segment(from, exit.at(q[0], q[1])))) {
					return line(new Candidate(new double[] { p[0], p[1], q[0], q[1] }, 0));
				}
			}
		}
		return line(best);
	}

	private Candidate descend(Candidate start) {
		Candidate best = start;
		for (double step = FIRST_STEP; step > LAST_STEP && best.margin > 0; step /= 2) {
			boolean better = true;
			for (int round = 0; round < ROUNDS && better && best.margin > 0; round++) {
				better = false;
				for (int i = 0; i < 8; i++) {
					double[] place = best.place.clone();
					place[i / 2] += i % 2 == 0 ? step : -step;
					toRim(place, 0);
					toRim(place, 2);
					Candidate next = candidate(place);
					if (next.margin < best.margin) {
						best = next;
						better = true;
					}
				}
			}
		}
		return best;
	}

	private static void toRim(double[] place, int from) {
		double radius = Math.hypot(place[from], place[from + 1]);
		if (radius > 1) {
			place[from] /= radius;
			place[from + 1] /= radius;
		}
	}

	private Candidate candidate(double[] place) {
		return candidate(place, NARROWINGS);
	}

	private Candidate candidate(double[] place, int narrowings) {
		Segment ray = ray(place);
		double margin = 0;
		for (Span gap : gaps.of(ray)) {
			margin = Math.max(margin, Math.max(Double.MIN_NORMAL, deepest(ray, gap, narrowings)));
		}
		return new Candidate(place, margin);
	}

	/** The largest depth in a gap. */
	private double deepest(Segment ray, Span gap, int narrowings) {
		double width = (gap.end() - gap.start()) / SAMPLES;
		double best = 0;
		double at = gap.start();
		for (int i = 0; i < SAMPLES; i++) {
			double share = gap.start() + (i + 0.5) * width;
			double depth = gaps.depth(ray.at(share));
			if (depth > best) {
				best = depth;
				at = share;
			}
		}
		double low = Math.max(gap.start(), at - width);
		double high = Math.min(gap.end(), at + width);
		for (int i = 0; i < narrowings; i++) {
			double left = low + (high - low) / 3;
			double right = high - (high - low) / 3;
			double atLeft = gaps.depth(ray.at(left));
			double atRight = gaps.depth(ray.at(right));
			best = Math.max(best, Math.max(atLeft, atRight));
			if (atLeft < atRight) {
				low = left;
			} else {
				high = right;
			}
		}
		return best;
	}

	private Segment ray(double[] place) {
		return new Segment(entrance.at(place[0], place[1]), exit.at(place[2], place[3]));
	}

	private SightLine line(Candidate candidate) {
		Segment ray = ray(candidate.place);
		return new SightLine(ray.from(), ray.to(), candidate.margin, candidate.margin == 0);
	}
}
