package org.ionwright.ui.common.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.ThemeColors;

/** The hatched tag on everything that shows simulated data. */
public final class SimulatedNote {

	private static final int PADDING = 6;
	private static final int HATCH = 6;

	private SimulatedNote() {
	}

	/**
	 * @param right
	 *            where the tag ends
	 * @param middle
	 *            of its height
	 * @return where it begins
	 */
	public static int paint(Pen pen, ThemeColors colors, int right, int middle) {
		Point text = pen.extent(Messages.SimulatedNote_text);
		int hatched = 3 * HATCH;
		Rectangle box = new Rectangle(right - text.x - 2 * PADDING - hatched, middle - text.y / 2 - 2,
				text.x + 2 * PADDING + hatched, text.y + 4);
		pen.color(colors.lamp(Lamp.WARNING));
		pen.clip(box.x, box.y, hatched, box.height);
		for (int x = box.x - box.height; x < box.x + hatched; x += HATCH) {
			pen.line(x, box.y + box.height, x + box.height, box.y);
			pen.line(x + 1, box.y + box.height, x + 1 + box.height, box.y);
		}
		pen.unclip();
		int bottom = box.y + box.height - 1;
		int end = box.x + box.width - 1;
		pen.polyline(new int[] { box.x, box.y, end, box.y, end, bottom, box.x, bottom, box.x, box.y });
		pen.line(box.x + hatched, box.y, box.x + hatched, bottom);
		pen.text(Messages.SimulatedNote_text, box.x + hatched + PADDING, middle - text.y / 2);
		return box.x;
	}
}
