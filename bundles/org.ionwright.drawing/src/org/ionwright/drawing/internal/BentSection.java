package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Box;
import org.ionwright.drawing.Point;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.validation.geometry.Vector;

/**
 * The bent chamber in the plane of its first bend, turned so that the exit aperture lies at the origin and looks along x.
 *
 * @param frame
 *            of the entrance aperture: {@code s} along the first passage, {@code t} to the side of the first bend
 * @param hollows
 *            outlines of the passages, by index, with the corners where they meet
 * @param exit
 *            middle of the exit aperture in space
 * @param turned
 *            whether the exit axis had to be turned into the plane
 */
record BentSection(BentInterfaceChamber chamber, Channels channels, Frame frame, List<List<Point>> hollows,
		Vector exit, boolean turned) {

	private static final double IN_PLANE = 0.3;
	private static final int ARC = 12;

	static BentSection of(BentInterfaceChamber chamber, Breaks breaks) {
		Channels channels = Channels.of(chamber.getPassages(), breaks);
		if (channels.all().isEmpty()) {
			return new BentSection(chamber, channels, Frame.PAGE.moved(-0.005, 0), List.of(), Vector.ZERO,
					false);
		}
		@Nullable
		ExitAperture exit = chamber.getExit();
		Channel passage = channels.of(exit == null ? null : exit.getPassage());
		double s = exit == null ? passage.length().drawn() / 2
				: passage.length().at(Sizes.extent(exit.getPosition()));
		Vector outwards = passage.placed().outwards(exit == null ? 0 : Sizes.angle(exit.getAzimuth()));
		Point flat = Channel.flat(outwards);
		boolean turned = flat.length() < IN_PLANE;
		Point direction = turned ? Channel.flat(passage.placed().wall()) : flat;
		double angle = direction.length() < IN_PLANE ? 0 : Math.atan2(direction.y(), direction.x());
		Frame upright = new Frame(Point.ZERO, Point.towards(-angle), Point.towards(Math.PI / 2 - angle));
		Point place = Channel.flat(passage.placed().at(s)).plus(direction, passage.diameter() / 2);
		Frame frame = upright.moved(-place.x(), -place.y());
		List<List<Point>> hollows = channels.all().stream().map(channel -> hollow(channel, channels, frame)).toList();
		double out = passage.diameter() / 2 - (exit == null || exit.getInsert() == null ? 0
				: Sizes.extent(exit.getInsert().getProtrusion()));
		return new BentSection(chamber, channels, frame, hollows, passage.placed().at(s).plus(out, outwards), turned);
	}

	/** Of a place in space. */
	Point page(Vector place) {
		return frame.at(place.x(), place.y());
	}

	/** The axis of a passage: {@code s} along it, {@code t} towards azimuth 0. */
	Frame axis(Channel channel) {
		return axis(channel, frame);
	}

	private static Frame axis(Channel channel, Frame frame) {
		Point origin = frame.at(channel.placed().start().x(), channel.placed().start().y());
		Point along = frame.at(channel.placed().direction().x(), channel.placed().direction().y())
				.minus(frame.origin());
		Point wall = frame.at(channel.placed().wall().x(), channel.placed().wall().y()).minus(frame.origin());
		Point unit = along.length() > 1e-6 ? along.unit() : wall.normal().times(-1).unit();
		Point across = unit.normal();
		return new Frame(origin, unit, across.dot(wall) < 0 ? across.times(-1) : across);
	}

	private static List<Point> hollow(Channel channel, Channels channels, Frame frame) {
		double half = channel.diameter() / 2;
		double length = Math.max(seen(channel) * channel.length().drawn(), 1e-6);
		Frame axis = axis(channel, frame);
		if (channel.before() < 0) {
			return axis.box(0, -half, length + channel.placed().beyond(), half);
		}
		Channel before = channels.all().get(channel.before());
		double radius = Sizes.extent(channel.passage().getCornerRadius());
		double fillet = radius * Math.tan(Math.min(Math.abs(channel.turn()), 2.5) / 2);
		double room = Math.min(length, before.length().drawn()) * 0.9;
		if (radius > 0 && fillet < room) {
			return arc(axis, channel, radius, fillet, before.diameter() / 2, half,
					length + channel.placed().beyond());
		}
		return axis.box(-channel.placed().before(), -half, length + channel.placed().beyond(), half);
	}

	/** A bend of round corner, then straight on. */
	private static List<Point> arc(Frame axis, Channel channel, double radius, double fillet, double from, double half,
			double length) {
		List<Point> left = new ArrayList<>();
		List<Point> right = new ArrayList<>();
		double turn = Math.abs(channel.turn());
		for (int i = 0; i <= ARC; i++) {
			double angle = turn * (1 - (double) i / ARC);
			double width = from + (half - from) * i / ARC;
			// The centre of the bend lies on the side the gas turns to, opposite azimuth 0.
			double s = fillet - radius * Math.sin(angle);
			double t = -radius + radius * Math.cos(angle);
			double outS = -Math.sin(angle);
			double outT = Math.cos(angle);
			left.add(axis.at(s + outS * width, t + outT * width));
			right.add(axis.at(s - outS * width, t - outT * width));
		}
		left.add(axis.at(length, half));
		right.add(axis.at(length, -half));
		for (int i = right.size() - 1; i >= 0; i--) {
			left.add(right.get(i));
		}
		return left;
	}

	/** Share of a length that is seen in the plane. */
	static double seen(Channel channel) {
		return Channel.flat(channel.placed().direction()).length();
	}

	Box room() {
		Box box = Box.NOTHING;
		for (List<Point> hollow : hollows) {
			box = box.with(Box.of(hollow));
		}
		return box;
	}
}
