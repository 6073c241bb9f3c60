package org.ionwright.ui.common.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ionwright.ui.common.Arrangement;
import org.ionwright.ui.common.ThemeColors;

/** Names beside curves that stand apart from each other, so that nobody has to look them up in the legend by colour. */
public final class CurveNames {

	private static final int MARGIN = 5;

	/** A name and where it stands. */
	public record Name(String text, Rectangle box, Color color) {
	}

	private CurveNames() {
	}

	/** In a stack at the upper left of each strip, in a waterfall at the right end of each curve; otherwise none. */
	public static List<Name> of(Composition composition, List<String> names, Frame frame, Pen measure,
			ThemeColors colors) {
		Arrangement arrangement = composition.options().arrangement();
		if (arrangement != Arrangement.STACK && arrangement != Arrangement.WATERFALL) {
			return List.of();
		}
		List<Name> placed = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			Point extent = measure.extent(names.get(i));
			boolean stack = arrangement == Arrangement.STACK;
			int x = stack ? MARGIN : frame.width() - extent.x - MARGIN;
			int y = stack ? frame.yPixel(i + 1) + 1 : frame.yPixel(composition.foot(i)) - extent.y - 1;
			Rectangle box = new Rectangle(x, y, extent.x, extent.y);
			boolean free = placed.stream().noneMatch(other -> other.box().intersects(box));
			if (free && !names.get(i).isEmpty() && y >= 0 && extent.x < frame.width() / 2) {
				placed.add(new Name(names.get(i), box, colors.series(i)));
			}
		}
		return placed;
	}

	public static void paint(Pen pen, ThemeColors colors, List<Name> names) {
		for (Name name : names) {
			pen.color(colors.background());
			pen.alpha(190);
			pen.fill(name.box().x - 2, name.box().y, name.box().width + 4, name.box().height);
			pen.alpha(255);
			pen.color(name.color());
			pen.text(name.text(), name.box().x, name.box().y);
		}
	}
}
