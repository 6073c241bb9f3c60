package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.SmallChamberElectrosprayIoniser;
import org.ionwright.model.instrument.TandemMassFilter;

/**
 * Which lengths are drawn in full: those up to twenty times the shortest main length of the instrument. Longer ones have
 * a piece taken out of their middle.
 *
 * @param longest
 *            that is drawn in full, m
 */
record Breaks(double longest) {

	private static final double MOST = 20;
	/** Keeps one very short part from breaking everything. */
	private static final double LEAST_SHARE = 0.2;

	static Breaks of(MassSpectrometer instrument) {
		List<Double> lengths = new ArrayList<>();
		if (instrument.getIonSource() != null) {
			if (instrument.getIonSource().getIoniser() instanceof SmallChamberElectrosprayIoniser small
					&& small.getChamber() != null) {
				lengths.add(small.getChamber().getLength());
			}
			if (instrument.getIonSource().getInterface() instanceof BentInterfaceChamber bent) {
				bent.getPassages().forEach(passage -> lengths.add(passage.getLength()));
			}
		}
		if (instrument.getAnalyser() instanceof TandemMassFilter filter) {
			filter.getStages().forEach(stage -> lengths.add(stage.getLength()));
		}
		List<Double> drawn = lengths.stream().filter(length -> length > 0).map(length -> Sizes.length(length, 1))
				.sorted().toList();
		return new Breaks(drawn.isEmpty() ? 1 : Math.max(MOST * drawn.get(0), LEAST_SHARE * drawn.getLast()));
	}

	Broken of(double length) {
		return new Broken(length, Math.min(length, longest));
	}

	/** As {@link #of}, for tubes and wires that lead outside: these say nothing by their length. */
	Broken line(double length, double room) {
		return new Broken(length, Math.min(length, Math.min(longest, room)));
	}

	/** A length and how much of it is drawn, m. */
	record Broken(double length, double drawn) {

		boolean isCut() {
			return drawn < length;
		}

		/** Where a place along the length is drawn: true to scale from both ends. */
		double at(double place) {
			double inside = Math.clamp(place, 0, length);
			return !isCut() ? inside
					: inside <= drawn / 2 ? inside : Math.max(drawn / 2, inside - (length - drawn));
		}
	}
}
