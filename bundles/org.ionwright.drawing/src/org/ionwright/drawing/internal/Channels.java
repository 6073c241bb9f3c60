package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.Passage;

/**
 * The passages of a chamber in space. Each starts at the end of its upstream passage, turned by its angle in a plane that
 * is rolled about the axis of that passage; without one named it follows the passage before it in the list. As in
 * {@code PassageChain}: a length is measured to the near wall of what follows, and the corner is open.
 */
record Channels(List<Channel> all) {

	private static final Vec ENTRANCE = new Vec(1, 0, 0);
	private static final Vec SIDE = new Vec(0, 1, 0);

	static Channels of(List<Passage> passages, Breaks breaks) {
		List<Channel> done = new ArrayList<>();
		List<Vec> sides = new ArrayList<>();
		for (int i = 0; i < passages.size(); i++) {
			Passage passage = passages.get(i);
			int before = before(passages, i);
			Vec direction = before < 0 ? ENTRANCE : done.get(before).direction();
			Vec side = before < 0 ? SIDE : sides.get(before);
			// The plane of the first bend is the plane of the drawing.
			double roll = bent(done) ? Sizes.angle(passage.getRollAngle()) : 0;
			double turn = Sizes.angle(passage.getTurnAngle());
			Vec towards = side.turned(direction, roll);
			Vec axis = direction.times(Math.cos(turn)).plus(towards, Math.sin(turn));
			Vec next = towards.times(Math.cos(turn)).plus(direction, -Math.sin(turn));
			double diameter = Sizes.length(passage.getDiameter(), 0.0005);
			Vec start = before < 0 ? new Vec(0, 0, 0)
					: done.get(before).end().plus(direction, diameter / 2 * Channel.sine(turn));
			done.add(new Channel(passage, start, axis, next.times(-1), turn, before,
					breaks.of(Sizes.length(passage.getLength(), 0.001)), diameter));
			sides.add(next);
		}
		return new Channels(List.copyOf(done));
	}

	private static boolean bent(List<Channel> done) {
		return done.stream().anyMatch(channel -> Math.abs(channel.turn()) > 1e-9);
	}

	/** Only passages that come earlier count, so that there is no circle. */
	private static int before(List<Passage> passages, int index) {
		@Nullable
		Passage upstream = passages.get(index).getUpstream();
		int named = upstream == null ? -1 : passages.indexOf(upstream);
		return named >= 0 && named < index ? named : index - 1;
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
