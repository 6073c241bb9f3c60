package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.validation.geometry.PassageChain;
import org.ionwright.model.validation.geometry.PassageShape;

/**
 * The passages of a chamber in space, with the lengths they are drawn with. One without a passage named follows the one before
 * it in the list; whatever the numbers are, each has a place.
 */
record Channels(List<Channel> all) {

	/** Smaller turns are none, rad. */
	static final double STRAIGHT = 1e-9;

	static Channels of(List<Passage> passages, Breaks breaks) {
		List<PassageShape> shapes = new ArrayList<>();
		List<Breaks.Broken> lengths = new ArrayList<>();
		boolean bent = false;
		for (int i = 0; i < passages.size(); i++) {
			Passage passage = passages.get(i);
			Breaks.Broken length = breaks.of(Sizes.length(passage.getLength(), 0.001));
			double turn = i == 0 ? 0 : Sizes.angle(passage.getTurnAngle());
			// The plane of the first bend is the plane of the drawing.
			double roll = bent ? Sizes.angle(passage.getRollAngle()) : 0;
			bent |= Math.abs(turn) > STRAIGHT;
			shapes.add(new PassageShape(before(passages, i), Sizes.length(passage.getDiameter(), 0.0005),
					length.drawn(), turn, roll, List.of(), List.of()));
			lengths.add(length);
		}
		return new Channels(new PassageChain(shapes).passages().stream().map(placed -> new Channel(
				passages.get(placed.number()), placed, lengths.get(placed.number()))).toList());
	}

	/** Only passages that come earlier count, so that there is no circle. */
	private static int before(List<Passage> passages, int index) {
		@Nullable
		Passage upstream = passages.get(index).getUpstream();
		int named = upstream == null ? -1 : passages.indexOf(upstream);
		return named >= 0 && named < index ? named : index == 0 ? PassageShape.ENTRANCE : index - 1;
	}

	/** Those that no other one continues. */
	List<Channel> ends() {
		return all.stream().filter(channel -> all.stream().noneMatch(other -> other.before() == all.indexOf(channel)))
				.toList();
	}

	/** The one with a passage; the last when there is none such. */
	Channel of(@Nullable Passage passage) {
		return all.stream().filter(channel -> channel.passage() == passage).findFirst().orElseGet(all::getLast);
	}
}
