package org.ionwright.model.validation.geometry;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The narrowest sections on the way of the gas past the exit aperture; apertures themselves and bypasses are left out (seed 000,
 * claim 4).
 *
 * @param between
 *            smallest area between the apertures, m2
 * @param elsewhere
 *            smallest area of the rest of the way, to the exhaust, m2
 */
public record Throttling(double between, double elsewhere) {

	/** Empty when the exit aperture has no place or leaves no way on one of its sides. */
	public static Optional<Throttling> of(ChamberGeometry chamber) {
		return chamber.exitPassage().flatMap(passage -> {
			double position = chamber.exitWay().orElse(0.0) - passage.way();
			double before = Double.POSITIVE_INFINITY;
			for (PlacedPassage part : chamber.chain().path(passage)) {
				before = Math.min(before, narrowest(part, 0, part.equals(passage) ? position : part.shape().length()));
			}
			double behind = Math.min(narrowest(passage, position, passage.shape().length()),
					following(chamber.chain(), passage));
			return Double.isInfinite(before) || Double.isInfinite(behind) ? Optional.empty()
					: Optional.of(new Throttling(before, behind));
		});
	}

	/** Below 1 when the way is throttled between the apertures. */
	public double ratio() {
		return between / elsewhere;
	}

	private static double following(PassageChain chain, PlacedPassage passage) {
		return chain.following(passage).stream()
				.mapToDouble(next -> Math.min(narrowest(next, 0, next.shape().length()), following(chain, next))).min()
				.orElse(Double.POSITIVE_INFINITY);
	}

	/** Smallest section from one position to another behind it, m2; infinite when there is nothing between. */
	static double narrowest(PlacedPassage passage, double from, double to) {
		TreeSet<Double> cuts = new TreeSet<>(List.of(from, to));
		for (Ring ring : passage.shape().rings()) {
			cuts.addAll(List.of(ring.position(), ring.position() + ring.length()));
		}
		for (Plate plate : passage.shape().plates()) {
			cuts.addAll(List.of(plate.position(), plate.position() + plate.thickness()));
		}
		double smallest = Double.POSITIVE_INFINITY;
		for (double cut : cuts) {
			if (cut >= from && cut < to && cuts.higher(cut) instanceof Double next) {
				smallest = Math.min(smallest, area(passage, (cut + next) / 2));
			}
		}
		return smallest;
	}

	private static double area(PlacedPassage passage, double position) {
		double radius = passage.shape().rings().stream().filter(ring -> ring.covers(position))
				.mapToDouble(ring -> ring.diameter() / 2).reduce(passage.radius(), Math::min);
		double shut = passage.shape().plates().stream().filter(plate -> plate.covers(position))
				.mapToDouble(plate -> segment(radius, passage.radius() - plate.height())).sum();
		return Math.max(0, Math.PI * radius * radius - shut);
	}

	/** Of a circle beyond a straight line at a distance from its middle. */
	private static double segment(double radius, double distance) {
		double at = Math.clamp(distance, -radius, radius);
		return radius > 0 ? radius * radius * Math.acos(at / radius) - at * Math.sqrt(radius * radius - at * at) : 0;
	}
}
