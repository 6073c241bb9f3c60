package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Area;
import org.ionwright.drawing.Box;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.PinholeInterface;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.ReentrantWall;
import org.ionwright.model.instrument.VacuumChamber;

/**
 * The pumped chambers round the beam: only the re-entrant wall gives them a size in the model, all others are drawn round
 * what is in them.
 */
final class VesselDrawer {

	private static final double WALL = 0.003;

	private final Sketch sketch;
	private final Vessels vessels;
	private final BeamLine line;
	private final List<Outlet> outlets = new ArrayList<>();

	/** Where a chamber is pumped: the middle of its floor. */
	record Outlet(VacuumChamber chamber, Point place, double width) {
	}

	VesselDrawer(Sketch sketch, Vessels vessels, BeamLine line) {
		this.sketch = sketch;
		this.vessels = vessels;
		this.line = line;
	}

	List<Outlet> outlets() {
		return outlets;
	}

	/**
	 * @param room
	 *            that dimension lines need under the rods, m
	 * @param inlet
	 *            the pinhole interface; null for others
	 */
	void draw(double room, @Nullable PinholeInterface inlet) {
		int count = vessels.all().size();
		if (count == 0) {
			return;
		}
		List<Double> walls = walls(count);
		@Nullable
		ReentrantWall reentrant = inlet == null ? null : inlet.getReentrantWall();
		double rim = Math.max(line.outside() * 0.5, 0.006);
		double top = -line.outside() - 2.2 * rim;
		double bottom = line.outside() + rim;
		Box all = sketch.boundsBetween(line.face() + 1e-4, walls.getLast());
		top = Math.min(top, all.isNothing() ? top : all.top() - rim * 0.6);
		bottom = Math.max(bottom, all.isNothing() ? bottom : all.bottom() + rim * 0.6) + room;
		double half = reentrant == null ? 0 : Sizes.extent(reentrant.getChamberDiameter()) / 2;
		Box space = new Box(line.face(), Math.min(top, -half), walls.getLast(), Math.max(bottom, half));
		boolean parted = reentrant != null && vessels.beforeAnalyser() == 1 && count > 1;
		double foot = reentrant == null || !parted ? 0 : foot(reentrant, walls.get(0), space);
		for (int i = 0; i < count; i++) {
			double left = i == 0 ? line.face() : walls.get(i - 1);
			sketch.under(new Area(Frame.PAGE.box(left, space.top(), walls.get(i), space.bottom()), Material.GAS,
					vessels.pressure(i), Pen.NONE, tag(i)));
			vessel(i, parted && i == 1 ? foot : left, parted && i == 0 ? foot : walls.get(i), space);
		}
		for (int i = 0; i + 1 < count; i++) {
			between(i, walls.get(i), space, i == 0 ? reentrant : null);
		}
		if (reentrant != null && (count == 1 || vessels.beforeAnalyser() == 0)) {
			tube(reentrant, line.filter() - 0.004, space, false);
		}
	}

	/** Right ends of the vessels. */
	private List<Double> walls(int count) {
		List<Double> walls = new ArrayList<>(line.plates());
		double end = sketch.bounds().right() + 0.006;
		for (int i = 1; i < line.stages().size(); i++) {
			int inside = vessels.of(line.stages().get(i).stage());
			while (walls.size() < Math.min(inside, count - 1)) {
				walls.add(line.stages().get(i).frame().origin().x() - 0.0015);
			}
		}
		while (walls.size() < count - 1) {
			walls.add(line.end().origin().x() + 0.003);
		}
		while (walls.size() >= count) {
			walls.removeLast();
		}
		walls.add(Math.max(end, walls.isEmpty() ? end : walls.getLast() + 0.01));
		return walls;
	}

	private Tag tag(int index) {
		VacuumChamber chamber = vessels.all().get(index);
		return Labels.tag(chamber, Numbers.mbar(chamber.getPressure()), Numbers.torr(chamber.getPressure()));
	}

	/** Where the re-entrant wall stands. */
	private static double foot(ReentrantWall wall, double x, Box space) {
		double depth = Math.min(Sizes.length(wall.getDepth(), 0.02), space.right() - x - 0.002);
		return x + Math.max(depth, 0.001);
	}

	private void vessel(int index, double left, double right, Box space) {
		VacuumChamber chamber = vessels.all().get(index);
		Tag tag = tag(index);
		for (double y : new double[] { space.top() - WALL, space.bottom() }) {
			sketch.solid(Frame.PAGE.box(left, y, right + (index == vessels.all().size() - 1 ? WALL : 0), y + WALL),
					Material.METAL, tag);
		}
		if (index == 0) {
			flank(space, left, tag);
		}
		if (index == vessels.all().size() - 1) {
			sketch.solid(Frame.PAGE.box(right, space.top(), right + WALL, space.bottom()), Material.METAL, tag);
		}
		sketch.callout(Labels.callout(chamber, new Point(left + (right - left) * 0.35, space.top() + WALL * 0.7),
				Numbers.mbar(chamber.getPressure())));
		ports(chamber, left, right, space);
	}

	/** The first vessel's wall on the side of the interface, above and below it. */
	private void flank(Box space, double left, Tag tag) {
		Box inlet = sketch.boundsBetween(left - 2 * WALL, left - 1e-5);
		double high = inlet.isNothing() ? 0 : Math.max(inlet.top(), space.top());
		double low = inlet.isNothing() ? 0 : Math.min(inlet.bottom(), space.bottom());
		sketch.under(new Area(Frame.PAGE.box(left - WALL, space.top() - WALL, left, Math.min(high, 0)), Material.METAL,
				Double.NaN, Pen.THIN, tag));
		sketch.under(new Area(Frame.PAGE.box(left - WALL, Math.max(low, 0), left, space.bottom() + WALL),
				Material.METAL, Double.NaN, Pen.THIN, tag));
	}

	private void ports(VacuumChamber chamber, double left, double right, Box space) {
		List<Port> ports = chamber.getPorts();
		double width = right - left;
		outlets.add(new Outlet(chamber,
				new Point(left + width / 2, space.bottom() + WALL * (ports.size() % 2 == 1 ? 3 : 1)),
				width));
		for (int i = 0; i < ports.size(); i++) {
			Port port = ports.get(i);
			double opening = Math.min(Sizes.length(port.getDiameter(), 0.01), width * 0.8 / ports.size());
			double x = left + width * (i + 1) / (ports.size() + 1);
			String size = Numbers.diameter(port.getDiameter());
			Tag tag = Labels.tag(port, size);
			sketch.add(new Area(Frame.PAGE.box(x - opening / 2, space.bottom() - WALL * 0.05, x + opening / 2,
					space.bottom() + WALL * 3), Material.GAS, chamber.getPressure(), Pen.NONE, tag));
			for (double side : new double[] { -1, 1 }) {
				sketch.solid(
						Frame.PAGE.box(x + side * opening / 2, space.bottom(), x + side * (opening / 2 + WALL * 0.6),
								space.bottom() + WALL * 3),
						Material.METAL, tag);
			}
			if (opening < port.getDiameter()) {
				sketch.cut(Frame.of(new Point(x, space.bottom() + WALL * 1.5), new Point(1, 0)), 0, WALL * 1.2, tag);
			}
			sketch.local(Labels.callout(port, new Point(x - opening * 0.3, space.bottom() + WALL * 0.2), size),
					opening * 0.4);
		}
	}

	/** The wall between two vessels, with the outlet of the first in it. */
	private void between(int index, double x, Box space, @Nullable ReentrantWall reentrant) {
		VacuumChamber chamber = vessels.all().get(index);
		if (reentrant != null && vessels.beforeAnalyser() == 1) {
			tube(reentrant, x, space, true);
		} else {
			Tag tag = Labels.tag(chamber, "wall");
			double half = Math.max(line.outside(), 0.01);
			sketch.solid(Frame.PAGE.box(x - WALL / 2, space.top(), x + WALL / 2, -half), Material.METAL, tag);
			sketch.solid(Frame.PAGE.box(x - WALL / 2, half, x + WALL / 2, space.bottom()), Material.METAL, tag);
			if (chamber.getOutlet() == null) {
				sketch.solid(Frame.PAGE.box(x - WALL / 4, -half, x + WALL / 4, -half * 0.4), Material.METAL, tag);
				sketch.solid(Frame.PAGE.box(x - WALL / 4, half * 0.4, x + WALL / 4, half), Material.METAL, tag);
			}
		}
		if (chamber.getOutlet() != null) {
			double half = reentrant == null ? Math.max(line.outside(), 0.01)
					: Math.max(Sizes.length(reentrant.getDiameter(), 0.02) / 2, 0.004);
			Plate.draw(sketch, chamber.getOutlet(), Frame.PAGE.moved(x + 0.0005, 0), half, 0.001, "");
		}
	}

	/**
	 * The re-entrant cylinder from its end at x to the wall it stands on; with {@code parting} this wall parts the two
	 * vessels, so the space outside the cylinder belongs to the first.
	 */
	private void tube(ReentrantWall wall, double x, Box space, boolean parting) {
		double half = Math.max(Sizes.length(wall.getDiameter(), 0.02) / 2, 0.002);
		String size = Numbers.diameter(wall.getDiameter()) + ", " + Numbers.length(wall.getDepth()) + " deep";
		Tag tag = Labels.tag(wall, size);
		double foot = foot(wall, x, space);
		for (double side : new double[] { -1, 1 }) {
			if (parting) {
				sketch.under(new Area(Frame.PAGE.box(x, side * half, foot, side < 0 ? space.top() : space.bottom()),
						Material.GAS, vessels.pressure(0), Pen.NONE, tag(0)));
				sketch.solid(
						Frame.PAGE.box(foot, side * half, foot + WALL / 2, side < 0 ? space.top() : space.bottom()),
						Material.METAL, tag);
			}
			sketch.solid(Frame.PAGE.box(x, side * half, foot + WALL / 2, side * (half + WALL / 2)), Material.METAL,
					tag);
		}
		sketch.callout(Labels.callout(wall, new Point(x + (foot - x) * 0.4, -half - WALL / 4), size));
	}
}
