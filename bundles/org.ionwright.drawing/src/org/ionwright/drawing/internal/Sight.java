package org.ionwright.drawing.internal;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Ink;
import org.ionwright.drawing.Line;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.validation.geometry.ChamberGeometry;
import org.ionwright.model.validation.geometry.ChamberReader;
import org.ionwright.model.validation.geometry.SightLine;
import org.ionwright.model.validation.geometry.Vector;

/**
 * The ray between entrance and exit aperture that comes nearest to a line of sight (seed 000, claim 1).
 *
 * @param ray
 *            in the section, m
 * @param open
 *            whether nothing is in its way
 */
record Sight(Line ray, boolean open) {

	/** Empty for other interfaces and for chambers without both apertures. */
	static Optional<Sight> of(BentSection section) {
		BentInterfaceChamber chamber = section.chamber();
		@Nullable
		ExitAperture exit = chamber.getExit();
		if (exit == null || section.channels().all().isEmpty()) {
			return Optional.empty();
		}
		ChamberGeometry geometry = ChamberReader.read(chamber);
		return geometry.sightLine().map(line -> {
			double roll = roll(section);
			Vector from = upright(line.from(), roll);
			Vector to = upright(line.to(), roll);
			// Breaks move the exit aperture, and the end of the ray with it.
			Vector moved = geometry.exit().map(disc -> section.exit().minus(upright(disc.centre(), roll)))
					.orElse(Vector.ZERO);
			return new Sight(
					new Line(section.page(from), section.page(to.plus(moved)),
							line.open() ? Pen.RAY : Pen.BLOCKED_RAY,
							new Tag(Labels.tag(chamber).path(), text(line))),
					line.open());
		});
	}

	private static String text(SightLine line) {
		return line.open() ? "free line of sight from entrance to exit"
				: "worst ray from entrance to exit, blocked: walls would have to give way by "
						+ Numbers.length(line.margin());
	}

	String badge() {
		return open ? "✗ line of sight from entrance to exit" : "✓ no line of sight from entrance to exit";
	}

	Ink ink() {
		return open ? Ink.ALARM : Ink.GOOD;
	}

	private static Vector upright(Vector place, double roll) {
		double cos = Math.cos(roll);
		double sin = Math.sin(roll);
		return new Vector(place.x(), cos * place.y() + sin * place.z(), cos * place.z() - sin * place.y());
	}

	/** Of the plane of the first bend, which is the plane of the drawing. */
	private static double roll(BentSection section) {
		double roll = 0;
		Optional<Channel> first = section.channels().all().stream()
				.filter(channel -> Math.abs(channel.turn()) > Channels.STRAIGHT).findFirst();
		int index = first.map(section.channels().all()::indexOf).orElse(-1);
		for (int steps = 0; index >= 0 && steps <= section.channels().all().size(); steps++) {
			Channel channel = section.channels().all().get(index);
			Passage passage = channel.passage();
			roll += channel.before() < 0 ? 0 : Sizes.angle(passage.getRollAngle());
			index = channel.before();
		}
		return roll;
	}
}
