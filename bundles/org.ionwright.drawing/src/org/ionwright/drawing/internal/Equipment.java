package org.ionwright.drawing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.drawing.Disc;
import org.ionwright.drawing.Line;
import org.ionwright.drawing.Mapping;
import org.ionwright.drawing.Material;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Tag;
import org.ionwright.model.instrument.ApertureConnection;
import org.ionwright.model.instrument.PressureGauge;
import org.ionwright.model.instrument.TubeConnection;
import org.ionwright.model.instrument.VacuumPump;
import org.ionwright.model.instrument.Valve;

/** The row of symbols under the section, with pipes to the chambers, and lines from pumps to their backing pumps. */
final class Equipment {

	/** From the row of symbols to what comes below, mm. */
	static final double HEIGHT = 18;
	private static final double SIZE = 3.2;
	private static final double LANE = 1.5;

	private final Page page;
	private final double y;
	private final List<Callout> callouts = new ArrayList<>();

	/**
	 * @param y
	 *            middle of the symbols
	 */
	Equipment(Page page, double y) {
		this.page = page;
		this.y = y;
	}

	/** Draws the symbols, in rows when there are many, and returns what to put into the list of parts. */
	List<Callout> draw(List<Unit> units, List<String> numerals, Mapping mapping) {
		double apart = Math.min(11.5, (Page.WIDTH - 2 * Page.RIM - 2 * SIZE) / Math.max(units.size(), 1));
		double[] wanted = new double[units.size()];
		double last = Page.RIM;
		for (int i = 0; i < wanted.length; i++) {
			@Nullable
			Point place = units.get(i).place();
			last = place == null ? last : Math.max(last, mapping.of(place).x() + shift(units, i, apart));
			wanted[i] = last;
		}
		double[] places = Slots.of(wanted, apart, Page.RIM + SIZE, Page.WIDTH - Page.RIM - SIZE - 2);
		Map<EObject, Point> where = new HashMap<>();
		double size = Math.min(SIZE, apart * 0.45);
		for (int i = 0; i < units.size(); i++) {
			Unit unit = units.get(i);
			Point centre = new Point(places[i], y);
			where.put(unit.part(), centre);
			Tag tag = Labels.tag(unit.part(), unit.value());
			@Nullable
			Point start = unit.place();
			if (start != null) {
				Point from = mapping.of(start).plus(new Point(shift(units, i, 1.2), 0));
				page.add(new Line(from, centre, Pen.OUTLINE, tag));
			}
			symbol(unit.part(), centre, size, tag);
			Callout callout = Labels.callout(unit.part(), centre, unit.value());
			String numeral = callout.numeral().isEmpty() ? numerals.get(i) : callout.numeral();
			callouts.add(new Callout(tag, numeral, callout.text(), centre));
			if (apart > 2 * Page.BALLOON) {
				page.balloon(centre.plus(new Point(0, SIZE + Page.BALLOON + 0.5)), numeral, tag);
			}
		}
		backing(units, where, size);
		return callouts;
	}

	/** Units of one chamber stand side by side under its outlet. */
	private static double shift(List<Unit> units, int index, double apart) {
		int first = index;
		int last = index;
		while (first > 0 && units.get(first - 1).place() == units.get(index).place()) {
			first--;
		}
		while (last + 1 < units.size() && units.get(last + 1).place() == units.get(index).place()) {
			last++;
		}
		return (index - (first + last) / 2.0) * apart;
	}

	private void symbol(EObject part, Point centre, double size, Tag tag) {
		Frame frame = Frame.PAGE.moved(centre.x(), centre.y());
		switch (part) {
		case VacuumPump pump -> {
			page.add(new Disc(centre, size, Material.SYMBOL, Pen.OUTLINE, tag));
			for (double side : new double[] { -1, 1 }) {
				page.add(new Line(frame.at(side * size * 0.87, -size * 0.5), frame.at(side * size * 0.3, size * 0.95),
						Pen.OUTLINE, tag));
			}
		}
		case PressureGauge gauge -> {
			page.add(new Disc(centre, size, Material.SYMBOL, Pen.OUTLINE, tag));
			page.add(new Line(frame.at(-size * 0.5, size * 0.5), frame.at(size * 0.6, -size * 0.6), Pen.OUTLINE, tag));
			page.add(new Line(List.of(frame.at(size * 0.1, -size * 0.5), frame.at(size * 0.6, -size * 0.6),
					frame.at(size * 0.5, -size * 0.1)), Pen.OUTLINE, tag));
		}
		case Valve valve -> {
			for (double side : new double[] { -1, 1 }) {
				page.add(new org.ionwright.drawing.Area(frame.polygon(0, 0, side * size, -size * 0.6, side * size,
						size * 0.6), Material.SYMBOL, Double.NaN, Pen.OUTLINE, tag));
			}
		}
		case TubeConnection tube -> page.add(new org.ionwright.drawing.Area(
				frame.box(-size, -size * 0.3, size, size * 0.3), Material.SYMBOL, Double.NaN, Pen.OUTLINE, tag));
		case ApertureConnection hole -> {
			for (double side : new double[] { -1, 1 }) {
				page.add(new org.ionwright.drawing.Area(
						frame.box(-size * 0.15, side * size * 0.25, size * 0.15, side * size), Material.METAL,
						Double.NaN, Pen.THIN, tag));
			}
			page.add(new Line(frame.at(-size, 0), frame.at(size, 0), Pen.AXIS, tag));
		}
		default -> page.add(new org.ionwright.drawing.Area(frame.box(-size, -size * 0.7, size, size * 0.7),
				Material.SYMBOL, Double.NaN, Pen.OUTLINE, tag));
		}
	}

	private void backing(List<Unit> units, Map<EObject, Point> where, double size) {
		int lane = 0;
		for (Unit unit : units) {
			if (unit.part() instanceof VacuumPump pump && pump.getBacking() != null) {
				@Nullable
				Point to = where.get(pump.getBacking());
				@Nullable
				Point from = where.get(pump);
				if (to != null && from != null && to != from) {
					double level = y + SIZE + 2 * Page.BALLOON + 1.5 + LANE * (lane++ % 4);
					Tag tag = new Tag(Labels.tag(pump).path(),
							Labels.name(pump) + " is backed by " + Labels.name(pump.getBacking()));
					page.add(new Line(List.of(from.plus(new Point(size, 0)), from.plus(new Point(size + 1, 0)),
							new Point(from.x() + size + 1, level), new Point(to.x() - size - 1, level),
							to.plus(new Point(-size - 1, 0)), to.plus(new Point(-size, 0))), Pen.THIN, tag));
				}
			}
		}
	}
}
