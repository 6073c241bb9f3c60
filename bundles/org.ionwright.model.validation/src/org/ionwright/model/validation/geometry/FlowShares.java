package org.ionwright.model.validation.geometry;

import java.util.List;
import java.util.TreeSet;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Tube;

/**
 * How the gas divides where passages run side by side: as their conductances up to the exhaust, at which all end. Poiseuille's law,
 * for which the shares depend neither on gas nor on pressure; throttles count with their opening, baffles and corners do not.
 */
public final class FlowShares {

	/** For shares any would do; for resistances it is the one of the chamber. */
	private static final Gas ANY = Gas.NITROGEN;
	private static final double SMALLEST = 1e-9;
	private static final double LARGEST = 10;

	private final PassageChain chain;

	public FlowShares(PassageChain chain) {
		this.chain = chain;
	}

	/** Share of all gas that goes through a passage, 0 to 1; 0 too when all is shut. */
	public double through(PlacedPassage passage) {
		double share = 1;
		for (PlacedPassage part : chain.path(passage)) {
			double all = chain.besides(part).stream().mapToDouble(this::onwards).sum();
			share *= all > 0 ? onwards(part) / all : 0;
		}
		return share;
	}

	/** Of the way from a place in a passage to the exhaust: inverse of the conductance at 1 Pa, s/m3; infinite when it is shut. */
	public double resistanceBehind(PlacedPassage passage, double position) {
		List<PlacedPassage> following = chain.following(passage);
		double own = resistance(passage, position, passage.shape().length());
		return following.isEmpty() ? own : own + 1 / following.stream().mapToDouble(this::onwards).sum();
	}

	/** Of a part of a passage. */
	public static double resistance(PlacedPassage passage, double from, double to) {
		return tubes(passage, from, to).stream().mapToDouble(tube -> 1 / tube.viscousConductance(ANY, Gas.ROOM, 1))
				.sum();
	}

	/** Conductance at 1 Pa from the start of a passage to the exhaust. */
	private double onwards(PlacedPassage passage) {
		return 1 / resistanceBehind(passage, 0);
	}

	/**
	 * A part of a passage as tubes one behind another, as its throttles narrow it.
	 *
	 * @param from
	 *            position along the passage, m
	 * @param to
	 *            a position behind, m
	 */
	private static List<Tube> tubes(PlacedPassage passage, double from, double to) {
		TreeSet<Double> cuts = new TreeSet<>(List.of(from, to));
		for (Ring ring : passage.shape().rings()) {
			cuts.add(Math.clamp(ring.position(), from, Math.max(from, to)));
			cuts.add(Math.clamp(ring.position() + ring.length(), from, Math.max(from, to)));
		}
		return cuts.stream().filter(cut -> cut < to).map(cut -> {
			double end = cuts.higher(cut) instanceof Double next ? next : to;
			double open = passage.shape().rings().stream().filter(ring -> ring.covers((cut + end) / 2))
					.mapToDouble(Ring::diameter).reduce(passage.shape().diameter(), Math::min);
			return new Tube(Math.clamp(open, SMALLEST, LARGEST), Math.clamp(end - cut, SMALLEST, 1e4));
		}).toList();
	}
}
