package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Box;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.Aperture;
import org.ionwright.model.instrument.Baffle;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.Block;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.Throttle;
import org.ionwright.model.instrument.VacuumChamber;

/** Block, passages, throttles, baffles, entrance aperture and exhaust port of a bent interface chamber (seed 000). */
final class BentDrawer {

	private static final double FLANGE = 0.0015;

	private final Sketch sketch;
	private final BentSection section;
	private final BentInterfaceChamber chamber;
	private final double pressure;
	private final List<Point> mouths = new ArrayList<>();

	BentDrawer(Sketch sketch, BentSection section) {
		this.sketch = sketch;
		this.section = section;
		chamber = section.chamber();
		pressure = chamber.getPressure();
	}

	/**
	 * @param face
	 *            of the block towards the vacuum, x in m
	 * @return room of the block
	 */
	Box draw(double face) {
		Box block = block(face);
		solidBlock(block);
		for (int i = 0; i < section.hollows().size(); i++) {
			passage(section.channels().all().get(i), section.hollows().get(i));
		}
		for (List<Point> wall : Union.outlines(section.hollows())) {
			sketch.line(Pen.OUTLINE, Labels.tag(chamber), wall.get(0), wall.get(1));
		}
		exhaust(block);
		entrance(block);
		exitPosition();
		return block;
	}

	private Box block(double face) {
		Box room = section.room().isNothing() ? Box.around(section.frame().origin(), 0.002) : section.room();
		double rim = Math.clamp(Math.max(room.width(), room.height()) * 0.12, 0.002, 0.02);
		boolean straight = section.frame().along().x() > 0.99;
		return new Box(straight ? section.frame().origin().x() : room.left() - rim, room.top() - rim,
				Math.max(face, room.right() + rim / 4), room.bottom());
	}

	private void solidBlock(Box box) {
		@Nullable
		Block block = chamber.getBlock();
		Tag tag = block == null ? Labels.tag(chamber, "wall") : Labels.tag(block, material(block.getMaterial()));
		List<Point> outline = Frame.PAGE.box(box.left(), box.top(), box.right(), box.bottom());
		sketch.solid(outline, Material.METAL, tag);
		Point site = new Point(box.left() + box.width() * 0.8, box.top() + box.height() * 0.04);
		sketch.callout(block == null
				? new Callout(Labels.tag(chamber), "", "interface chamber " + Numbers.mbar(pressure), site)
				: Labels.callout(block, site, material(block.getMaterial())));
	}

	private static String material(@Nullable String name) {
		return name == null ? "" : name;
	}

	private void passage(Channel channel, List<Point> hollow) {
		Passage passage = channel.passage();
		String size = Numbers.diameter(passage.getDiameter()) + " × " + Numbers.length(passage.getLength());
		Tag tag = Labels.tag(passage, size);
		sketch.gas(hollow, pressure, tag);
		Frame axis = section.axis(channel);
		double length = BentSection.seen(channel) * channel.length().drawn();
		sketch.line(Pen.AXIS, tag, axis.origin(), axis.at(length, 0));
		if (channel.length().isCut()) {
			sketch.cut(axis, length / 2, channel.diameter() * 0.7, tag);
		}
		sketch.callout(Labels.callout(passage, axis.at(length * 0.3, -channel.diameter() * 0.2), size));
		sketch.span(new Span(axis.origin(), axis.at(length, 0), Numbers.length(passage.getLength()), tag));
		sketch.handle(axis.at(length, 0), axis.along(), 1, tag.path() + ".length");
		sketch.handle(axis.at(length * 0.6, -channel.diameter() / 2), axis.across().times(-1), 2,
				tag.path() + ".diameter");
		passage.getThrottles().forEach(throttle -> throttle(channel, axis, throttle));
		passage.getBaffles().forEach(baffle -> baffle(channel, axis, baffle));
	}

	private void throttle(Channel channel, Frame axis, Throttle throttle) {
		double seen = BentSection.seen(channel);
		double from = seen * channel.length().at(Sizes.extent(throttle.getPosition()));
		double to = from + seen * Math.min(Sizes.length(throttle.getLength(), 0.0002), channel.length().drawn());
		double half = channel.diameter() / 2;
		double free = Math.min(Sizes.extent(throttle.getDiameter()) / 2, half);
		Tag tag = Labels.tag(throttle, Numbers.diameter(throttle.getDiameter()));
		sketch.solid(axis.box(from, -half, to, -free), Material.METAL, tag);
		sketch.solid(axis.box(from, half, to, free), Material.METAL, tag);
		sketch.callout(Labels.callout(throttle, axis.at((from + to) / 2, -(half + free) / 2),
				Numbers.diameter(throttle.getDiameter())));
	}

	private void baffle(Channel channel, Frame axis, Baffle baffle) {
		double seen = BentSection.seen(channel);
		double from = seen * channel.length().at(Sizes.extent(baffle.getPosition()));
		double to = from + seen * Math.min(Sizes.length(baffle.getThickness(), 0.0002), channel.length().drawn());
		double half = channel.diameter() / 2;
		double side = Math.cos(Sizes.angle(baffle.getAzimuth())) < 0 ? -1 : 1;
		double height = Math.min(Sizes.extent(baffle.getHeight()), 2 * half);
		Tag tag = Labels.tag(baffle, Numbers.length(baffle.getHeight()) + " high");
		sketch.solid(axis.box(from, side * half, to, side * (half - height)), Material.METAL, tag);
		sketch.callout(Labels.callout(baffle, axis.at((from + to) / 2, side * (half - height / 2)),
				Numbers.length(baffle.getHeight()) + " high"));
	}

	/** The exit aperture is dragged along its passage. */
	private void exitPosition() {
		@Nullable
		ExitAperture exit = chamber.getExit();
		if (exit != null && !section.channels().all().isEmpty()) {
			Frame axis = section.axis(section.channels().of(exit.getPassage()));
			sketch.handle(section.page(section.exit()), axis.along(), 1, Labels.tag(exit).path() + ".position");
		}
	}

	/** The plate with the sampling hole, in front of the first passage. */
	private void entrance(Box block) {
		@Nullable
		Aperture aperture = chamber.getEntrance();
		if (aperture == null) {
			return;
		}
		Channel first = section.channels().all().isEmpty() ? null : section.channels().all().get(0);
		Frame frame = section.frame();
		double half = (first == null ? 0.002 : first.diameter() / 2) + 0.0015;
		Plate.draw(sketch, aperture, frame, half, 0.001, "");
		if (first != null && frame.along().x() <= 0.99) {
			sketch.gas(frame.box(-block.width(), -first.diameter() / 2, -0.001, first.diameter() / 2), Double.NaN,
					Tag.NONE);
		}
	}

	private void exhaust(Box block) {
		List<Channel> ends = section.channels().ends();
		for (int i = 0; i < chamber.getExhaust().size(); i++) {
			Port port = chamber.getExhaust().get(i);
			double half = Sizes.length(port.getDiameter(), 0.002) / 2;
			Frame axis;
			if (i < ends.size()) {
				Channel end = ends.get(i);
				axis = section.axis(end).moved(BentSection.seen(end) * end.length().drawn(), 0);
				axis = besideFace(axis, half, block);
			} else {
				axis = Frame.of(new Point(block.left() + block.width() * (i + 1) / (chamber.getExhaust().size() + 1),
						block.bottom()), new Point(0, 1));
			}
			Tag tag = Labels.tag(port, Numbers.diameter(port.getDiameter()));
			double depth = Math.clamp(half, 0.002, 0.02);
			sketch.gas(axis.box(0, -half, depth, half), pressure, tag);
			for (double side : new double[] { -1, 1 }) {
				sketch.solid(axis.box(0, side * half, depth, side * (half + FLANGE)), Material.METAL, tag);
			}
			sketch.local(Labels.callout(port, axis.at(depth / 2, half * 0.5), Numbers.diameter(port.getDiameter())),
					half * 0.8);
			if (i == 0 && port.getPump() != null && port.getPump().eContainer() instanceof VacuumChamber pumped) {
				Tag own = Labels.tag(pumped, Numbers.mbar(pumped.getPressure()), Numbers.torr(pumped.getPressure()));
				sketch.gas(axis.polygon(depth, -half, depth * 1.6, -half * 0.4, depth * 1.6, half * 0.4, depth, half),
						pumped.getPressure(), own);
				for (double side : new double[] { -1, 1 }) {
					sketch.line(Pen.OUTLINE, own, axis.at(depth, side * half), axis.at(depth * 1.6, side * half * 0.4));
				}
				sketch.local(
						Labels.callout(pumped, axis.at(depth / 2, -half * 0.5), Numbers.mbar(pumped.getPressure())),
						half * 0.8);
				depth *= 1.6;
			}
			mouths.add(axis.at(depth, 0));
		}
	}

	/** A port that leads down and is wider than the passage does not stand into the vacuum. */
	private static Frame besideFace(Frame axis, double half, Box block) {
		double over = axis.origin().x() + half + 2 * FLANGE - block.right();
		return axis.along().y() > 0.9 && over > 0
				? new Frame(axis.origin().plus(new Point(-over, 0)), axis.along(), axis.across())
				: axis;
	}

	/** Where the exhaust ports end, in the order of the model. */
	List<Point> mouths() {
		return mouths;
	}
}
