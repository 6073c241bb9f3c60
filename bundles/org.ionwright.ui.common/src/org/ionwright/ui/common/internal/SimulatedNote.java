package org.ionwright.ui.common.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
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
	public static int paint(GC gc, ThemeColors colors, int right, int middle) {
		Point text = gc.textExtent(Messages.SimulatedNote_text);
		int hatched = 3 * HATCH;
		Rectangle box = new Rectangle(right - text.x - 2 * PADDING - hatched, middle - text.y / 2 - 2,
				text.x + 2 * PADDING + hatched, text.y + 4);
		gc.setAntialias(SWT.ON);
		gc.setForeground(colors.lamp(Lamp.WARNING));
		Rectangle clip = gc.getClipping();
		gc.setClipping(new Rectangle(box.x, box.y, hatched, box.height).intersection(clip));
		gc.setLineWidth(2);
		for (int x = box.x - box.height; x < box.x + hatched; x += HATCH) {
			gc.drawLine(x, box.y + box.height, x + box.height, box.y);
		}
		gc.setClipping(clip);
		gc.setLineWidth(1);
		gc.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
		gc.drawLine(box.x + hatched, box.y, box.x + hatched, box.y + box.height - 1);
		gc.drawText(Messages.SimulatedNote_text, box.x + hatched + PADDING, middle - text.y / 2, true);
		return box.x;
	}
}
