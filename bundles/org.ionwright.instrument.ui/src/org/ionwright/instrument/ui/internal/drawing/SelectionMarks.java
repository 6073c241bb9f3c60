package org.ionwright.instrument.ui.internal.drawing;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.GC;
import org.ionwright.drawing.Area;
import org.ionwright.drawing.Box;
import org.ionwright.drawing.Disc;
import org.ionwright.drawing.Handle;
import org.ionwright.drawing.Inset;
import org.ionwright.drawing.Item;
import org.ionwright.drawing.Line;
import org.ionwright.drawing.Pen;
import org.ionwright.drawing.Point;
import org.ionwright.drawing.Text;
import org.ionwright.ui.common.ThemeColors;

/** Outlines of the selected part and its handles, over the drawing. For one paint event. */
final class SelectionMarks {

	private static final int GRIP = 4;
	/** Pens of what is there, not of what is said about it. */
	private static final Set<Pen> BODY = EnumSet.of(Pen.OUTLINE, Pen.THIN, Pen.TUBE, Pen.COUPLING, Pen.CUT);

	private final GC gc;
	private final Viewport view;
	private final ThemeColors colors;

	SelectionMarks(GC gc, Viewport view, ThemeColors colors) {
		this.gc = gc;
		this.view = view;
		this.colors = colors;
		gc.setForeground(colors.accent());
	}

	void part(List<Item> items, String path) {
		gc.setLineWidth(2);
		for (Item item : items) {
			if (item.tag().path().equals(path)) {
				outline(item);
			}
		}
		gc.setLineWidth(1);
	}

	/**
	 * @param active
	 *            is filled; null for none
	 */
	void handles(List<Handle> handles, @Nullable Handle active) {
		for (Handle handle : handles) {
			int[] place = screen(List.of(handle.place()));
			gc.setBackground(Objects.equals(handle, active) ? colors.accent() : colors.background());
			gc.fillRectangle(place[0] - GRIP, place[1] - GRIP, 2 * GRIP, 2 * GRIP);
			gc.drawRectangle(place[0] - GRIP, place[1] - GRIP, 2 * GRIP, 2 * GRIP);
		}
	}

	private void outline(Item item) {
		switch (item) {
		case Area area -> gc.drawPolygon(screen(area.outline()));
		case Line line -> {
			if (BODY.contains(line.pen())) {
				gc.drawPolyline(screen(line.points()));
			}
		}
		case Disc disc -> {
			Box box = disc.bounds();
			int[] corners = screen(List.of(new Point(box.left(), box.top()), new Point(box.right(), box.bottom())));
			gc.drawOval(corners[0], corners[1], corners[2] - corners[0], corners[3] - corners[1]);
		}
		case Text text -> {
			// its circle or line shows it
		}
		case Inset inset -> {
			// shows more than one part
		}
		}
	}

	private int[] screen(List<Point> points) {
		int[] places = new int[2 * points.size()];
		for (int i = 0; i < points.size(); i++) {
			Point place = view.toScreen(points.get(i));
			places[2 * i] = (int) Math.round(place.x());
			places[2 * i + 1] = (int) Math.round(place.y());
		}
		return places;
	}
}
