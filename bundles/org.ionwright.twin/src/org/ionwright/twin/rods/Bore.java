package org.ionwright.twin.rods;

import java.util.List;

/** Where ions end on the rods. Positions are in field radii. */
@FunctionalInterface
public interface Bore {

	/** Which pair of rods holds an ion at this place: {@code x} or {@code y}, or {@code -} when it flies on. */
	char hit(double x, double y);

	/** The usual rule for hyperbolic rods: lost where |x| or |y| reaches the field radius. */
	static Bore square() {
		return (x, y) -> !(Math.abs(x) < 1) ? 'x' : !(Math.abs(y) < 1) ? 'y' : '-';
	}

	/**
	 * Surfaces of real rods, and a circle of 1.2 field radii in the gaps between them: beyond it the multipole series
	 * converges no longer, and ions do not come back.
	 */
	static Bore of(RodArrangement arrangement) {
		List<Rod> rods = arrangement.rods();
		double clear = rods.stream().mapToDouble(rod -> Math.hypot(rod.x(), rod.y()) - rod.radius()).min().orElse(0);
		return (x, y) -> {
			double square = x * x + y * y;
			if (square < clear * clear) {
				return '-';
			}
			for (int i = 0; i < rods.size(); i++) {
				if (rods.get(i).contains(x, y)) {
					return i % 2 == 0 ? 'x' : 'y';
				}
			}
			return square < 1.44 ? '-' : Math.abs(x) > Math.abs(y) ? 'x' : 'y';
		};
	}
}
